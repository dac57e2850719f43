import type { Settings } from '../domain/settings.ts';
import { isolate } from '../text/bidi.ts';
import { intlTag, type Locale } from './locale.ts';

/** A sentence, or its plural forms chosen by the parameter `count`. */
export type Entry = string | { readonly [F in Intl.LDMLPluralRule]?: string };

/** One namespace in every locale; Persian must know each key that English has. */
export interface Catalogs<K extends string> {
  readonly en: Readonly<Record<K, Entry>>;
  readonly fa: Readonly<Record<K, Entry>>;
}

/**
 * Text of the interface itself, already in its language (a label put into a pattern): it needs no
 * isolates. Anything that people wrote is a plain string and gets them.
 */
export interface OwnWords {
  readonly own: string;
}

export type Param = string | number | OwnWords;

export interface Translator<K extends string> {
  (key: K, params?: Readonly<Record<string, Param>>): string;
  readonly locale: Locale;
}

/**
 * A translator over one or more namespaces.
 *
 * Placeholders are `{word}`. Numbers come in the locale's digits, strings in isolates (U+2068 …
 * U+2069) because they are names and texts of unknown direction. A placeholder without a value
 * stays visible. A value is never searched for placeholders.
 */
export function createTranslator<K extends string>(
  catalogs: Catalogs<K>,
  locale: Locale,
  digits: Settings['digits'] = 'auto',
): Translator<K> {
  // Dear to make, and many pages never count anything.
  let plural: Intl.PluralRules | undefined;
  let number: Intl.NumberFormat | undefined;
  const ruleOf = (count: number) => {
    plural ??= new Intl.PluralRules(locale);
    return plural.select(count);
  };
  const show = (value: Param) => {
    if (typeof value === 'number') {
      number ??= new Intl.NumberFormat(intlTag(locale, digits));
      return number.format(value);
    }
    return typeof value === 'string' ? isolate(value) : value.own;
  };
  const translate = (key: K, params: Readonly<Record<string, Param>> = {}) => {
    const entry: Entry = catalogs[locale][key] ?? catalogs.en[key] ?? key;
    return formOf(entry, params.count, ruleOf).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : show(value);
    });
  };
  return Object.assign(translate, { locale });
}

function formOf(
  entry: Entry,
  count: Param | undefined,
  ruleOf: (count: number) => Intl.LDMLPluralRule,
): string {
  if (typeof entry === 'string') return entry;
  const rule = typeof count === 'number' ? ruleOf(count) : 'other';
  return entry[rule] ?? entry.other ?? '';
}
