import { careIsOverruled, headlineOf } from '@/lib/domain/headline.ts';
import type { ItemView } from '@/lib/domain/item.ts';
import type { Format } from '@/lib/i18n/format.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import type { PanelKey } from './panel-catalog.ts';

/** Why an item has its status and when it is due, in whole sentences. */
export function statusReason(t: Translator<PanelKey>, format: Format, view: ItemView): string {
  const due = view.due
    ? t(view.due.clock === 'first-answer' ? 'why.due-first' : 'why.due-close', {
        time: { own: format.moment(view.due.at) },
      })
    : t('why.no-due');
  return `${because(t, format, view)} ${due}`;
}

function because(t: Translator<PanelKey>, format: Format, view: ItemView): string {
  const headline = headlineOf(view);
  if (headline === 'removed') return t('why.removed');
  if (headline === 'flagged') return t('why.flagged');
  if (headline === 'drafted' && view.draft) {
    return t('why.drafted', { time: { own: format.moment(view.draft.at) } });
  }
  if (view.care && !careIsOverruled(view)) {
    return t('why.decided', { time: { own: format.moment(view.care.at) } });
  }
  const { page } = view;
  if (page.state !== 'unknown') return t(`why.page-${page.state}`);
  return t(`why.unknown-${page.cause.type}`);
}
