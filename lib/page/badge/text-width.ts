const fontStack =
  'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif';

/** Widths of short texts in px, measured off the page once per text, so that no layout is forced. */
export function createTextMeter(document: Document) {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text: string, font: { readonly weight: number; readonly px: number }): number => {
    const id = `${font.weight} ${font.px} ${text}`;
    let width = known.get(id);
    if (width === undefined) {
      if (context) {
        context.font = `${font.weight} ${font.px}px ${fontStack}`;
        width = Math.ceil(context.measureText(text).width) + 1;
      } else {
        width = text.length * font.px * 0.6;
      }
      known.set(id, width);
    }
    return width;
  };
}
