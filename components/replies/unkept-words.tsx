import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button } from '@/components/ui/button.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import type { SavedReply } from '@/lib/domain/reply.ts';

interface UnkeptWordsProps {
  readonly replies: readonly SavedReply[];
  readonly onGoOn: (reply: SavedReply) => void;
}

/** Replies that somebody wrote or changed and did not keep, each with a way on. */
export function UnkeptWords({ replies, onGoOn }: UnkeptWordsProps) {
  const t = useTranslator(optionsCatalogs);
  if (replies.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-8">
      {t('replies.unkept', { count: replies.length })}
      {replies.map((reply) => (
        <Button key={reply.id} look="link" onClick={() => onGoOn(reply)}>
          {t('replies.unkept-go-on', { title: reply.title || t('replies.unkept-unnamed') })}
        </Button>
      ))}
    </p>
  );
}
