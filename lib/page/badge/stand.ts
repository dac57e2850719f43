/**
 * Where a badge's host is put, so that it moves nothing, scrolls with its comment and is cut off
 * where the comment is.
 *
 * `out`: out of the flow, in the row itself. `nil`: in the flow with no size, for rows in a
 * scrolling box that is not positioned (Instagram's comment pane, seen 2026-11): an absolute box
 * would hang on an ancestor outside, stay behind when the pane scrolls and be drawn over its edge.
 */
export interface Stand {
  readonly parent: Element;
  readonly flow: 'out' | 'nil';
  /** Gap the site's flex box would add for one more child, to be taken back by a margin, in px. */
  readonly gap: number;
}

const clips = /auto|scroll|hidden|clip/;

/** Decides the stand of a row. Reads computed styles. */
export function standOf(row: Element, item: Element): Stand {
  if (!isCutBelowItsContainer(row)) return { parent: row, flow: 'out', gap: 0 };
  for (let at: Element | null = row; at; at = at.parentElement) {
    if (/^(block|flow-root|list-item)$/.test(getComputedStyle(at).display)) {
      return { parent: at, flow: 'nil', gap: 0 };
    }
    if (at === item) break;
  }
  const style = getComputedStyle(row);
  const gap = style.flexDirection.startsWith('column') ? style.rowGap : style.columnGap;
  return { parent: row, flow: 'nil', gap: Number.parseFloat(gap) || 0 };
}

/**
 * True when something between the row and the box that absolute children hang on cuts it off. The
 * browser names that box: asking every one on the way would be most of what a badge costs.
 */
function isCutBelowItsContainer(row: Element): boolean {
  if (holdsAbsolutes(getComputedStyle(row))) return false;
  const container = (row as HTMLElement).offsetParent;
  for (let at: Element | null = row; at && at !== container; at = at.parentElement) {
    if (at === document.body) return false;
    if (clips.test(getComputedStyle(at).overflow)) return true;
  }
  return false;
}

const holdsAbsolutes = (style: CSSStyleDeclaration) =>
  style.position !== 'static' ||
  style.transform !== 'none' ||
  style.translate !== 'none' ||
  style.filter !== 'none' ||
  style.willChange.includes('transform') ||
  /paint|layout|strict|content/.test(style.contain);

/** Style of a host at its stand; `important`, because the sites style children of their rows. */
export function styleOf({ flow, gap }: Stand): string {
  const common =
    'display:block!important;padding:0!important;border:0!important;z-index:1!important;' +
    'visibility:hidden;';
  if (flow === 'out') {
    return `${common}position:absolute!important;inset:auto!important;margin:0!important;inline-size:max-content!important;`;
  }
  return (
    `${common}position:relative!important;inset:auto!important;flex:none!important;` +
    `inline-size:0!important;block-size:0!important;` +
    `margin:0!important;margin-inline-start:${-gap}px!important;`
  );
}
