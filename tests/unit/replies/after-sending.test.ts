import { describe, expect, it } from 'vitest';
import { replyId } from '../../../lib/domain/ids.ts';
import type { SavedReply } from '../../../lib/domain/reply.ts';
import type { ReplyUse } from '../../../lib/domain/reply-use.ts';
import { keepAnswer } from '../../../lib/replies/keep-answer.ts';
import { repeatedEdits } from '../../../lib/replies/repeated-edits.ts';
import { fillTemplate } from '../../../lib/replies/variables.ts';
import { type Turn, whenToStop } from '../../../lib/replies/when-to-stop.ts';

const reply: SavedReply = {
  id: replyId('late'),
  title: 'Late order',
  text: 'Hi {first_name|there}, we are sorry your order is late.',
  lang: 'en',
  situation: 'complaint',
  tags: [],
  createdAt: 0,
  updatedAt: 0,
};

const edit = (name: string, sent: string, at = 1): ReplyUse => ({
  id: `${name}-${at}`,
  brand: '',
  replyId: reply.id,
  outcome: 'edited',
  text: 'late again',
  lang: 'en',
  at,
  edit: { inserted: fillTemplate(reply.text, { first_name: name }).text, sent },
});
const changed = (name: string) =>
  `Hi ${name}, we are sorry your order is late. May we ring you this afternoon about a new date?`;

describe('a reply that is edited the same way again and again', () => {
  it('is offered as a variant, with its variables', () => {
    const uses = ['Mira', 'Tom', 'Lena'].map((name) => edit(name, changed(name)));
    expect(repeatedEdits(uses, [reply])).toEqual([
      {
        reply: reply.id,
        times: 3,
        text: 'Hi {first_name|there}, we are sorry your order is late. May we ring you this afternoon about a new date?',
      },
    ]);
  });

  it('but not after two edits, nor where each edit is another', () => {
    const two = ['Mira', 'Tom'].map((name) => edit(name, changed(name)));
    expect(repeatedEdits(two, [reply])).toEqual([]);
    const different = [
      'The driver has it, Mira, look out for a blue van.',
      'Tom, we pay the delivery back to your card today.',
      'Lena, which day suits you next week?',
    ].map((sent, at) => edit('Mira', sent, at));
    expect(repeatedEdits(different, [reply])).toEqual([]);
  });

  it('nor once the variant is there', () => {
    const uses = ['Mira', 'Tom', 'Lena'].map((name) => edit(name, changed(name)));
    const [offer] = repeatedEdits(uses, [reply]);
    const kept = { ...reply, variants: [{ id: 'v1', text: offer?.text ?? '' }] };
    expect(repeatedEdits(uses, [kept])).toEqual([]);
  });
});

describe('a sent answer kept as a reply', () => {
  it('speaks to anybody and remembers what it answered', () => {
    const kept = keepAnswer(
      {
        text: 'Mira, the oil is in the box under the tray. Ana, Halden & Oak',
        comment: { text: '@haldenoak how do I oil the table HO-48213?' },
        author: { handle: 'miracast', name: 'Mira Castellane' },
      },
      { brandName: 'Halden & Oak', agentName: 'Ana' },
    );
    expect(kept).toEqual({
      title: 'the oil is in the box',
      text: '{first_name|}, the oil is in the box under the tray. {agent|}, {brand|}',
      lang: 'en',
      situation: 'question',
      tags: [],
      examples: ['how do I oil the table HO-0?'],
    });
  });
});

describe('when to stop', () => {
  const them = (text: string): Turn => ({ by: 'them', text, lang: 'en' });
  const us = (text: string): Turn => ({ by: 'us', text, lang: 'en' });

  it('is after three rounds of the same anger', () => {
    const turns = [
      them('You are liars and thieves'),
      us('We would like to help. Which order is it?'),
      them('Liars and thieves, all of you'),
      us('We are here when you want to tell us more.'),
      them('Pathetic liars'),
      us('Our private inbox is open for you.'),
      them('Thieves!!!'),
    ];
    expect(whenToStop(turns)).toEqual({ rounds: 3, stop: true });
    expect(whenToStop(turns.slice(0, 5))).toEqual({ rounds: 2, stop: false });
  });

  it('is not while something moves', () => {
    const turns = [
      them('You are liars and thieves'),
      us('We would like to help. Which order is it?'),
      them('You liars know it: HO-48213'),
      us('Thank you, it is on the van.'),
      them('When does it come?'),
      us('On Thursday.'),
      them('Thanks'),
    ];
    expect(whenToStop(turns)).toEqual({ rounds: 0, stop: false });
  });

  it('does not count texts that nobody answered', () => {
    const turns = [them('Liars'), them('Liars!'), them('Liars!!'), them('Liars!!!')];
    expect(whenToStop(turns)).toEqual({ rounds: 0, stop: false });
  });
});
