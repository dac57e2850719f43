import { withoutControls } from './bidi.ts';
import { fold } from './fold.ts';

const honorifics = new Set(
  `mr mrs ms miss mx dr prof sir madam rev eng
   pan pani dr hab mgr inz prof
   κ κος κυριος κα κυρια δρ καθ
   دکتر مهندس استاد آقای آقا خانم خانوم جناب سرکار سید سیده حاج حاجی حاجیه
   الدكتور الدكتورة د م أ الأستاذ الأستاذة المهندس المهندسة الشيخ السيد السيدة الحاج`
    .trim()
    .split(/\s+/)
    .map(fold),
);

/** First parts that are no name alone: أبو محمد، عبد الرحمن. */
const bound = new Set(['أبو', 'أبا', 'أبي', 'أم', 'عبد', 'بنت', 'ابن'].map(fold));

const separators = /\s[-–—]\s|[|•·~/\\:([«"“„]/u;
const nameWord = /^\p{L}(?:[\p{L}\p{M}'’ʼ-]|\u200c|\u200d)*\.?$/u;

/**
 * The first name in a display name, ready to greet somebody; '' where there is none: handles,
 * companies, numbers, emoji. Titles go ("Dr. Mira Castellane" → "Mira"), so do emoji and mottos
 * after a dash or bar; "Castellane, Mira" is read the other way round.
 */
export function firstName(displayName: string): string {
  const plain = withoutControls(displayName.normalize('NFKC'))
    .replace(
      /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\ufe0f|\u20e3/gu,
      ' ',
    )
    .replace(/\u200d(?!\p{L})/gu, ' ')
    .replace(/[*✓✔★☆♡♥_]+(?=\s|$)|(?<=^|\s)[*✓✔★☆♡♥_]+/gu, ' ')
    .trim();
  if (/[&+@#\d]|:\/\/|www\./i.test(plain)) return '';
  const head = plain.split(separators)[0] ?? '';
  const [family = '', given] = head.split(/[,،]/u);
  const parts = (given?.trim() ? given : family).trim().split(/\s+/u);
  while (parts.length > 1 && honorifics.has(fold(parts[0] ?? '').replace(/\.$/, ''))) parts.shift();
  const [first = '', second] = parts;
  if (!nameWord.test(first) || honorifics.has(fold(first).replace(/\.$/, ''))) return '';
  const whole =
    bound.has(fold(first)) && second && nameWord.test(second) ? `${first} ${second}` : first;
  const name = whole.replace(/[.'’-]+$/u, '').normalize('NFC');
  return [...name].length < 2 ? '' : spelled(name);
}

/** MIRA → Mira, mira → Mira; MiRa and DeShawn stay. */
function spelled(name: string): string {
  const lower = name.toLowerCase();
  if (name !== lower && name !== name.toUpperCase()) return name;
  return lower.replace(/(^|-)(\p{L})/gu, (_, dash: string, c: string) => dash + c.toUpperCase());
}
