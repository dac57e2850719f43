import type { EpochMs } from '../domain/ids.ts';
import type { Settings } from '../domain/settings.ts';
import { firstName } from '../text/names.ts';
import { theOrderIn } from './the-order.ts';
import type { VariableName } from './variables.ts';

/** What a reply is filled for. */
export interface Answered {
  readonly author: { readonly handle: string; readonly name?: string };
  /** Their words. */
  readonly text?: string | undefined;
  /** When they first wrote in this thread. */
  readonly began?: EpochMs | undefined;
  /** Now; absent: no date is filled in. */
  readonly at?: EpochMs | undefined;
}

/**
 * What the variables stand for at one item, dates in the language of the reply; '' where nobody knows.
 * What costs something is reckoned when a reply asks for it.
 */
export function itemValues(
  { author, text = '', began, at }: Answered,
  settings: Pick<Settings, 'brandName' | 'agentName'>,
  lang: string,
): Readonly<Record<VariableName, string>> {
  return {
    name: author.name ?? '',
    first_name: firstName(author.name ?? ''),
    handle: author.handle,
    brand: settings.brandName,
    agent: settings.agentName,
    get order() {
      return theOrderIn(text);
    },
    get since() {
      return dateIn(lang, began, { dateStyle: 'long' });
    },
    get date() {
      return dateIn(lang, at, { dateStyle: 'long' });
    },
    get weekday() {
      return dateIn(lang, at, { weekday: 'long' });
    },
  };
}

function dateIn(lang: string, at: EpochMs | undefined, how: Intl.DateTimeFormatOptions): string {
  if (at === undefined) return '';
  try {
    return new Intl.DateTimeFormat(lang, how).format(at);
  } catch {
    // A reply from a file may name a language that is no valid tag.
    return '';
  }
}
