import { TriangleAlert } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { Objection } from '@/lib/domain/guard.ts';
import type { Format } from '@/lib/i18n/format.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import { languageName } from './language-name.ts';
import { type PanelKey, panelCatalogs } from './panel-catalog.ts';

interface GuardNoticeProps {
  readonly finding: Objection;
  /** A person has just pressed Insert: without the focus the notice would go unseen. */
  readonly takesFocus: boolean;
  /** Absent: there is no way to a private message from here. */
  readonly onPrivate?: (() => void) | undefined;
  /** Absent: no better wording is known. */
  readonly onBetter: (() => void) | undefined;
  readonly onAnyway: () => void;
  readonly onLeave: () => void;
}

/** What speaks against a text that a person is about to insert, and the ways on. */
export function GuardNotice(props: GuardNoticeProps) {
  const { finding, takesFocus, onBetter, onAnyway, onLeave } = props;
  const t = useTranslator(panelCatalogs);
  const { format } = useLanguage();
  const { found, why } = wordsOf(finding, t, format);
  const onPrivate = forPrivate.has(finding.guard) ? props.onPrivate : undefined;
  const better = finding.guard === 'repetition' && onBetter ? finding.better : undefined;
  const notice = useRef<HTMLFieldSetElement>(null);
  // Before the next key, which would else go to a control that has left.
  useLayoutEffect(() => {
    if (takesFocus) notice.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <fieldset ref={notice} aria-label={`${found} ${why}`} className="min-w-0">
      <Notice
        tone="soon"
        icon={TriangleAlert}
        title={found}
        actions={
          <>
            {onBetter && (
              <Button look="strong-link" onClick={onBetter}>
                {t('guard.use-better')}
              </Button>
            )}
            {onPrivate && (
              <Button look="strong-link" onClick={onPrivate}>
                {t('guard.to-private')}
              </Button>
            )}
            {!onBetter && (
              <Button look="strong-link" onClick={onLeave}>
                {t('guard.leave')}
              </Button>
            )}
            <Button look="strong-link" onClick={onAnyway}>
              {t('guard.anyway')}
            </Button>
          </>
        }
      >
        {why}
        {better && (
          <span dir="auto" className="block mt-4 border-s-3 border-soon ps-8 whitespace-pre-line">
            {better.text}
          </span>
        )}
      </Notice>
    </fieldset>
  );
}

/** What says too much in public has its place in a private message. */
const forPrivate: ReadonlySet<Objection['guard']> = new Set([
  'too-long',
  'personal-data',
  'compensation',
]);

function wordsOf(
  finding: Objection,
  t: Translator<PanelKey>,
  format: Format,
): { readonly found: string; readonly why: string } {
  switch (finding.guard) {
    case 'not-asked':
      return { found: t('guard.not-asked'), why: t('guard.not-asked-why') };
    case 'repetition':
      return {
        found:
          finding.here > 0
            ? t('guard.repetition', { count: finding.here })
            : t('guard.repetition-last'),
        why: t('guard.repetition-why'),
      };
    case 'wrong-language': {
      const known = finding.wrote !== 'und' && finding.answer !== 'und';
      const name = (lang: string) => ({ own: languageName(lang, t.locale) });
      return {
        found: known
          ? t('guard.wrong-language', { wrote: name(finding.wrote), answer: name(finding.answer) })
          : t('guard.wrong-language-unknown'),
        why: t('guard.wrong-language-why'),
      };
    }
    case 'unfilled-variable':
      return {
        found: t('guard.unfilled-variable', { found: { own: format.list(finding.found) } }),
        why: t('guard.unfilled-variable-why'),
      };
    case 'wrong-polarity':
      return { found: t(`guard.${finding.tone}`), why: t(`guard.${finding.tone}-why`) };
    case 'about-us':
      return {
        found: t('guard.about-us', { us: finding.us, them: finding.them }),
        why: t('guard.about-us-why'),
      };
    case 'too-long':
      return {
        found: t('guard.too-long', { sentences: finding.sentences }),
        why: t('guard.too-long-why'),
      };
    case 'compensation':
      return {
        found: t('guard.compensation', { words: { own: format.list(finding.words) } }),
        why: t('guard.compensation-why'),
      };
    case 'personal-data': {
      const kinds = finding.kinds.map((kind) => t(`guard.data-${kind}`));
      return {
        found: t('guard.personal-data', { kinds: { own: format.list(kinds) } }),
        why: t('guard.personal-data-why'),
      };
    }
  }
}
