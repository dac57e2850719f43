import fc from 'fast-check';
import { type Analysis, commentSituations } from '@/lib/domain/analysis.ts';
import { itemKey, platformId, rev, threadKey } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import { careStates, flagReasons } from '@/lib/domain/status.ts';

/** A row of the desk: words by Mira on X that nobody answered yet. */
export function row(id: string, more: Partial<DeskItem> & { platform?: string } = {}): DeskItem {
  const { platform = 'x', ...parts } = more;
  const site = platformId(platform);
  return {
    key: itemKey(site, id),
    rev: rev(1),
    page: { state: 'unanswered' },
    flags: [],
    draftOf: {
      platform: site,
      kind: 'comment',
      thread: threadKey(site, `post-${Number(id) % 3}`),
      author: { handle: `mira${Number(id) % 4}` },
      text: 'A table',
    },
    firstSeenAt: 0,
    ...parts,
  };
}

/** What triage may say of a row, as far as the desk narrows by it. */
const anyAnalysis: fc.Arbitrary<Analysis> = fc.record({
  lang: fc.constantFrom('en', 'fa', 'fa-Latn', 'zxx'),
  langConfidence: fc.constant(0.9),
  situation: fc.constantFrom(...commentSituations),
  needsAnswer: fc.constantFrom('yes', 'no', 'unsure'),
  sentiment: fc.constant('neutral'),
  strength: fc.constant(0.5),
  arousal: fc.constant(0),
  abuse: fc.constant(0),
  abusive: fc.boolean(),
  stance: fc.constant('neutral'),
  spam: fc.constant(0),
  severity: fc.constantFrom(0, 1, 2, 3, 4),
  crisis: fc.boolean(),
  reasons: fc.constant([]),
});

/** Any row: few keys and few revisions, so that rows of the same key meet. */
export const anyRow: fc.Arbitrary<DeskItem> = fc
  .record({
    id: fc.integer({ min: 1, max: 30 }),
    rev: fc.integer({ min: 1, max: 5 }),
    platform: fc.constantFrom('x', 'instagram', 'facebook'),
    due: fc.option(fc.integer({ min: 0, max: 4 })),
    care: fc.option(fc.constantFrom(...careStates)),
    flags: fc.uniqueArray(fc.constantFrom(...flagReasons), { maxLength: 2 }),
    state: fc.constantFrom('unanswered' as const, 'answered' as const),
    aside: fc.boolean(),
    by: fc.constantFrom('person' as const, 'triage' as const),
    analysis: fc.option(anyAnalysis),
  })
  .map(({ id, platform, due, care, flags, state, aside, by, analysis, ...rest }) =>
    row(`${id}`, {
      platform,
      rev: rev(rest.rev),
      page: { state },
      flags: flags.map((reason) => ({ reason, severity: 1, by, at: 1 })),
      ...(analysis !== null && { analysis }),
      ...(due !== null && { due: { clock: 'close', at: due } }),
      ...(care !== null && { care: { state: care, at: 1 } }),
      ...(aside && care === null && flags.length === 0 && { aside: true }),
    }),
  );
