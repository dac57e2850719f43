import type { PlatformId } from '../domain/ids.ts';
import type { ReplyTone, SavedReply } from '../domain/reply.ts';
import { escaped } from './generalise.ts';
import { likeness } from './likeness.ts';
import { parseTemplate } from './variables.ts';

/** One wording of a reply. */
export interface Wording {
  readonly text: string;
  readonly lang: string;
  /** Id of the variant; absent for the reply's own text. */
  readonly variant?: string;
}

/** From here on two texts read as the same to somebody who scrolls past both. */
export const readsTheSame = 0.7;

/** All wordings of a reply that may stand on a platform, its own text first. */
export function wordingsOf(reply: SavedReply, platform?: PlatformId | string): Wording[] {
  const variants = (reply.variants ?? []).filter(
    (variant) => variant.platform === undefined || variant.platform === platform,
  );
  return [
    { text: reply.text, lang: reply.lang },
    ...variants.map(({ id, text, lang }) => ({ text, lang: lang ?? reply.lang, variant: id })),
  ];
}

interface WordingFor {
  /** The language to answer in. */
  readonly lang: string;
  readonly platform?: string | undefined;
  readonly tone?: ReplyTone | undefined;
  /** What people here have read. */
  readonly already: readonly string[];
}

/**
 * The wording to offer: in the writer's language before any other, then one that does not repeat
 * what stands in `already`, then one made for the platform, then one in the tone, then the first. The
 * opener takes turns: the first one that nothing in `already` begins with.
 */
export function chooseWording(
  reply: SavedReply,
  { lang, platform, tone, already }: WordingFor,
): Wording {
  const variants = new Map((reply.variants ?? []).map((variant) => [variant.id, variant]));
  const worth = ({ text, lang: own, variant = '' }: Wording) =>
    (own === lang ? 8 : 0) +
    (already.some((said) => likeness(said, text) >= readsTheSame) ? 0 : 4) +
    (variants.get(variant)?.platform === undefined ? 0 : 2) +
    (tone !== undefined && variants.get(variant)?.tone === tone ? 1 : 0);
  const [first, ...others] = wordingsOf(reply, platform) as [Wording, ...Wording[]];
  let best = first;
  for (const wording of others) if (worth(wording) > worth(best)) best = wording;
  return { ...best, text: withOpener(reply, best, already) };
}

function withOpener(
  reply: SavedReply,
  { text, lang }: Wording,
  already: readonly string[],
): string {
  const openers = lang === reply.lang ? (reply.openers ?? []) : [];
  if (openers.length === 0) return text;
  const fresh = openers.filter((opener) => !already.some((said) => beginsWith(opener).test(said)));
  const opener = fresh[0] ?? openers[already.length % openers.length];
  return `${opener} ${text}`;
}

/** Whatever its variables stood for, and behind the name that a site puts before an answer. */
function beginsWith(opener: string): RegExp {
  const source = parseTemplate(opener)
    .map((part) => (part.type === 'text' ? escaped(part.text.trim()) : '.{0,80}?'))
    .join('\\s*');
  return new RegExp(`^(?:.{0,60}\\s)?${source}(?!\\p{L})`, 'su');
}
