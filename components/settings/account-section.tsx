import { useSettingsContext } from '@/components/ui/settings-context.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { optionsCatalogs } from './options-catalog.ts';
import { OptionsSection } from './options-section.tsx';
import { TextSetting } from './setting-fields.tsx';

interface AccountSectionProps {
  readonly platforms: readonly { readonly id: string; readonly label: string }[];
}

/** Who answers, for whom, and from which accounts. */
export function AccountSection({ platforms }: AccountSectionProps) {
  const t = useTranslator(optionsCatalogs);
  const { settings } = useSettingsContext();
  return (
    <OptionsSection id="accounts" title={t('section.accounts')}>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(220px,1fr))] gap-12">
        <TextSetting
          label={t('accounts.brand')}
          help={t('accounts.brand-help')}
          value={settings.brandName}
          change={(brandName) => ({ brandName })}
        />
        <TextSetting
          label={t('accounts.agent')}
          help={t('accounts.agent-help')}
          value={settings.agentName}
          change={(agentName) => ({ agentName })}
        />
      </div>
      <p className="text-ink-2">{t('accounts.handles')}</p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(220px,1fr))] gap-12">
        {platforms.map(({ id, label }) => (
          <TextSetting
            key={id}
            label={t('accounts.handle', { site: { own: label } })}
            value={settings.ownHandles[id] ?? ''}
            ltr
            change={(handle) => ({
              ownHandles: withHandle(settings.ownHandles, id, handle.replace(/^@/, '')),
            })}
          />
        ))}
      </div>
    </OptionsSection>
  );
}

function withHandle(
  handles: Readonly<Record<string, string>>,
  id: string,
  handle: string,
): Record<string, string> {
  const { [id]: _, ...others } = handles;
  return handle === '' ? others : { ...others, [id]: handle };
}
