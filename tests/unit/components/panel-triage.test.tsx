import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { removalAdvice } from '@/components/panel/removal-advice.ts';
import { type Analysis, analysisRules } from '@/lib/domain/analysis.ts';
import { triageCatalogs } from '@/lib/i18n/triage-catalog.ts';
import { fakeBridge } from './fakes/fake-bridge.ts';
import { fakeClient } from './fakes/fake-client.ts';
import { complaint, hour, item, minute, type WholeItem } from './fakes/items.ts';
import { renderPanel } from './fakes/render-panel.tsx';

afterEach(cleanup);

const insult: Analysis = {
  ...complaint,
  situation: 'abuse',
  abuse: 0.83,
  abusive: true,
  stance: 'below_the_belt',
  severity: 2,
  reasons: [
    {
      about: 'abuse',
      by: { type: 'rule', rule: 'insult_of_person' },
      concern: 'insult',
      words: ['clowns'],
    },
    {
      about: 'abuse',
      by: { type: 'rule', rule: 'insult_of_person' },
      concern: 'insult',
      words: ['clowns', 'دلقک'],
    },
    { about: 'abuse', by: { type: 'model', score: 0.8312, threshold: 0.5 }, words: [] },
  ],
};
const byTriage = { reason: 'insult', severity: 2, by: 'triage', at: 1 } as const;

function open(of: WholeItem, settings: Parameters<typeof renderPanel>[0]['settings'] = {}) {
  const bridge = fakeBridge({ item: of, acts: ['hide', 'delete'] });
  const client = fakeClient({ items: [of] });
  const request = { key: of.key, intent: 'open' as const };
  return { ...renderPanel({ bridge, client, request, settings }), client };
}

const why = (name = 'Why?') => screen.getByRole('button', { name });
/** What stands beside the name of an answer. */
const answerTo = (name: string) => {
  const term = screen.getByText(name, { selector: 'dt' });
  return term.nextElementSibling as HTMLElement;
};

describe('what triage says, in the panel', () => {
  it('stands under the words: what it is and in which language', () => {
    open(item({ lang: 'de', view: { analysis: complaint } }));
    expect(screen.getByText('complaint')).toBeTruthy();
    expect(screen.getByText('English')).toBeTruthy();
    expect(screen.queryByText('German')).toBeNull();
  });

  it('keeps the language of the site where triage could not place the words', () => {
    open(item({ lang: 'de', view: { analysis: { ...complaint, lang: 'und' } } }));
    expect(screen.getByText('German')).toBeTruthy();
  });

  it('folds out each answer with the words, the rule and the model that decided', async () => {
    const { user } = open(item({ view: { analysis: insult } }));
    await user.click(why());
    expect(answerTo('What it is').textContent).toBe('abuse');
    expect(answerTo('Answer').textContent).toContain('needs an answer');
    expect(answerTo('Mood').textContent).toBe('negative, strength 80%');
    expect(answerTo('Tone').textContent).toBe('below the belt');
    expect(answerTo('Severity').textContent).toContain('severity 2');
    expect(answerTo('Language').textContent).toBe('English, 93% sure');
    const [rule, model] = within(answerTo('Abuse')).getAllByRole('listitem');
    expect(rule?.textContent).toBe('clowns, دلقک: an insult aimed at somebody');
    expect([...(rule?.querySelectorAll('bdi') ?? [])].map((word) => word.textContent)).toEqual([
      'clowns',
      'دلقک',
    ]);
    expect(model?.textContent).toBe('trained model, 0.83, from 0.5');
  });

  it('says it in Persian with Persian digits', async () => {
    const { user } = open(item({ view: { analysis: insult } }), { language: 'fa' });
    await user.click(why('چرا؟'));
    const [rule, model] = within(answerTo('توهین')).getAllByRole('listitem');
    expect(rule?.textContent).toBe('clowns، دلقک: توهین به مخاطب');
    expect(model?.textContent).toBe('مدل آموزش‌دیده، ۰٫۸۳، از ۰٫۵');
  });

  it('does not show the words that decided while the comment is covered', async () => {
    const { user } = open(item({ view: { analysis: insult, flags: [byTriage] } }), {
      coverFrom: 2,
    });
    await user.click(why());
    expect(answerTo('Abuse').textContent).not.toContain('clowns');
    expect(answerTo('Abuse').textContent).toContain('an insult aimed at somebody');
    await user.click(screen.getByRole('button', { name: 'Show the text' }));
    expect(answerTo('Abuse').textContent).toContain('clowns');
  });

  it('says only why the status is what it is of a text that triage did not judge', async () => {
    const { user } = open(item());
    await user.click(why());
    expect(screen.getByText(/No reply by your account is on this page/)).toBeTruthy();
    expect(screen.queryByText('What it is')).toBeNull();
  });
});

it('has words for every rule, in every language', () => {
  for (const catalog of Object.values(triageCatalogs)) {
    const named = Object.keys(catalog).filter((key) => key.startsWith('rule.'));
    expect(named.toSorted()).toEqual(analysisRules.map((rule) => `rule.${rule}`).toSorted());
  }
});

describe('a correction', () => {
  it('is shown at once, before the worker answers, and undone', async () => {
    const { user, client } = open(item({ view: { analysis: complaint } }));
    await user.click(why());
    await user.click(screen.getByRole('button', { name: 'Correct… What it is: complaint' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'What it is' }), 'thanks');
    expect(client.commands()).toEqual([]);

    const release = client.hold();
    await user.click(screen.getByRole('button', { name: 'Correct it' }));
    expect(answerTo('What it is').textContent).toContain('thanks');
    release();
    await waitFor(() =>
      expect(client.commands()).toMatchObject([{ type: 'correct', says: { situation: 'thanks' } }]),
    );
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Correct… What it is: thanks' }),
    );

    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(() => expect(answerTo('What it is').textContent).toContain('complaint'));
    const [command] = client.commands();
    expect(client.sent).toContainEqual(['corrections.remove', command?.id]);
  });

  it.each([
    ['Tone', 'friendly', { stance: 'friendly' }],
    ['Abuse', 'no', { abusive: false }],
    ['Answer', 'no', { needsAnswer: 'no' }],
    ['Language', 'fa-Latn', { lang: 'fa-Latn' }],
  ])('of %s says that alone', async (name, value, says) => {
    const { user, client } = open(item({ view: { analysis: insult } }));
    await user.click(why());
    await user.click(screen.getByRole('button', { name: new RegExp(`^Correct… ${name}:`) }));
    await user.selectOptions(screen.getByRole('combobox', { name }), value);
    await user.click(screen.getByRole('button', { name: 'Correct it' }));
    await waitFor(() => expect(client.commands()).toMatchObject([{ type: 'correct', says }]));
  });

  it('is left with Escape, and the panel stays', async () => {
    const { user, client, closed } = open(item({ view: { analysis: complaint } }));
    await user.click(why());
    await user.click(screen.getByRole('button', { name: /^Correct… Tone/ }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox', { name: 'Tone' })).toBeNull();
    expect(closed).toEqual([]);
    expect(client.commands()).toEqual([]);
  });
});

describe('a flag by triage', () => {
  it('is marked as such, acts on nothing, and is dismissed alone', async () => {
    const flags = [byTriage, { ...byTriage, reason: 'threat' as const, severity: 4 as const }];
    const due = { clock: 'first-answer' as const, at: Date.now() + 2 * hour - minute };
    const { user, client } = open(item({ view: { analysis: insult, flags, due } }));
    const list = screen.getByRole('list', { name: 'Flags by triage' });
    expect(within(list).getByText('by triage: insult, severity 2')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^New, change status/ })).toBeTruthy();
    expect(screen.getByText(/1 h left/)).toBeTruthy();

    await user.click(within(list).getByRole('button', { name: 'Dismiss the flag: insult' }));
    await waitFor(() =>
      expect(client.commands()).toMatchObject([{ type: 'unflag', reason: 'insult' }]),
    );
    expect(within(list).queryByText(/insult/)).toBeNull();
    expect(within(list).getByText('by triage: threat, severity 4')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    expect(await within(list).findByText('by triage: insult, severity 2')).toBeTruthy();
  });

  it('is no person’s flag on the way off the page', async () => {
    const { user } = open(item({ view: { analysis: insult, flags: [byTriage] } }));
    await user.click(await screen.findByRole('button', { name: 'Remove on the site…' }));
    expect(screen.queryByText(/By you/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Take the flag back' })).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Flag…' }).length).toBeGreaterThan(0);
  });
});

describe('before a comment is taken down', () => {
  const removal = 'Remove on the site…';

  it('says that criticism is no abuse, and stands in nobody’s way', async () => {
    const { user } = open(item({ view: { analysis: complaint } }));
    await user.click(await screen.findByRole('button', { name: removal }));
    const sentence = 'This is criticism, not abuse. Removing it is often noticed.';
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go on to delete' })).toBeTruthy();
  });

  it('suggests it for an attack on a person alone', () => {
    const advice = (says: Partial<Analysis>) => removalAdvice({ ...complaint, ...says });
    expect(removalAdvice(insult)).toBe('remove.advice-attack');
    expect(advice({ abusive: true, stance: 'neutral' })).toBe('remove.advice-unsure');
    expect(advice({ stance: 'neutral' })).toBe('remove.advice-criticism');
    expect(advice({ situation: 'praise', sentiment: 'positive', stance: 'friendly' })).toBe(
      'remove.advice-harmless',
    );
    expect(advice({ situation: 'spam', stance: 'neutral', sentiment: 'neutral' })).toBeNull();
    expect(removalAdvice(undefined)).toBeNull();
  });
});
