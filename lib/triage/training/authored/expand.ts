import type { AnalysedLanguage, CommentSituation } from '../../../domain/analysis.ts';

/**
 * Sentences written for training in one language. Every text holds one template a line;
 * `{name}` stands for any of the choices of that slot, divided by "/".
 */
export interface AuthoredLanguage {
  readonly lang: AnalysedLanguage;
  readonly slots: Readonly<Record<string, string>>;
  /** Attacks on persons and groups. */
  readonly abuse: string;
  /**
   * No attacks, though they share words with attacks: negated insults and hatred, abuse that is
   * quoted and condemned, counter-speech, reclaimed words, insults of things, swearing at nobody,
   * groups in neutral and friendly sentences, angry criticism of a brand, disagreement.
   */
  readonly clean: string;
  readonly situations: Readonly<Record<Exclude<CommentSituation, 'abuse'>, string>>;
}

/** One labelled sentence, in the form of the data rows; `abuse` 1 or 0, situations by name. */
export type AuthoredRow = { readonly text: string; readonly lang: AnalysedLanguage } & (
  | { readonly task: 'abuse'; readonly label: 0 | 1 }
  | { readonly task: 'situation'; readonly label: Exclude<CommentSituation, 'abuse'> }
);

/** How many sentences one template may become. */
const most = 14;

/** All rows of a language: the same each time, none twice. */
export function expand(language: AuthoredLanguage): AuthoredRow[] {
  const { lang } = language;
  const rows: AuthoredRow[] = [
    ...sentences(language.abuse, language.slots).map((text) => ({
      text,
      lang,
      task: 'abuse' as const,
      label: 1 as const,
    })),
    ...sentences(language.clean, language.slots).map((text) => ({
      text,
      lang,
      task: 'abuse' as const,
      label: 0 as const,
    })),
  ];
  for (const [label, templates] of Object.entries(language.situations)) {
    for (const text of sentences(templates, language.slots)) {
      rows.push({
        text,
        lang,
        task: 'situation',
        label: label as Exclude<CommentSituation, 'abuse'>,
      });
    }
  }
  return rows;
}

function sentences(templates: string, slots: AuthoredLanguage['slots']): string[] {
  const found = new Set<string>();
  for (const line of templates.split('\n')) {
    const template = line.trim();
    if (template !== '') for (const text of fill(template, slots)) found.add(text);
  }
  return [...found];
}

const slot = /\{(\w+)\}/g;

/** Up to `most` sentences of a template, spread evenly over what its slots allow. */
function fill(template: string, slots: AuthoredLanguage['slots']): string[] {
  const lists = [...template.matchAll(slot)].map(([, name = '']) => {
    const list = slots[name]?.split('/');
    if (!list) throw new Error(`No slot {${name}} for: ${template}`);
    return list;
  });
  const combinations = lists.reduce((product, list) => product * list.length, 1);
  const count = Math.min(combinations, most);
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    // A stride through the mixed-radix numbers of all combinations: each is met at most once.
    let left = Math.floor((i * combinations) / count);
    let turn = 0;
    const text = template.replace(slot, () => {
      const list = lists[turn] ?? [];
      // The turn of the sentence moves later slots on too, where the stride alone would hold them.
      const word = list[(left + i * turn) % list.length] ?? '';
      left = Math.floor(left / list.length);
      turn++;
      return word;
    });
    texts.push(i % 2 === 0 ? capital(text) : text);
  }
  return texts;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
