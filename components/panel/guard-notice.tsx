import { TriangleAlert } from 'lucide-react';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { useLanguage, useTranslator } from '@/lib/client/language.tsx';
import type { GuardFinding } from '@/lib/domain/guard.ts';
import type { Format } from '@/lib/i18n/format.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import { languageName } from './language-name.ts';
import { type PanelKey, panelCatalogs } from './panel-catalog.ts';

interface GuardNoticeProps {
  readonly finding: GuardFinding;
  /** Absent: no better wording is known. */
  readonly onBetter: (() => void) | undefined;
  readonly onAnyway: () => void;
  readonly onLeave: () => void;
}

/** What speaks against a text that a person is about to insert, and the ways on. */
export function GuardNotice({ finding, onBetter, onAnyway, onLeave }: GuardNoticeProps) {
  const t = useTranslator(panelCatalogs);
  const { format } = useLanguage();
  const { found, why } = wordsOf(finding, t, format);
  return (
    <Notice
      tone="soon"
      icon={TriangleAlert}
      title={found}
      actions={
        <>
          {onBetter ? (
            <Button look="strong-link" onClick={onBetter}>
              {t('guard.use-better')}
            </Button>
          ) : (
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
    </Notice>
  );
}

function wordsOf(
  finding: GuardFinding,
  t: Translator<PanelKey>,
  format: Format,
): { readonly found: string; readonly why: string } {
  switch (finding.guard) {
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
