import { useSettingsContext } from '@/components/ui/settings-context.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import { optionsCatalogs } from './options-catalog.ts';
import { OptionsSection } from './options-section.tsx';
import { ChoiceSetting } from './setting-fields.tsx';

/** Language, digits and colours of the interface. */
export function LanguageSection() {
  const t = useTranslator(optionsCatalogs);
  const { locale } = useLanguage();
  const { settings } = useSettingsContext();
  return (
    <OptionsSection id="language" title={t('section.language')}>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(220px,1fr))] gap-12">
        <ChoiceSetting
          label={t('language.language')}
          value={settings.language}
          choices={[
            { value: 'auto', label: t('language.auto') },
            // A language is written in itself, so that it is found by those who read no other.
            { value: 'en', label: 'English' },
            { value: 'fa', label: 'فارسی' },
          ]}
          change={(language) => ({ language })}
        />
        {locale === 'fa' && (
          <ChoiceSetting
            label={t('language.digits')}
            value={settings.digits}
            choices={[
              { value: 'auto', label: t('language.digits-own') },
              { value: 'latin', label: t('language.digits-latin') },
            ]}
            change={(digits) => ({ digits })}
          />
        )}
        <ChoiceSetting
          label={t('language.theme')}
          help={t('language.theme-help')}
          value={settings.theme}
          choices={[
            { value: 'auto', label: t('language.theme-auto') },
            { value: 'light', label: t('language.theme-light') },
            { value: 'dark', label: t('language.theme-dark') },
          ]}
          change={(theme) => ({ theme })}
        />
      </div>
    </OptionsSection>
  );
}
