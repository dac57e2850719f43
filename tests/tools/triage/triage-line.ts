import type { Analysis } from '../../../lib/domain/analysis.ts';
import type { ItemKind } from '../../../lib/domain/item.ts';
import type { TextContext } from '../../../lib/triage/analyse.ts';

/** A line of the input that was understood. */
export interface TriageRequest {
  readonly id: string | number;
  readonly text: string;
  readonly context: TextContext;
}

export type ReadLine =
  | { readonly ok: true; readonly request: TriageRequest }
  | { readonly ok: false; readonly why: string };

const kinds: Readonly<Record<ItemKind, true>> = {
  post: true,
  comment: true,
  reply: true,
  message: true,
  review: true,
  notification: true,
};

/** Reads `{"id","text","kind"?,"context"?}`; what is wrong with it is said in a sentence. */
export function readLine(line: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, why: `this is no JSON (${(error as Error).message})` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, why: 'this is no JSON object' };
  }
  const { id, text, kind, context } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { ok: false, why: '"id" has to be a string or a number' };
  }
  if (typeof text !== 'string') return { ok: false, why: '"text" has to be a string' };
  return { ok: true, request: { id, text, context: contextOf(kind, context) } };
}

/** Kinds and contexts that triage does not know are no error: they only say nothing. */
function contextOf(kind: unknown, context: unknown): TextContext {
  const { speaksToUs, repliesToUs } = (
    typeof context === 'object' && context !== null ? context : {}
  ) as Record<string, unknown>;
  return {
    ...(typeof kind === 'string' && Object.hasOwn(kinds, kind) && { kind: kind as ItemKind }),
    ...(typeof speaksToUs === 'boolean' && { speaksToUs }),
    ...(typeof repliesToUs === 'boolean' && { repliesToUs }),
  };
}

const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

/** The answer to one line, without the line's end. */
export function writeLine(id: string | number, analysis: Analysis): string {
  const { lang, langConfidence, situation, needsAnswer, sentiment, strength, arousal } = analysis;
  const { abuse, abusive, stance, spam, severity, crisis, reasons } = analysis;
  return JSON.stringify({
    id,
    lang,
    langConfidence: rounded(langConfidence),
    situation,
    needsAnswer,
    sentiment,
    strength: rounded(strength),
    arousal: rounded(arousal),
    abuse: rounded(abuse),
    abusive,
    stance,
    spam: rounded(spam),
    severity,
    crisis,
    reasons,
  });
}
