import { Button } from '@/components/ui/button.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { type MicroReply, microReplies, microText } from '@/lib/domain/micro-reply.ts';
import { panelCatalogs } from './panel-catalog.ts';

/** The keys of the panel that insert a micro-reply. */
export const microKeys: Readonly<Record<MicroReply, string>> = {
  heart: 'e',
  like: 'l',
  thanks: 't',
};

interface MicroRepliesProps {
  /** Of who wrote, where it is known. */
  readonly lang: string | undefined;
  readonly busy: boolean;
  readonly letterKeys: boolean;
  readonly onInsert: (micro: MicroReply) => void;
}

/** One sign or one word as an answer: put into the reply box like any other text. */
export function MicroReplies({ lang, busy, letterKeys, onInsert }: MicroRepliesProps) {
  const t = useTranslator(panelCatalogs);
  return (
    <fieldset aria-label={t('micro.title')} className="flex flex-wrap gap-6">
      {microReplies.map((micro) => (
        <Button
          key={micro}
          waiting={busy}
          hint={letterKeys ? microKeys[micro] : undefined}
          aria-keyshortcuts={letterKeys ? microKeys[micro] : undefined}
          aria-label={t('micro.insert', { title: { own: t(`micro.${micro}`) } })}
          onClick={() => onInsert(micro)}
        >
          <span dir="auto" lang={lang}>
            {microText(micro, lang)}
          </span>
        </Button>
      ))}
    </fieldset>
  );
}
