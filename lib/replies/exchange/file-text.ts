import type { CodePage, CodePageChoice } from '../../domain/reply-import.ts';
import { likelyText, textsByCodePage } from './code-pages.ts';

/** What a file's bytes say. */
export type FileText =
  | { readonly type: 'text'; readonly text: string }
  /** Bytes of one of the code pages that Windows has for its languages. */
  | {
      readonly type: 'code-page';
      /** The page that all but surely wrote it, and its text; null where only a person can tell. */
      readonly taken: { readonly codePage: CodePage; readonly text: string } | null;
      /** Pages that make different texts of the bytes, the likeliest first. */
      readonly choices: readonly CodePageChoice[];
    }
  | { readonly type: 'not-text' };

/**
 * A file's bytes as text: UTF-8, or UTF-16 where a mark or every other byte says so, or else one of the
 * code pages that spreadsheets of Windows write tables in.
 * @param chosen the page that a person chose
 */
export function textOfFile(bytes: Uint8Array, chosen?: CodePage): FileText {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : utf16Unmarked(bytes);
  const text = decoded(bytes, utf16 ?? 'utf-8');
  if (text?.includes('\0')) return { type: 'not-text' };
  if (text !== null && (utf16 || !isUtf8ByChance(text, bytes))) return { type: 'text', text };
  if (utf16 || bytes.some(isControl) || (text === null && isDamagedUtf8(bytes))) {
    return { type: 'not-text' };
  }
  const texts = byLikelihood(bytes);
  const named = texts.find(({ pages }) => chosen && pages.includes(chosen));
  const best = named ?? surest(texts);
  const choices = texts.map(({ pages, text }) => ({
    codePage: (named?.text === text && chosen) || (pages[0] as CodePage),
    sample: sampleOf(text, texts),
  }));
  const at = best ? texts.indexOf(best) : -1;
  const codePage = choices[at]?.codePage;
  return {
    type: 'code-page',
    taken: best && codePage ? { codePage, text: best.text } : null,
    choices,
  };
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Spreadsheets save UTF-16 without a mark, too: its Latin letters and line ends have one empty byte. */
function utf16Unmarked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 200);
  if (bytes.length % 2 !== 0 || head.length < 4) return null;
  const empty = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  if (odd > 0 && even === 0) return 'utf-16le';
  return even > 0 && odd === 0 ? 'utf-16be' : null;
}

/** Tables have tabs and line ends; archives and pictures have the rest. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1a;

/** "STÓŁ" in a code page is "STӣ" in UTF-8: a letter or two that nobody writes beside a to z. */
const isUtf8ByChance = (text: string, bytes: Uint8Array): boolean =>
  (text.match(/[^\0-\x7f]/gu)?.length ?? 0) <= 2 &&
  /[a-z](?!\p{Script=Latin})\p{L}|(?!\p{Script=Latin})\p{L}[a-z]/iu.test(text) &&
  byLikelihood(bytes).some(({ strange }) => strange === 0);

/** UTF-8 that broke somewhere reads nearly right as UTF-8; a code page's bytes hardly anywhere. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return whole > 4 * broken;
}

interface Reading {
  readonly text: string;
  /** All pages that make this text of the bytes. */
  readonly pages: readonly CodePage[];
  readonly judged: number;
  readonly strange: number;
}

/** The texts that the code pages make of the bytes, the one with the fewest strange words first. */
function byLikelihood(bytes: Uint8Array): readonly Reading[] {
  const readings = new Map<string, Reading>();
  for (const [page, text] of textsByCodePage(bytes)) {
    const likely = likelyText(text, page);
    const known = readings.get(text);
    if (!known) readings.set(text, { text, pages: [page], ...likely });
    else if (likely.strange < known.strange)
      readings.set(text, { text, pages: [page, ...known.pages], ...likely });
    else readings.set(text, { ...known, pages: [...known.pages, page] });
  }
  return [...readings.values()].toSorted((a, b) => share(a) - share(b));
}

const share = ({ judged, strange }: Reading): number => (judged === 0 ? 0 : strange / judged);

/** A foreign name may stand in a right text; a wrong one is strange nearly everywhere. */
const few = 0.03;
const many = 0.2;

/** The one text that reads right where all others clearly do not. */
function surest([best, ...others]: readonly Reading[]): Reading | null {
  if (!best || share(best) > few) return null;
  const clear = ({ judged, strange }: Reading) =>
    strange === judged || (strange > 1 && strange / judged >= many);
  return others.every(clear) ? best : null;
}

/** How many lines are shown of each text, and how much of them. */
const linesShown = 3;
const signsShown = 80;

/** The first lines in which the texts differ. */
function sampleOf(text: string, all: readonly Reading[]): readonly string[] {
  const lines = (one: string) => one.split(/\r\n?|\n/u);
  const others = all.filter((one) => one.text !== text).map((one) => lines(one.text));
  return lines(text)
    .filter((line, at) => line.trim() !== '' && others.some((other) => other[at] !== line))
    .slice(0, linesShown)
    .map((line) => line.slice(0, signsShown));
}
