import { AppFrame } from '@/components/ui/app-frame.tsx';
import { useSettingsContext } from '@/components/ui/settings-context.tsx';
import type { DeskStore } from '@/lib/client/desk/desk-store.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { Desk } from './desk.tsx';
import { deskCatalogs } from './desk-catalog.ts';
import type { PlatformName } from './platform-tile.tsx';

interface DeskPageProps {
  readonly store: DeskStore;
  readonly platforms: readonly PlatformName[];
  readonly onOptions: () => void;
}

/** The desk as a page: in the side panel or as a tab. */
export function DeskPage({ store, platforms, onOptions }: DeskPageProps) {
  const t = useTranslator(deskCatalogs);
  const { settings } = useSettingsContext();
  return (
    <AppFrame theme={settings.theme} title={t('title')}>
      <Desk settings={settings} store={store} platforms={platforms} onOptions={onOptions} />
    </AppFrame>
  );
}
