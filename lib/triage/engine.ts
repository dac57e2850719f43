import type { TriageEngine } from './analyse.ts';
import { readLanguageModel } from './language/model.ts';
import { readModels } from './models/models.ts';

/** The files that triage needs, below the root of the built extension. */
export const modelFiles = { language: 'models/language.bin', models: 'models/triage.bin' } as const;

/** The bytes of each file of `modelFiles`, made ready to analyse with. */
export function readEngine(
  bytes: Readonly<Record<keyof typeof modelFiles, Uint8Array>>,
): TriageEngine {
  return { language: readLanguageModel(bytes.language), models: readModels(bytes.models) };
}
