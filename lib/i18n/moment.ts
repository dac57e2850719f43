import type { EpochMs } from '../domain/ids.ts';
import type { Settings } from '../domain/settings.ts';
import { intlTag, type Locale } from './locale.ts';

/**
 * Day and time: "Wed 25 Nov, 14:22", in the person's language, digits, calendar and zone. Apart from
 * the other formats, because it is the only one that every tab needs, and each is dear to make.
 */
export function createMoment(
  locale: Locale,
  digits: Settings['digits'] = 'auto',
  timeZone?: string,
): (at: EpochMs) => string {
  const moment = new Intl.DateTimeFormat(intlTag(locale, digits), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone !== undefined && { timeZone }),
  });
  return (at) => moment.format(at);
}
