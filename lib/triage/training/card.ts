import { createHash } from 'node:crypto';
import type { Figure, strictFigures } from './figures.ts';
import { tasksWithRows } from './figures.ts';
import type { LanguageFigure } from './language-figures.ts';
import type { LicenceChoice } from './rows.ts';
import { trainingCount } from './sources.ts';
import type { Corpus } from './tasks.ts';

export interface CardContent {
  readonly corpus: Corpus;
  readonly licence: LicenceChoice;
  /** The two files of weights. */
  readonly triage: Uint8Array;
  readonly language: Uint8Array;
  readonly figures: readonly Figure[];
  /** The same rows decided by something else, by its name, in the order of `figures`. */
  readonly rivals: Readonly<Record<string, readonly (Figure | undefined)[]>>;
  readonly languages: readonly LanguageFigure[];
  readonly strict: ReturnType<typeof strictFigures>;
}

/** SHA-256 of a file as the card writes it. */
export const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The model card: what the weights were made from, how well they do, and what they are bad at. */
export function modelCard(content: CardContent): string {
  const { licence, triage, language, figures, rivals, languages, strict } = content;
  const names = Object.keys(rivals);
  return `# The models of triage

Written by \`npm run train\`, with this card; change none of them by hand.

| file in \`assets/public/models\` | bytes | SHA-256 |
|---|---|---|
| \`triage.bin\` | ${triage.length} | \`${digestOf(triage)}\` |
| \`language.bin\` | ${language.length} | \`${digestOf(language)}\` |

Triage: linear heads over hashed words, pairs of words and runs of two to six letters, one head a question and
language, trained by dual coordinate descent on the squared hinge with features scaled by how unevenly
both sides use them (NB-SVM). The heaviest features stay, with six bits a weight. Thresholds are chosen
on rows that were not trained on, so that 0.5 is the decision in every language; \`attack\` is the score
for abuse under a threshold from which on 96 of 100 were right, where a language's rows allow that
(the table below tells).

Language: softmax regression over hashed runs of one to five letters within a word, one model for Latin
letters and one for Arabic ones, learned from one to twelve words in a row of the same rows that are
trained on and of the authored sentences; other scripts tell their language themselves. Persian, Arabic
and Greek in Latin letters are learned from transliterated rows and phrases of our own
(\`lib/triage/training/language\`).

Trained on ${licence === 'open' ? 'the open licence class alone' : 'rows of both licence classes: open, and public research data without a stated licence'}.
No text of any source is in the project; the weights do not hold texts.

## Sources

Credit is due to the authors of each source, named as the source is.

| task | language | source | licence | rows trained on | of the label | counts as |
|---|---|---|---|---|---|---|
${sourceLines(content).join('\n')}

## Authored

Nothing labelled was at hand for abuse in Spanish, Italian and Dutch, for situations outside English, or
for Persian, Arabic and Greek in Latin letters. Sentences of our own, most of them from templates, fill
these gaps (\`lib/triage/training/authored\`); they also hold the hard cases in the other languages. A
template gives many rows and little that is new, so each counts a quarter. The French rows on abuse were
all gathered by looking for hatred; beside them glad French texts of the sources on sentiment count as no
attack. In Polish, whose rows hold few attacks, the phrases of the rules' lists (\`lib/triage/rules\`) train
the head of abuse as well, one row each.

| language | sentences | attacks |
|---|---|---|
${authoredLines(content.corpus).join('\n')}

## Scores

On the rows set aside, which were used to choose thresholds and nothing else. Macro-F1, and F1 of the
label itself; beside it the macro-F1 of the commonest label, of a package of bad words (naughty-words)
and of a plain n-gram regression on the same rows. These are the models alone, without rules.

| task | language | source | rows | ${names.join(' | ')} | Inlay | F1 |
|---|---|---|---|${names.map(() => '---|').join('')}---|---|
${figures
  .map((figure, i) =>
    figureLine(
      figure,
      names.map((name) => rivals[name]?.[i]),
    ),
  )
  .join('\n')}

What \`attack\` finds among the rows set aside:

| language | found | precision | recall |
|---|---|---|---|
${strict.map((each) => `| ${each.lang} | ${each.found} | ${three(each.precision)} | ${three(each.recall)} |`).join('\n')}

Language of two words in a row, one pair from each text set aside, in Hindi from those in Devanagari:

| language | texts | right |
|---|---|---|
${languages.map(({ lang, texts, right }) => `| ${lang} | ${texts} | ${three(right)} |`).join('\n')}

## What they are bad at

- They know words, not sentences: irony, allusion and abuse without hard words pass, and a slur that is
  quoted or reclaimed looks like one that is meant. Rules and our own sentences soften that, no more.
- In sentences of our own that imitate hatred and what only looks like it (\`tests/unit/triage/functional\`,
  ten languages) hatred by allusion was hardly ever found, misspelt or glued words about half the time,
  and a second meaning of a slur often passed for the first.
- The sources disagree about what abuse is: some count any vulgarity, some only attacks. Those that
  were gathered by looking for swear words count little here.
- Languages with authored sentences alone (Spanish, Italian, Dutch, and the three in Latin letters) were
  measured on nobody's text but ours.
- Greek, Polish, Turkish, Russian and Dutch have no neutral texts: whether such a text shows a feeling
  at all is judged from how far it leans to either side.
- Most sources are tweets of 2013 to 2021: names, events and slang of later years are unknown.
- Names of groups weigh something by themselves where the sources speak of them mostly in anger.
`;
}

const three = (value: number): string => value.toFixed(3);

const figureLine = (figure: Figure, rivals: readonly (Figure | undefined)[]): string => {
  const { task, lang, source, rows, macroF1, f1 } = figure;
  const scores = [...rivals.map((rival) => rival?.macroF1), macroF1, f1];
  const cells = scores.map((score) => (score === undefined ? '' : three(score)));
  return `| ${[task, lang, source, rows, ...cells].join(' | ')} |`;
};

function sourceLines({ corpus }: CardContent): string[] {
  return tasksWithRows.flatMap((task) => {
    const counts = new Map<string, { rows: number; of: Record<string, number>; licence: string }>();
    for (const row of corpus[task]) {
      if (row.split !== 'train') continue;
      const key = `${row.lang} | ${row.source}`;
      const entry = counts.get(key) ?? { rows: 0, of: {}, licence: row.licence };
      entry.rows++;
      entry.of[row.label] = (entry.of[row.label] ?? 0) + 1;
      counts.set(key, entry);
    }
    return [...counts].sort().map(([key, { rows, of, licence }]) => {
      const source = key.slice(key.indexOf('| ') + 2);
      const balance = Object.entries(of)
        .sort()
        .map(([label, count]) => `${label}: ${count}`)
        .join(', ');
      return `| ${task} | ${key} | ${licence} | ${rows} | ${balance} | ${trainingCount(source)} |`;
    });
  });
}

function authoredLines({ authored }: Corpus): string[] {
  return [...new Set(authored.map(({ lang }) => lang))].map((lang) => {
    const own = authored.filter((row) => row.lang === lang);
    const attacks = own.filter((row) => row.task === 'abuse' && row.label === 1);
    return `| ${lang} | ${own.length} | ${attacks.length} |`;
  });
}
