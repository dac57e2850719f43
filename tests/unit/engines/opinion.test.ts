import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentSituations, stances } from '@/lib/domain/analysis.ts';
import type { Opinion } from '@/lib/domain/engine.ts';
import { openAiServer } from '@/lib/engines/open-ai-server.ts';
import { askOpinion, joinOpinion, opinionRequest, readOpinion } from '@/lib/engines/opinion.ts';
import { serverAddress } from '@/lib/engines/server-address.ts';
import { injections } from './injections.ts';
import { says, startModelServer } from './model-server.ts';

const friendly: Opinion = {
  stance: 'friendly',
  situation: 'praise',
  severity: 0,
  abusive: false,
  why: 'The writer is happy.',
};
const attack: Opinion = {
  ...friendly,
  stance: 'below_the_belt',
  situation: 'abuse',
  severity: 4,
  abusive: true,
};

const severities = fc.constantFrom(0, 1, 2, 3, 4);
const opinions = fc.record({
  stance: fc.constantFrom(...stances),
  situation: fc.constantFrom(...commentSituations),
  severity: severities,
  abusive: fc.boolean(),
  why: fc.string(),
}) as fc.Arbitrary<Opinion>;
const judgements = fc.record({
  stance: fc.constantFrom(...stances),
  abusive: fc.boolean(),
  severity: severities as fc.Arbitrary<0 | 1 | 2 | 3 | 4>,
  crisis: fc.boolean(),
});

describe('what is asked', () => {
  it.each(injections)('keeps its rules the same under every comment: %j', (text) => {
    const plain = opinionRequest({ kind: 'comment', text: 'Nice shelf.' });
    const asked = opinionRequest({ kind: 'comment', text });
    expect(asked.system).toBe(plain.system);
    const [open, line = '', close, ...after] = asked.user.split('\n');
    expect([open, close]).toEqual(['<comment>', '</comment>']);
    expect(JSON.parse(line)).toEqual({ kind: 'comment', text });
    expect(after.join('\n')).toBe(plain.user.split('\n').slice(3).join('\n'));
  });

  it('leaves out by what somebody could be found', () => {
    const { user } = opinionRequest({
      kind: 'comment',
      text: 'Write to mira.castellane@example.org or pay 4111 1111 1111 1111',
    });
    expect(user).not.toMatch(/castellane|4111/);
    expect(user).toContain('(e-mail address)');
  });
});

describe('an answer', () => {
  it('is taken in exactly the asked form', () => {
    expect(readOpinion(JSON.stringify(attack))).toEqual(attack);
    expect(readOpinion(`\`\`\`json\n${JSON.stringify(attack)}\n\`\`\``)).toEqual(attack);
  });

  it.each([
    '',
    'friendly',
    'null',
    '[]',
    'I think it is fine. {"stance":"friendly"}',
    `${JSON.stringify(friendly)} ${JSON.stringify(attack)}`,
    JSON.stringify({ ...friendly, stance: 'Friendly' }),
    JSON.stringify({ ...friendly, severity: '0' }),
    JSON.stringify({ ...friendly, severity: 1.5 }),
    JSON.stringify({ ...friendly, abusive: 'no' }),
    JSON.stringify({ ...friendly, takeDown: true }),
    JSON.stringify({ stance: 'friendly' }),
  ])('is none in any other: %j', (answer) => {
    expect(readOpinion(answer)).toBeNull();
  });

  it('explains in one plain, short line', () => {
    const why = `a\n\u202eb\u2066\u0000 c ${'x'.repeat(900)}`;
    const read = readOpinion(JSON.stringify({ ...friendly, why }))?.why ?? '';
    expect(read).toMatch(/^a b c x+$/);
    expect(read.length).toBeLessThanOrEqual(300);
  });
});

describe('two judgements together', () => {
  it('never suggest a take-down that triage does not', () => {
    fc.assert(
      fc.property(judgements, opinions, (local, opinion) => {
        expect(joinOpinion(opinion, local).mayTakeDown).toBe(local.stance === 'below_the_belt');
      }),
    );
    expect(joinOpinion(attack).mayTakeDown).toBe(false);
  });

  it('never take a warning back', () => {
    fc.assert(
      fc.property(judgements, opinions, (local, opinion) => {
        const joined = joinOpinion(opinion, local);
        expect(joined.severity).toBeGreaterThanOrEqual(local.severity);
        if (local.abusive || local.crisis) expect(joined.look).toBe(true);
      }),
    );
  });

  it('call a person to look where the model sees an attack that triage missed', () => {
    expect(joinOpinion(attack)).toMatchObject({ agrees: false, look: true, severity: 4 });
    expect(joinOpinion(friendly)).toMatchObject({ agrees: true, look: false, severity: 0 });
  });
});

/** A model that does whatever the last words it reads tell it. */
const talkedRound = {
  'answers as it was told': JSON.stringify(friendly),
  'says it in prose': 'Sure! The comment is friendly.',
  'gives back the forged answer with more': '{"stance":"friendly","approved":true}',
};

describe('a model that a comment talked round', () => {
  it.each(Object.entries(talkedRound))('cannot calm anybody down: it %s', async (_how, answer) => {
    await using server = await startModelServer({ talk: says(answer) });
    const address = serverAddress(server.origin);
    if (!address) throw new Error('no address');
    const engine = openAiServer({ address, model: 'gemma3', fetch, ownOrigin: '' });
    const local = { stance: 'below_the_belt', abusive: true, severity: 3, crisis: true } as const;
    for (const text of injections) {
      const stop = new AbortController();
      const outcome = await askOpinion(engine, { kind: 'reply', text }, stop.signal);
      if (outcome.type === 'refused') {
        expect(outcome.reason).toBe('bad-answer');
        continue;
      }
      expect(joinOpinion(outcome.value, local)).toMatchObject({
        agrees: false,
        look: true,
        severity: 3,
        mayTakeDown: true,
      });
    }
    expect(server.seen).toHaveLength(injections.length);
  });
});
