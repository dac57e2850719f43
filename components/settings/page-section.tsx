import { useSettingsContext } from '@/components/ui/settings-context.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { Settings } from '@/lib/domain/settings.ts';
import { optionsCatalogs } from './options-catalog.ts';
import { OptionsSection } from './options-section.tsx';
import { ChoiceSetting, SwitchSetting } from './setting-fields.tsx';

const coverLevels = ['0', '1', '2', '3', '4', '5'] as const;

/** How Inlay shows itself in the sites' pages. */
export function PageSection() {
  const t = useTranslator(optionsCatalogs);
  const { settings } = useSettingsContext();
  return (
    <OptionsSection id="page" title={t('section.page')}>
      <SwitchSetting
        label={t('page.quiet')}
        help={t('page.quiet-help')}
        on={settings.quietPage}
        change={(quietPage) => ({ quietPage })}
      />
      <SwitchSetting
        label={t('page.letters')}
        help={t('page.letters-help')}
        on={settings.letterKeys}
        change={(letterKeys) => ({ letterKeys })}
      />
      <SwitchSetting
        label={t('page.shortcuts')}
        help={t('page.shortcuts-help')}
        on={settings.shortcuts}
        change={(shortcuts) => ({ shortcuts })}
      />
      <ChoiceSetting
        label={t('page.cover')}
        help={t('page.cover-help')}
        value={coverLevels[settings.coverFrom]}
        choices={coverLevels.map((value) => ({ value, label: t(`page.cover-${value}`) }))}
        change={(value) => ({ coverFrom: Number(value) as Settings['coverFrom'] })}
      />
    </OptionsSection>
  );
}
