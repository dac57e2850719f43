import { useState } from 'react';
import { ReplyLibrary } from '@/components/replies/reply-library.tsx';
import { type ReplyTools, ReplyToolsProvider } from '@/components/replies/reply-tools.ts';
import { AppFrame } from '@/components/ui/app-frame.tsx';
import { failureText } from '@/components/ui/failure-text.ts';
import { Mark } from '@/components/ui/mark.tsx';
import { useSettingsContext } from '@/components/ui/settings-context.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { failureCatalogs } from '@/lib/i18n/failure-catalog.ts';
import { AccountSection } from './account-section.tsx';
import { DataSection } from './data-section.tsx';
import { type AskPermission, EngineSection } from './engine-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { optionsCatalogs } from './options-catalog.ts';
import { PageSection } from './page-section.tsx';
import { TriageSection } from './triage-section.tsx';

interface OptionsPageProps {
  readonly platforms: readonly { readonly id: string; readonly label: string }[];
  readonly replyTools: ReplyTools;
  readonly askPermission: AskPermission;
}

const sections = ['accounts', 'replies', 'page', 'language', 'triage', 'engine', 'data'] as const;

/** Everything a person can choose, on one page, kept at once. */
export function OptionsPage({ platforms, replyTools, askPermission }: OptionsPageProps) {
  const t = useTranslator(optionsCatalogs);
  const failure = useTranslator(failureCatalogs);
  const { locale, format } = useLanguage();
  const [now] = useState(Date.now);
  const { settings, failure: unread } = useSettingsContext();
  const preview = {
    name: t('replies.sample-name'),
    first_name: t('replies.sample-first-name'),
    handle: 'miracast',
    brand: settings.brandName,
    agent: settings.agentName,
    order: 'H-2291',
    since: format.date(now),
    date: format.date(now),
    weekday: new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(now),
  };
  return (
    <AppFrame theme={settings.theme} title={t('title')}>
      <div className="h-full overflow-y-auto">
        <div className="mx-auto max-w-920 px-16 py-24 grid grid-cols-1 desk:grid-cols-[160px_minmax(0,1fr)] gap-24">
          <nav
            aria-label={t('sections')}
            className="desk:sticky desk:top-24 self-start flex flex-col gap-2"
          >
            <h1 className="flex items-center gap-8 pb-12 text-view font-strong">
              <Mark /> {t('title')}
            </h1>
            {sections.map((id) => (
              <a
                key={id}
                href={`#${id}`}
                className="min-h-32 py-6 px-8 rounded-button text-ink-2 hover:bg-act-weak"
              >
                {t(`section.${id}`)}
              </a>
            ))}
          </nav>
          <main className="flex flex-col gap-32 p-16 bg-surface border border-line rounded-panel">
            {unread && <p className="text-late">{failureText(failure, unread)}</p>}
            <AccountSection platforms={platforms} />
            <ReplyToolsProvider value={replyTools}>
              <ReplyLibrary preview={preview} />
            </ReplyToolsProvider>
            <PageSection />
            <LanguageSection />
            <TriageSection />
            <EngineSection askPermission={askPermission} />
            <DataSection saveFile={replyTools.saveFile} />
          </main>
        </div>
      </div>
    </AppFrame>
  );
}
