import type { Suggestion } from '@/lib/domain/reply.ts';

interface PaletteAnswers {
  readonly found: readonly Suggestion[];
  /** Null while on its way. */
  readonly recent: readonly Suggestion[] | null;
  readonly searched: boolean;
  /** The item that is answered is known, so that what was found fits it. */
  readonly known: boolean;
}

export interface PaletteSection {
  readonly name: 'found' | 'recent';
  readonly rows: readonly Suggestion[];
}

const shownAtMost = 8;

/**
 * What the palette lists, best first. Before anything is searched for, what was used last stands first,
 * or right behind the suggestions where the comment is known that they fit. No reply stands there twice.
 */
export function sectionsOf({ found, recent, searched, known }: PaletteAnswers): PaletteSection[] {
  if (searched) return [{ name: 'found', rows: found.slice(0, shownAtMost) }];
  if (!recent) return [];
  const foundSection = { name: 'found', rows: found } as const;
  const recentSection = { name: 'recent', rows: recent } as const;
  const seen = new Set<string>();
  return (known ? [foundSection, recentSection] : [recentSection, foundSection])
    .map(({ name, rows }) => ({
      name,
      rows: rows.filter(({ reply }) => {
        const fresh = !seen.has(reply.id) && seen.size < shownAtMost;
        if (fresh) seen.add(reply.id);
        return fresh;
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}
