import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/triage/rules/en.ts';
import { fa } from '../../../lib/triage/rules/fa.ts';
import { matcher } from '../../../lib/triage/rules/matcher.ts';
import type { Cue, PhraseLists } from '../../../lib/triage/rules/phrase-lists.ts';
import { pl } from '../../../lib/triage/rules/pl.ts';
import { ru } from '../../../lib/triage/rules/ru.ts';
import { tokens } from '../../../lib/triage/rules/tokens.ts';

/** Phrases of letters alone; what holds a sign is written apart by `tokens`. */
const plain = /^[\p{L}\p{M} ]+\*?$/u;

describe('matcher', () => {
  // The sieve before the lists must let through every word that opens one of their phrases.
  it.each<[string, PhraseLists]>([
    ['en', en],
    ['fa', fa],
    ['pl', pl],
    ['ru', ru],
  ])('finds every phrase of %s in a comment that says it', (_, lists) => {
    const match = matcher(lists);
    const missed = (Object.entries(lists) as [Cue, string][]).flatMap(([cue, phrases]) =>
      phrases
        .split('/')
        .filter((phrase) => plain.test(phrase))
        .filter((phrase) => {
          const said = phrase.replace('*', phrase.endsWith('*') ? 'xyz' : '');
          return !match(tokens(`so ${said} then`)).some((hit) => hit.cue === cue);
        }),
    );
    expect(missed).toEqual([]);
  });

  it('finds nothing in words that only begin like one of its phrases', () => {
    const match = matcher({ insult: 'dolt/blockhead*' });
    expect(match(tokens('dolts block blockhea doltish'))).toEqual([]);
    expect(match(tokens('blockheaded dolt'))).toHaveLength(2);
  });

  it('finds a phrase whose words stand on two lines, but not in two sentences', () => {
    const match = matcher({ threat: 'watch your back' });
    expect(match(tokens('watch your\nback'))).toHaveLength(1);
    expect(match(tokens('watch your. back'))).toEqual([]);
  });
});

describe('tokens', () => {
  const kinds = (text: string) => tokens(text).map(({ kind }) => kind);

  it.each(['\n', '\r\n', ' \n', '\n\n', '\n ', '!\n'])('let %j end a sentence', (between) => {
    expect(kinds(`one${between}two`)).toEqual(['word', 'end', 'word']);
  });

  it('let blanks alone end none', () => {
    expect(kinds('one  two\tthree')).toEqual(['word', 'word', 'word']);
  });
});
