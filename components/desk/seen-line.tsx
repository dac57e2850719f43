import { Eye } from 'lucide-react';
import type { DeskAnswer } from '@/lib/client/desk/desk-answer.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import type { EpochMs } from '@/lib/domain/ids.ts';
import { spanOf } from '@/lib/i18n/relative-time.ts';
import { deskCatalogs } from './desk-catalog.ts';
import type { PlatformName } from './platform-tile.tsx';

interface SeenLineProps {
  /** Null while not everything is read yet. */
  readonly seen: Pick<DeskAnswer, 'seen' | 'notKnown'> | null;
  readonly platforms: readonly PlatformName[];
  readonly lastRead: Readonly<Record<string, EpochMs>>;
  readonly now: EpochMs;
}

/** What the list rests on: how much was seen, and how long ago each site was read. */
export function SeenLine({ seen, platforms, lastRead, now }: SeenLineProps) {
  const t = useTranslator(deskCatalogs);
  const lastOf = ({ id, label }: PlatformName): string => {
    const at = lastRead[id];
    if (at === undefined) return t('read.never', { site: label });
    const span = spanOf(now - at);
    return t(`read.${span.unit}`, {
      site: label,
      ...(span.unit !== 'now' && { count: span.count }),
    });
  };
  return (
    <div className="flex gap-6 text-small text-ink-3">
      <Eye aria-hidden size={12} className="flex-none mt-2" />
      <div className="flex flex-wrap gap-x-10">
        <p>{seen ? t('seen', { count: seen.seen, unknown: seen.notKnown }) : t('counting.all')}</p>
        <ul aria-label={t('read')} className="flex flex-wrap gap-x-10">
          {platforms.map((platform) => (
            <li key={platform.id}>{lastOf(platform)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
