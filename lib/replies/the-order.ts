import { inAsciiDigits } from '../text/personal/numbers.ts';
import { personalData } from '../text/personal-data.ts';
import { orderNumbers } from './guards/personal-data.ts';

/** The one order number that a text names; '' where it names none, or several. */
export function theOrderIn(text: string): string {
  const plain = inAsciiDigits(text);
  const data = personalData(plain);
  const named = orderNumbers(plain)
    .filter((order) => !data.some(({ start, end }) => order.start < end && start < order.end))
    .map(({ start, end }) => plain.slice(start, end).replace(/^#/, ''));
  const [only = '', ...others] = new Set(named);
  return others.length > 0 ? '' : only;
}
