import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Settings } from '../domain/settings.ts';
import { createFormat, type Format } from '../i18n/format.ts';
import { directionOfLocale, type Locale, resolveLocale } from '../i18n/locale.ts';
import { type Catalogs, createTranslator, type Translator } from '../i18n/translator.ts';

interface Language {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly digits: Settings['digits'];
  readonly format: Format;
  readonly translatorOf: <K extends string>(catalogs: Catalogs<K>) => Translator<K>;
}

const LanguageContext = createContext<Language | null>(null);

interface LanguageProviderProps {
  readonly settings: Pick<Settings, 'language' | 'digits'>;
  /** What the browser's own menus speak (BCP 47). */
  readonly browserLanguage: string;
  readonly children: ReactNode;
}

/** The product's own language choice for everything beneath. */
export function LanguageProvider({ settings, browserLanguage, children }: LanguageProviderProps) {
  const { language, digits } = settings;
  const value = useMemo((): Language => {
    const locale = resolveLocale(language, browserLanguage);
    return {
      locale,
      direction: directionOfLocale(locale),
      digits,
      format: createFormat(locale, digits),
      translatorOf: translatorsIn(locale, digits),
    };
  }, [language, digits, browserLanguage]);
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('No LanguageProvider above this component');
  return language;
}

/** The translator over one namespace, in the language of the nearest provider. */
export function useTranslator<K extends string>(catalogs: Catalogs<K>): Translator<K> {
  return useLanguage().translatorOf(catalogs);
}

/**
 * One translator a namespace for everything that is drawn: each makes its own number format and
 * plural rules, and a list that made them for every row would spend most of its time on that.
 */
function translatorsIn(locale: Locale, digits: Settings['digits']): Language['translatorOf'] {
  const made = new Map<Catalogs<never>, Translator<never>>();
  return <K extends string>(catalogs: Catalogs<K>) => {
    const known = made.get(catalogs) ?? createTranslator(catalogs, locale, digits);
    made.set(catalogs, known as Translator<never>);
    return known as Translator<K>;
  };
}
