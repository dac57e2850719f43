/** The trained part of language identification, as `readLanguageModel` unpacks it. */
export interface LanguageModel {
  /** Confidence under which a text is of no known language. */
  readonly least: number;
}

/** Unpacks what `trainLanguage` wrote (`assets/public/models/language.bin`). */
export function readLanguageModel(bytes: Uint8Array): LanguageModel {
  return { least: (bytes[0] ?? 0) / 255 };
}
