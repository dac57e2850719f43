import { useMemo, useState } from 'react';
import { useLanguage } from '@/lib/client/language.tsx';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { useReplyTools } from './reply-tools.ts';

export interface ReplyFilters {
  readonly search: string;
  /** '' in these: no filter. */
  readonly lang: string;
  readonly situation: string;
  readonly folder: string;
}

export const noFilters: ReplyFilters = { search: '', lang: '', situation: '', folder: '' };

/** What of the library is looked at: the nearest to the search first, else by name. */
export function useFoundReplies(live: readonly SavedReply[]) {
  const { find } = useReplyTools();
  const { locale } = useLanguage();
  const [filters, setFilters] = useState(noFilters);
  const { search, lang, situation, folder } = filters;
  const found = useMemo(() => {
    const searched =
      search.trim() === ''
        ? live.toSorted((a, b) => a.title.localeCompare(b.title, locale))
        : find(live, search);
    return searched
      .filter((reply) => lang === '' || reply.lang === lang)
      .filter((reply) => situation === '' || reply.situation === situation)
      .filter((reply) => folder === '' || foldersOf(reply).includes(folder));
  }, [live, search, lang, situation, folder, locale, find]);
  return { filters, setFilters, found };
}

/** A reply's folder and every folder around it, as paths. */
export const foldersOf = ({ folder = [] }: SavedReply) =>
  folder.map((_, at) => folder.slice(0, at + 1).join(' / '));
