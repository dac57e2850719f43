import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EngineSection } from '@/components/settings/engine-section.tsx';
import { type EngineOutcome, type JoinedOpinion, refusalReasons } from '@/lib/domain/engine.ts';
import { fakeClient } from './fakes/fake-client.ts';
import { renderPage } from './fakes/render-page.tsx';

afterEach(cleanup);

const works: EngineOutcome<JoinedOpinion> = {
  type: 'answered',
  value: {
    opinion: { stance: 'neutral', situation: 'question', severity: 0, abusive: false, why: '' },
    agrees: true,
    look: false,
    severity: 0,
    mayTakeDown: false,
  },
};

function openSection({
  allows = true,
  outcome = works,
  fa = false,
}: {
  allows?: boolean;
  outcome?: EngineOutcome<JoinedOpinion>;
  fa?: boolean;
} = {}) {
  const client = fakeClient({
    ...(fa && { settings: { language: 'fa' } }),
    answers: { 'engine.try': () => outcome },
  });
  const asked: string[] = [];
  const view = renderPage(
    client,
    <EngineSection
      askPermission={async (pattern) => {
        asked.push(pattern);
        return allows;
      }}
    />,
  );
  const changes = () =>
    client.sent.flatMap(([name, change]) => (name === 'engine.set' ? [change] : []));
  return { ...view, client, asked, changes };
}

async function chooseServer(open: ReturnType<typeof openSection>) {
  await open.user.selectOptions(await screen.findByRole('combobox', { name: 'Model' }), 'server');
  await screen.findByRole('textbox', { name: 'Server' });
}

describe('the language model in the options', () => {
  it('is off, and then asks for nothing', async () => {
    const { client } = openSection();
    const kind = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Model' });
    expect(kind.value).toBe('off');
    expect(screen.queryByRole('button')).toBeNull();
    expect(new Set(client.sent.map(([name]) => name))).toEqual(
      new Set(['settings.get', 'engine.get']),
    );
  });

  it('keeps server, model and key, and never shows the key again', async () => {
    const open = openSection();
    await chooseServer(open);
    await open.user.type(
      screen.getByRole('textbox', { name: 'Name of the model' }),
      'gemma3{Enter}',
    );
    const key = screen.getByLabelText<HTMLInputElement>('Key');
    expect(key.type).toBe('password');
    await open.user.type(key, 'sk-halden{Enter}');
    expect(await screen.findByText('A key is kept.')).toBeTruthy();
    expect(key.value).toBe('');
    expect(open.changes()).toEqual([
      { choice: { kind: 'server' } },
      { choice: { model: 'gemma3' } },
      { key: 'sk-halden' },
    ]);
    await open.user.click(screen.getByRole('button', { name: 'Forget the key' }));
    await waitFor(() => expect(screen.queryByText('A key is kept.')).toBeNull());
    expect(open.changes().at(-1)).toEqual({ key: null });
  });

  it('shows what is sent and agrees to exactly that, with the browser’s permission', async () => {
    const open = openSection();
    await chooseServer(open);
    const sent = 'To: http://localhost:11434 ()';
    const shown = await screen.findByRole('region', { name: 'What is sent' });
    await within(shown).findByText(sent);
    await open.user.click(screen.getByRole('button', { name: 'I have read it: allow sending' }));
    expect(await screen.findByText(/^Allowed on /)).toBeTruthy();
    expect(open.asked).toEqual(['http://localhost/*']);
    expect(open.changes().at(-1)).toEqual({ agreed: sent });
    await open.user.click(screen.getByRole('button', { name: 'Stop sending' }));
    expect(
      await screen.findByRole('button', { name: 'I have read it: allow sending' }),
    ).toBeTruthy();
  });

  it('agrees to nothing where the browser was not allowed', async () => {
    const open = openSection({ allows: false });
    await chooseServer(open);
    await open.user.click(
      await screen.findByRole('button', { name: 'I have read it: allow sending' }),
    );
    expect(await screen.findByText(/^The browser does not let Inlay speak to/)).toBeTruthy();
    expect(open.changes()).toEqual([{ choice: { kind: 'server' } }]);
  });

  it('says that a test went well', async () => {
    const open = openSection();
    await chooseServer(open);
    await open.user.click(await screen.findByRole('button', { name: 'Test with the sample' }));
    expect(await screen.findByText('It works. The model answers in the right form.')).toBeTruthy();
  });

  it('names the one setting to change where it did not', async () => {
    const setting = 'OLLAMA_ORIGINS=chrome-extension://abc';
    const open = openSection({
      outcome: { type: 'refused', reason: 'origin-not-allowed', setting },
    });
    await chooseServer(open);
    await open.user.click(await screen.findByRole('button', { name: 'Test with the sample' }));
    const said = await screen.findByText(/^The server refuses this extension/);
    expect(said.textContent).toContain(setting);
  });

  it('needs no permission for the browser’s own model', async () => {
    const open = openSection();
    await open.user.selectOptions(
      await screen.findByRole('combobox', { name: 'Model' }),
      'built-in',
    );
    await open.user.click(await screen.findByRole('button', { name: 'Test with the sample' }));
    await screen.findByText('It works. The model answers in the right form.');
    expect(open.asked).toEqual([]);
    expect(screen.queryByRole('textbox', { name: 'Server' })).toBeNull();
  });

  it.each(refusalReasons)('has a Persian sentence for %s', async (reason) => {
    const open = openSection({
      fa: true,
      outcome: { type: 'refused', reason, setting: 'localhost' },
    });
    const kind = await screen.findByRole('combobox', { name: 'مدل' });
    await open.user.selectOptions(kind, 'built-in');
    await open.user.click(await screen.findByRole('button', { name: 'آزمایش با نمونه' }));
    await waitFor(() => {
      const said = open.container.querySelector('p[role="status"]')?.textContent ?? '';
      expect(said).toMatch(/[\u0600-\u06ff]/);
      expect(said).not.toBe('در حال پرسیدن از مدل. بار اول شاید نیم دقیقه طول بکشد.');
    });
  });
});
