import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { PlatformId } from '@/lib/domain/ids.ts';
import { useReplyTools } from './reply-tools.ts';

interface ReplyLengthsProps {
  readonly text: string;
  /** Absent: every site. */
  readonly platform?: PlatformId | undefined;
}

/** How long each site takes the text to be; what is too long stands out. */
export function ReplyLengths({ text, platform }: ReplyLengthsProps) {
  const t = useTranslator(optionsCatalogs);
  const { format } = useLanguage();
  const { lengths } = useReplyTools();
  return (
    <ul className="flex flex-wrap gap-x-12 gap-y-2 text-small text-ink-3">
      {lengths
        .filter((rule) => platform === undefined || rule.platform === platform)
        .map(({ platform: site, label, max, length }) => {
          const is = length(text);
          const counts = { site: label, length: format.number(is), max: format.number(max) };
          return (
            <li key={site} className={is > max ? 'text-late font-strong' : ''}>
              {t(is > max ? 'replies.too-long' : 'replies.length', counts)}
            </li>
          );
        })}
    </ul>
  );
}
