import type { InsertOutcome } from '@/lib/domain/outcome.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import type { PanelKey } from './panel-catalog.ts';

/** What happened to the text, and what the person can do now. Names the site; never "wrong". */
export function insertSentence(
  t: Translator<PanelKey>,
  outcome: InsertOutcome,
  site: string,
): string {
  const names = { site: { own: site } };
  if (outcome.kind === 'inserted') return t('insert.done', names);
  const why = t(`insert.${outcome.reason}`, names);
  if (outcome.kind === 'retryable') return why;
  if (!outcome.clipboard) return why;
  return t('insert.with-clipboard', { why: { own: why } });
}
