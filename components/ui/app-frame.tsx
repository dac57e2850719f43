import { type ReactNode, useEffect } from 'react';
import { useLanguage } from '@/lib/client/language.tsx';
import type { Settings } from '@/lib/domain/settings.ts';
import { useMedia } from './use-media.ts';

interface AppFrameProps {
  readonly theme: Settings['theme'];
  /** What the window is called. */
  readonly title: string;
  readonly children: ReactNode;
}

/** The ground of an extension page: language, direction and theme of the whole document. */
export function AppFrame({ theme, title, children }: AppFrameProps) {
  const { locale, direction } = useLanguage();
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
    document.title = title;
  }, [locale, direction, title]);
  const shown = theme === 'auto' ? (systemIsDark ? 'dark' : 'light') : theme;
  return (
    <div
      data-inlay-root
      data-theme={shown}
      lang={locale}
      dir={direction}
      className="relative h-dvh overflow-hidden bg-bg"
    >
      {children}
    </div>
  );
}
