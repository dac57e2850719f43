import { withoutControls } from '../text/bidi.ts';
import { parseTemplate } from './variables.ts';

/** As a pattern that means these very letters. */
export const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * What a template's variables stood for in the text that was made from it: the variable as written
 * → its value. Empty where the text was not made from this template.
 */
export function valuesIn(template: string, filled: string): ReadonlyMap<string, string> {
  const parts = parseTemplate(template);
  const source = parts
    .map((part) => (part.type === 'text' ? escaped(part.text) : '(.{0,80}?)'))
    .join('');
  const match = new RegExp(`^${source}$`, 'su').exec(withoutControls(filled));
  const values = new Map<string, string>();
  if (!match) return values;
  let group = 1;
  for (const part of parts) {
    if (part.type !== 'variable') continue;
    const value = match[group++]?.trim();
    if (value) values.set(part.raw, value);
  }
  return values;
}

/** Shorter values ("Al") stand inside too many words to be put back. */
const shortestValue = 2;

/** A text with values turned back into the variables they came from, the longest first. */
export function withVariables(text: string, values: ReadonlyMap<string, string>): string {
  const known = [...values]
    .filter(([, value]) => value.length >= shortestValue)
    .sort((a, b) => b[1].length - a[1].length);
  let out = withoutControls(text);
  for (const [variable, value] of known) {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}{|])@?${escaped(value)}(?![\\p{L}\\p{N}}])`, 'gu');
    out = out.replace(whole, () => variable);
  }
  return out;
}
