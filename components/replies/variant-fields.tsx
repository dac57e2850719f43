import { Plus, X } from 'lucide-react';
import { languageName } from '@/components/panel/language-name.ts';
import { optionsCatalogs } from '@/components/settings/options-catalog.ts';
import { Button, IconButton } from '@/components/ui/button.tsx';
import { ChoiceField, TextField } from '@/components/ui/field.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { PlatformId } from '@/lib/domain/ids.ts';
import { type ReplyTone, type ReplyVariant, replyTones } from '@/lib/domain/reply.ts';
import { type PreviewValues, ReplyPreview } from './reply-preview.tsx';
import { useReplyTools } from './reply-tools.ts';

interface VariantFieldsProps {
  readonly variants: readonly ReplyVariant[];
  readonly languages: readonly string[];
  /** The reply's own language. */
  readonly lang: string;
  /** Of the reply; they stand before wordings in its language. */
  readonly openers: readonly string[];
  readonly preview: PreviewValues;
  readonly onChange: (variants: readonly ReplyVariant[]) => void;
}

/** The same answer in other words: for a language, a site, a tone, or just not to repeat. */
export function VariantFields(props: VariantFieldsProps) {
  const { variants, languages, lang, openers, preview, onChange } = props;
  const t = useTranslator(optionsCatalogs);
  const { locale } = useLanguage();
  const { lengths } = useReplyTools();
  const change = (id: string, more: Partial<ReplyVariant>) =>
    onChange(variants.map((one) => (one.id === id ? defined({ ...one, ...more }) : one)));
  return (
    <fieldset className="flex flex-col gap-10">
      <legend className="text-small font-strong text-ink-2 pb-4">{t('replies.variants')}</legend>
      {variants.map((variant, index) => {
        const number = index + 1;
        return (
          <div key={variant.id} className="flex flex-col gap-6 border-s-3 border-line ps-10">
            <div className="flex items-end gap-6">
              <TextField
                className="flex-1"
                label={t('replies.variant', { number })}
                lang={variant.lang ?? lang}
                value={variant.text}
                onChange={(event) => change(variant.id, { text: event.target.value })}
              />
              <IconButton
                icon={X}
                label={t('replies.variant-remove', { number })}
                onClick={() => onChange(variants.filter(({ id }) => id !== variant.id))}
              />
            </div>
            {variant.text !== '' && (
              <ReplyPreview
                text={variant.text}
                lang={variant.lang ?? lang}
                openers={(variant.lang ?? lang) === lang ? openers : []}
                values={preview}
                platform={variant.platform}
              />
            )}
            <div className="grid grid-cols-[repeat(auto-fit,minmax(140px,1fr))] gap-10">
              <ChoiceField
                label={t('replies.language')}
                value={variant.lang ?? ''}
                choices={[
                  { value: '', label: t('replies.same-language') },
                  ...languages.map((tag) => ({ value: tag, label: languageName(tag, locale) })),
                ]}
                onChoose={(chosen) => change(variant.id, { lang: chosen })}
              />
              <ChoiceField<string>
                label={t('replies.variant-platform')}
                value={variant.platform ?? ''}
                choices={[
                  { value: '', label: t('replies.variant-any') },
                  ...lengths.map(({ platform, label }) => ({ value: platform, label })),
                ]}
                onChoose={(chosen) => change(variant.id, { platform: chosen as PlatformId })}
              />
              <ChoiceField<ReplyTone | ''>
                label={t('replies.variant-tone')}
                value={variant.tone ?? ''}
                choices={[
                  { value: '', label: t('replies.tone-none') },
                  ...replyTones.map((tone) => ({ value: tone, label: t(`replies.tone-${tone}`) })),
                ]}
                onChoose={(tone) => change(variant.id, { tone: tone as ReplyTone })}
              />
            </div>
          </div>
        );
      })}
      <Button
        icon={Plus}
        className="self-start"
        onClick={() => onChange([...variants, { id: crypto.randomUUID(), text: '' }])}
      >
        {t('replies.variant-add')}
      </Button>
    </fieldset>
  );
}

/** Without the fields for which nothing was chosen. */
function defined({ id, text, lang, platform, tone }: ReplyVariant): ReplyVariant {
  return { id, text, ...(lang && { lang }), ...(platform && { platform }), ...(tone && { tone }) };
}
