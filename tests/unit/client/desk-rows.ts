import fc from 'fast-check';
import { itemKey, platformId, rev } from '@/lib/domain/ids.ts';
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
    draftOf: { platform: site, kind: 'comment', author: { handle: 'mira' }, text: 'A table' },
    firstSeenAt: 0,
    ...parts,
  };
}

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
  })
  .map(({ id, platform, due, care, flags, state, aside, ...rest }) =>
    row(`${id}`, {
      platform,
      rev: rev(rest.rev),
      page: { state },
      flags: flags.map((reason) => ({ reason, severity: 1, by: 'person', at: 1 })),
      ...(due !== null && { due: { clock: 'close', at: due } }),
      ...(care !== null && { care: { state: care, at: 1 } }),
      ...(aside && care === null && flags.length === 0 && { aside: true }),
    }),
  );
