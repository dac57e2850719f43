import { useCallback, useState } from 'react';
import { engineCatalogs } from '@/components/engine/engine-catalog.ts';
import { refusalText } from '@/components/engine/refusal-text.ts';
import { Button } from '@/components/ui/button.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { ChoiceField } from '@/components/ui/field.tsx';
import { useClient } from '@/lib/client/client-context.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { useAnswer } from '@/lib/client/use-answer.ts';
import {
  type EngineChange,
  type EngineChoice,
  type EngineView,
  engineKinds,
} from '@/lib/domain/engine.ts';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import type { Reply } from '@/lib/messaging/protocol.ts';
import { KeptSwitch, KeptText } from './kept-fields.tsx';
import { optionsCatalogs } from './options-catalog.ts';
import { OptionsSection } from './options-section.tsx';
import { SavedMark } from './saved-mark.tsx';
import { useSaving } from './use-saving.ts';

/** Asks the browser for the permission of one host, inside the click that wants it. */
export type AskPermission = (pattern: string) => Promise<boolean>;

/** The optional language model of the present brand: which, where, and what it is sent. */
export function EngineSection({ askPermission }: { readonly askPermission: AskPermission }) {
  const t = useTranslator(engineCatalogs);
  const words = useTranslator(optionsCatalogs);
  const failure = useTranslator(failureCatalogs);
  const client = useClient();
  const { value: view, failure: unread } = useAnswer('engine.get', undefined, ({ type }) =>
    ['engine', 'settings', 'erased'].includes(type),
  );
  const set = useCallback((change: EngineChange) => client.call('engine.set', change), [client]);
  return (
    <OptionsSection id="engine" title={words('section.engine')}>
      <p className="text-ink-2">{t('engine.what')}</p>
      {unread && <p className="text-late">{failureText(failure, unread)}</p>}
      {view && <EngineForm view={view} set={set} askPermission={askPermission} />}
    </OptionsSection>
  );
}

interface EngineFormProps {
  readonly view: EngineView;
  readonly set: (change: EngineChange) => Promise<Reply<unknown>>;
  readonly askPermission: AskPermission;
}

function EngineForm({ view, set, askPermission }: EngineFormProps) {
  const { choice, brand, hasKey } = view;
  const t = useTranslator(engineCatalogs);
  const [saved, keep] = useSaving(set);
  const on = choice.kind !== 'off';
  const field = { set, choice };
  return (
    <>
      {brand !== '' && <p className="font-strong">{t('engine.brand', { brand })}</p>}
      <div className="flex flex-col items-start gap-2">
        <ChoiceField
          className="w-full"
          label={t('engine.kind')}
          {...(choice.kind === 'built-in' && { help: t('engine.built-in-help') })}
          value={choice.kind}
          choices={engineKinds.map((kind) => ({ value: kind, label: t(`engine.kind-${kind}`) }))}
          onChoose={(kind) => void keep({ choice: { kind } })}
        />
        <SavedMark saved={saved} />
      </div>
      {choice.kind === 'server' && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(220px,1fr))] gap-12">
          <ChoiceText {...field} name="server" ltr />
          <ChoiceText {...field} name="model" ltr />
          <KeyField set={set} hasKey={hasKey} />
        </div>
      )}
      {on && (
        <>
          <ChoiceSwitch {...field} name="opinions" />
          <ChoiceSwitch {...field} name="drafts" />
          {choice.drafts && <ChoiceText {...field} name="voice" long />}
          <Agreement view={view} set={set} askPermission={askPermission} />
        </>
      )}
    </>
  );
}

interface ChoicePartProps<N extends keyof EngineChoice> {
  readonly choice: EngineChoice;
  readonly set: EngineFormProps['set'];
  readonly name: N;
}

interface ChoiceTextProps extends ChoicePartProps<'server' | 'model' | 'voice'> {
  readonly ltr?: boolean;
  readonly long?: boolean;
}

function ChoiceText({ choice, set, name, ...look }: ChoiceTextProps) {
  const t = useTranslator(engineCatalogs);
  const [saved, keep] = useSaving(set);
  return (
    <KeptText
      {...look}
      label={t(`engine.${name}`)}
      help={t(`engine.${name}-help`)}
      value={choice[name]}
      saved={saved}
      keep={(value) => keep({ choice: { [name]: value } })}
    />
  );
}

function ChoiceSwitch({ choice, set, name }: ChoicePartProps<'opinions' | 'drafts'>) {
  const t = useTranslator(engineCatalogs);
  const [saved, keep] = useSaving(set);
  return (
    <KeptSwitch
      label={t(`engine.${name}`)}
      help={t(`engine.${name}-help`)}
      on={choice[name]}
      saved={saved}
      keep={(on) => keep({ choice: { [name]: on } })}
    />
  );
}

/** A key goes in and never comes back: only that there is one. */
function KeyField({
  set,
  hasKey,
}: {
  readonly set: EngineFormProps['set'];
  readonly hasKey: boolean;
}) {
  const t = useTranslator(engineCatalogs);
  const [saved, keep] = useSaving(set);
  return (
    <div className="flex flex-col items-start gap-2">
      <KeptText
        ltr
        secret
        label={t('engine.key')}
        help={t('engine.key-help')}
        value=""
        saved={saved}
        keep={(key) => keep({ key })}
      />
      {hasKey && (
        <p className="text-small text-ink-2">
          {t('engine.key-kept')}{' '}
          <Button look="link" onClick={() => void keep({ key: null })}>
            {t('engine.key-forget')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** What is sent, word for word; the person's word that it may be; and a try with our sample. */
function Agreement({ view, set, askPermission }: EngineFormProps) {
  const { sends, agreedAt, permission } = view;
  const t = useTranslator(engineCatalogs);
  const failure = useTranslator(failureCatalogs);
  const { format } = useLanguage();
  const client = useClient();
  const [said, setSaid] = useState('');
  const [trying, setTrying] = useState(false);

  const sayWhatBecame = (answer: Reply<unknown>) =>
    setSaid(answer.ok ? '' : failureText(failure, answer.failure));
  /** The browser asks only inside a click, so this comes before anything that is waited for. */
  const mayReach = async () => {
    if (permission === null || (await askPermission(permission))) return true;
    setSaid(refusalText(t, { type: 'refused', reason: 'no-permission', setting: permission }));
    return false;
  };
  const agree = async () => {
    if (await mayReach()) sayWhatBecame(await set({ agreed: sends }));
  };
  const takeBack = async () => sayWhatBecame(await set({ agreed: null }));
  const tryOut = async () => {
    if (!(await mayReach())) return;
    setTrying(true);
    setSaid(t('engine.trying'));
    const answer = await client.call('engine.try');
    setTrying(false);
    if (!answer.ok) setSaid(failureText(failure, answer.failure));
    else if (answer.value.type === 'answered') setSaid(t('engine.works'));
    else setSaid(refusalText(t, answer.value));
  };

  return (
    <div className="flex flex-col items-start gap-8">
      <h3 id="engine-sends" className="font-strong">
        {t('engine.sends')}
      </h3>
      <p className="text-small text-ink-3">{t('engine.sends-help')}</p>
      <section
        aria-labelledby="engine-sends"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard has to be able to scroll it
        tabIndex={0}
        className="w-full max-h-160 overflow-y-auto p-8 border border-line rounded-button bg-sunken"
      >
        <pre dir="ltr" className="text-small whitespace-pre-wrap wrap-anywhere">
          {sends}
        </pre>
      </section>
      {agreedAt !== null && (
        <p className="text-small text-ink-2">
          {t('engine.agreed', { date: { own: format.date(agreedAt) } })}
        </p>
      )}
      <div className="flex flex-wrap gap-6">
        {agreedAt === null ? (
          <Button look="primary" onClick={() => void agree()}>
            {t('engine.agree')}
          </Button>
        ) : (
          <Button onClick={() => void takeBack()}>{t('engine.take-back')}</Button>
        )}
        <Button waiting={trying} onClick={() => void tryOut()}>
          {t('engine.try')}
        </Button>
      </div>
      <p role="status" className="text-ink-2 wrap-anywhere">
        {said}
      </p>
    </div>
  );
}
