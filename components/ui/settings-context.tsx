import { createContext, type ReactNode, useContext } from 'react';
import { LanguageProvider } from '@/lib/client/language.tsx';
import { type SettingsState, useSettings } from '@/lib/client/use-settings.ts';

const SettingsContext = createContext<SettingsState | null>(null);

interface SettingsProviderProps {
  readonly browserLanguage: string;
  readonly children: ReactNode;
}

/** The person's choices for a whole page; nothing is drawn before they are known. */
export function SettingsProvider({ browserLanguage, children }: SettingsProviderProps) {
  const state = useSettings();
  if (!state.loaded) return null;
  return (
    <SettingsContext.Provider value={state}>
      <LanguageProvider settings={state.settings} browserLanguage={browserLanguage}>
        {children}
      </LanguageProvider>
    </SettingsContext.Provider>
  );
}

export function useSettingsContext(): SettingsState {
  const state = useContext(SettingsContext);
  if (!state) throw new Error('No SettingsProvider above this component');
  return state;
}
