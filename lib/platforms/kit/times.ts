import type { EpochMs } from '../../domain/ids.ts';

/** A time the page wrote for machines; undefined when it cannot be read. */
export function datetimeOf(time: Element | null): EpochMs | undefined {
  const written = time?.getAttribute('datetime');
  if (!written) return undefined;
  const at = Date.parse(written);
  return Number.isNaN(at) ? undefined : at;
}

const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const lengths: Record<(typeof units)[number], number> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_629_800_000,
  year: 31_557_600_000,
};
const styles = ['narrow', 'short', 'long'] as const;

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * The time behind an age such as "5w" or "۳ ساعت", in the page's own language. Only for pages that
 * write no time for machines: it is as coarse as its unit.
 * @param language of the page, from its `lang`
 */
export function timeFromAge(
  age: string,
  count: number | null,
  language: string,
  now: EpochMs,
): EpochMs | undefined {
  const label = words(age);
  if (count === null || label.length === 0) return undefined;
  for (const locale of [language, 'en']) {
    for (const style of styles) {
      for (const unit of units) {
        if (speaksOf(locale, style, unit, count, label)) return now - count * lengths[unit];
      }
    }
  }
  return undefined;
}

function speaksOf(
  locale: string,
  style: (typeof styles)[number],
  unit: (typeof units)[number],
  count: number,
  label: readonly string[],
): boolean {
  const said = words(formatOf(locale, style)?.format(-count, unit) ?? '');
  return label.every((word) => said.includes(word));
}

/** Making one takes far longer than using it. */
const formats = new Map<string, Intl.RelativeTimeFormat | null>();

/** Null where the page's language is not one that this browser knows. */
function formatOf(locale: string, style: (typeof styles)[number]): Intl.RelativeTimeFormat | null {
  const name = `${locale} ${style}`;
  let format = formats.get(name);
  if (format === undefined) {
    try {
      format = new Intl.RelativeTimeFormat(locale, { style });
    } catch {
      format = null;
    }
    formats.set(name, format);
  }
  return format;
}
