import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { PlatformId } from '@/lib/domain/ids.ts';
import { ReplyLengths } from './reply-lengths.tsx';
import { useReplyTools } from './reply-tools.ts';

/** The variables a reply can hold, with what they stand for in the preview. */
export type PreviewValues = Readonly<Record<string, string>>;

interface ReplyPreviewProps {
  readonly text: string;
  readonly lang: string;
  /** Words that take turns before the text. */
  readonly openers: readonly string[];
  readonly values: PreviewValues;
  readonly platform?: PlatformId | undefined;
}

/** A text as a customer reads it, with its longest opener: what fits with that fits with each. */
export function ReplyPreview({ text, lang, openers, values, platform }: ReplyPreviewProps) {
  const { fill } = useReplyTools();
  const t = useTranslator(optionsCatalogs);
  const { format } = useLanguage();
  const opener = openers
    .map((each) => each.trim())
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  const filled = fill(opener === '' ? text : `${opener} ${text}`, values);
  return (
    <>
      <p
        dir="auto"
        lang={lang}
        className="border-s-3 border-line ps-10 text-quote whitespace-pre-line wrap-anywhere"
      >
        {filled.text}
      </p>
      {filled.missing.length > 0 && (
        <p className="text-small text-soon font-strong">
          {t('replies.preview-missing', { words: { own: format.list(filled.missing) } })}
        </p>
      )}
      <ReplyLengths text={filled.text} platform={platform} />
    </>
  );
}
