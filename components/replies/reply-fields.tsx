import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { InputField } from '@/components/ui/field.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { replyChannels, type SavedReply } from '@/lib/domain/reply.ts';
import { LineListField } from './line-list-field.tsx';
import type { PreviewValues } from './reply-preview.tsx';
import { isShortcut } from './tidy-reply.ts';
import { VariantFields } from './variant-fields.tsx';

interface ReplyFieldsProps {
  readonly draft: SavedReply;
  readonly languages: readonly string[];
  readonly preview: PreviewValues;
  readonly onChange: (change: Partial<SavedReply>) => void;
}

/** What most replies do without; folded until somebody wants it. */
export function ReplyFields({ draft, languages, preview, onChange }: ReplyFieldsProps) {
  const t = useTranslator(optionsCatalogs);
  const { lang, channels = [], variants = [] } = draft;
  const odd = Boolean(draft.shortcut) && !isShortcut(draft.shortcut ?? '');
  return (
    <details className="flex flex-col">
      <summary className="min-h-28 py-4 font-medium text-ink-2 cursor-pointer">
        {t('replies.more-fields')}
      </summary>
      <div className="flex flex-col gap-10 pt-6">
        <div className="grid grid-cols-[repeat(auto-fit,minmax(200px,1fr))] gap-10">
          <InputField
            label={t('replies.folder')}
            help={t('replies.folder-help')}
            value={draft.folder?.join('/') ?? ''}
            onChange={(event) => onChange({ folder: event.target.value.split('/') })}
            onBlur={() =>
              onChange({ folder: draft.folder?.map((name) => name.trim()).filter(Boolean) ?? [] })
            }
          />
          <InputField
            label={t('replies.shortcut')}
            help={odd ? t('replies.shortcut-odd') : t('replies.shortcut-help')}
            aria-invalid={odd || undefined}
            autoComplete="off"
            value={draft.shortcut ?? ''}
            onChange={(event) => onChange({ shortcut: event.target.value })}
          />
        </div>
        <fieldset className="flex flex-wrap gap-12">
          <legend className="text-small font-strong text-ink-2 pb-4">
            {t('replies.channels')}
          </legend>
          {replyChannels.map((channel) => (
            <label key={channel} className="inline-flex items-center gap-6 min-h-24">
              <input
                type="checkbox"
                checked={channels.includes(channel)}
                onChange={(event) =>
                  onChange({
                    channels: replyChannels.filter((one) =>
                      one === channel ? event.target.checked : channels.includes(one),
                    ),
                  })
                }
              />
              {t(`replies.channel-${channel}`)}
            </label>
          ))}
        </fieldset>
        <LineListField
          label={t('replies.tags')}
          help={t('replies.tags-help')}
          lang={lang}
          values={draft.tags}
          onChange={(tags) => onChange({ tags })}
        />
        <LineListField
          label={t('replies.examples')}
          help={t('replies.examples-help')}
          lang={lang}
          values={draft.examples}
          onChange={(examples) => onChange({ examples })}
        />
        <LineListField
          label={t('replies.openers')}
          help={t('replies.openers-help')}
          lang={lang}
          values={draft.openers}
          onChange={(openers) => onChange({ openers })}
        />
        <VariantFields
          variants={variants}
          languages={languages}
          lang={lang}
          openers={draft.openers ?? []}
          preview={preview}
          onChange={(changed) => onChange({ variants: changed })}
        />
      </div>
    </details>
  );
}
