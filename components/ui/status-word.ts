import { headlineOf } from '@/lib/domain/headline.ts';
import type { ItemView } from '@/lib/domain/item.ts';
import type { LabelParts } from '@/lib/i18n/accessible-name.ts';

/** The parts of an item's status word: the same for a badge, a row and the panel's head. */
export function labelPartsOf(view: ItemView): LabelParts {
  const headline = headlineOf(view);
  return {
    headline,
    ...(view.outcome?.state === 'hidden' && { hidden: true }),
    ...(headline === 'forwarded' && view.care?.to !== undefined && { to: view.care.to }),
  };
}
