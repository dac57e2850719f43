import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { showWithinReach } from '@/components/ui/show-within-reach.ts';
import { LanguageProvider, useLanguage } from '@/lib/client/language.tsx';
import { useSettings } from '@/lib/client/use-settings.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import type { OpenRequest, PageBridge, Sendings } from '@/lib/page/bridge.ts';
import { Panel } from './panel.tsx';
import { type PanelNeeded, useFirstInsert } from './use-first-insert.ts';
import { usePlace } from './use-place.ts';
import type { FillTemplate } from './use-replies.ts';

interface PanelHostProps {
  /** The popover element in the page that the panel is drawn in. */
  readonly host: HTMLElement;
  readonly bridge: PageBridge;
  readonly sendings: Sendings;
  readonly fill: FillTemplate;
  readonly browserLanguage: string;
  /** Takes the panel out of the page for good. */
  readonly onLeave: () => void;
  readonly signal: AbortSignal;
}

/** Opens the panel on the item that is asked for, one at a time, and gives the focus back. */
export function PanelHost(props: PanelHostProps) {
  const { settings, loaded } = useSettings();
  if (!loaded) return null;
  return (
    <LanguageProvider settings={settings} browserLanguage={props.browserLanguage}>
      <OpenPanel {...props} settings={settings} />
    </LanguageProvider>
  );
}

function OpenPanel({
  host,
  bridge,
  sendings,
  fill,
  onLeave,
  signal,
  settings,
}: PanelHostProps & { settings: Settings }) {
  const { locale, direction } = useLanguage();
  const [pending] = useState(() => bridge.takePending());
  const [request, setRequest] = useState<OpenRequest | null>(
    pending?.intent === 'insert-first' ? null : pending,
  );
  const [ended, setEnded] = useState<PanelNeeded['ended']>(undefined);
  const [pinned, setPinned] = useState(false);
  const [theme, setTheme] = useState(() => bridge.theme());
  const unkeptNotes = useRef(new Map<string, string>());

  const open = useCallback((needed: PanelNeeded) => {
    setEnded(needed.ended);
    setRequest(needed.request);
  }, []);
  const insertFirst = useFirstInsert(bridge, sendings, open, signal);
  useEffect(() => {
    if (pending?.intent === 'insert-first') void insertFirst(pending);
  }, [pending, insertFirst]);
  const isOpen = useRef(false);
  isOpen.current = request !== null;

  useEffect(() => {
    const leaving = new AbortController();
    const until = AbortSignal.any([signal, leaving.signal]);
    bridge.onOpen((asked) => {
      if (asked.intent === 'insert-first' && !isOpen.current) {
        void insertFirst(asked);
        return;
      }
      setEnded(undefined);
      // A second press on the same badge closes what the first one opened.
      setRequest((open) => (open?.key === asked.key && asked.intent === 'open' ? null : asked));
    }, until);
    bridge.onChange(() => {
      setTheme(bridge.theme());
      // The site's dialog that it stood in was taken away, and the panel with it.
      if (!host.isConnected) setRequest(null);
    }, until);
    return () => leaving.abort();
  }, [bridge, host, signal, insertFirst]);

  const openKey = request?.key ?? null;
  // With the old copy of an updated extension; a note half written here keeps it in the page.
  useEffect(() => {
    const leave = () => {
      const unkept = openKey !== null && unkeptNotes.current.get(openKey)?.trim();
      if (!unkept) onLeave();
    };
    bridge.leaving.addEventListener('abort', leave);
    return () => bridge.leaving.removeEventListener('abort', leave);
  }, [bridge, onLeave, openKey]);

  // Before the first drawing and before the views inside look for the focus.
  useLayoutEffect(() => {
    if (openKey === null) return;
    setTheme(bridge.theme());
    showWithinReach(host);
    bridge.setOpen(openKey);
    return () => {
      bridge.setOpen(null);
      host.hidePopover();
    };
  }, [bridge, host, openKey]);
  usePlace({ host, bridge, openKey, pinned, direction });

  const close = useCallback(() => {
    setRequest(null);
    if (openKey !== null) setTimeout(() => bridge.focusBadge(openKey));
  }, [bridge, openKey]);

  const shownTheme = settings.theme === 'auto' ? theme : settings.theme;
  return (
    <div
      data-inlay-root
      data-theme={shownTheme}
      lang={locale}
      dir={direction}
      className="max-h-[inherit] flex flex-col"
    >
      {request && (
        <Panel
          key={request.key}
          bridge={bridge}
          request={request}
          {...(ended && { ended })}
          settings={settings}
          fill={fill}
          sendings={sendings}
          pinned={pinned}
          unkeptNotes={unkeptNotes.current}
          onPin={setPinned}
          onClose={close}
        />
      )}
    </div>
  );
}
