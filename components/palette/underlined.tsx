import type { ReactNode } from 'react';
import { foldedSpans } from '@/lib/text/folded-spans.ts';

/** A text with the letters that a search meant underlined; accents and letter forms do not count. */
export function underlined(text: string, search: string): ReactNode {
  const spans = foldedSpans(text, search);
  if (spans.length === 0) return text;
  const parts: ReactNode[] = [];
  let end = 0;
  for (const [from, to] of spans) {
    parts.push(text.slice(end, from), <u key={from}>{text.slice(from, to)}</u>);
    end = to;
  }
  parts.push(text.slice(end));
  return parts;
}
