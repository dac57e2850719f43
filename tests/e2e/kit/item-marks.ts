import type { JSHandle, Page } from '@playwright/test';

/**
 * How a site marks its items, without a word of Inlay: some element of each names it in an attribute,
 * and the nearest `box` around that element holds the item.
 */
export interface ItemMark {
  readonly sign: string;
  readonly attribute: string;
  /** Source of a pattern on the attribute whose group is the item's native id. */
  readonly id: string;
  readonly box: string;
}

/** An item in the document: its native id and its box. */
export interface MarkedItem {
  readonly id: string;
  readonly box: HTMLElement;
}

/** The items that a page draws now, in document order. */
export function markedItems(
  page: Page,
  marks: readonly ItemMark[],
): Promise<JSHandle<MarkedItem[]>> {
  return page.evaluateHandle(
    (marks) =>
      marks.flatMap(({ sign, attribute, id, box }) =>
        [...document.querySelectorAll(sign)].flatMap((element) => {
          const named = new RegExp(id).exec(element.getAttribute(attribute) ?? '')?.[1];
          const around = element.closest<HTMLElement>(box);
          return named && around ? [{ id: named, box: around }] : [];
        }),
      ),
    marks,
  );
}
