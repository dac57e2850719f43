/**
 * The badge's own style sheet, one constructable sheet for all shadow roots. Colours are the roles
 * of the design page; the tile brings its own ground, so its text never depends on the site.
 */
export const badgeCss = `
:host { all: initial; }
:host([hidden]) { display: none; }
.hit {
  --surface:#FFFFFF; --ink-1:#15201E; --ink-2:#45524F; --ink-3:#5F6B68; --line:#D5DCDA; --edge:#78847F;
  --act:#0B655B; --on-act:#FFFFFF; --act-weak:#DCF0EC; --wait:#44567F; --wait-weak:#E6EAF3;
  --soon:#7A4B00; --late:#9E2F17; --on-late:#FFFFFF; --flag:#85276A; --flag-weak:#F7E2F0;
  all: unset; box-sizing: border-box; display: flex; inline-size: max-content; align-items: center; justify-content: center;
  min-inline-size: 24px; min-block-size: 24px; max-inline-size: var(--room, 260px); cursor: pointer;
  -webkit-user-select: none; user-select: none;
}
:host([data-theme="dark"]) .hit {
  --surface:#161C1B; --ink-1:#E8EEEC; --ink-2:#B4C0BC; --ink-3:#94A19D; --line:#2C3634; --edge:#71807B;
  --act:#63D0BF; --on-act:#05211D; --act-weak:#12352F; --wait:#AFBDE0; --wait-weak:#242D42;
  --soon:#F0BC62; --late:#FF9A80; --on-late:#0E1312; --flag:#F0A0D6; --flag-weak:#3F1A34;
}
.tile {
  box-sizing: border-box; display: flex; align-items: stretch; block-size: 24px; max-inline-size: 100%;
  border: 1px solid var(--edge); border-radius: 4px; background: var(--surface); color: var(--ink-2);
  overflow: hidden; white-space: nowrap;
  font: 500 12px/16px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif;
  font-variant-numeric: tabular-nums; letter-spacing: 0; text-align: start;
}
.cell { display: grid; place-items: center; inline-size: 22px; flex: none; color: var(--ink-3); border-inline-end: 1px solid var(--line); }
.label { padding-inline: 7px; align-self: center; overflow: hidden; text-overflow: ellipsis; color: var(--ink-1); }
.time { padding-inline: 0 7px; align-self: center; display: inline-flex; gap: 3px; align-items: center; font-weight: 400; flex: none; }
.marks { display: flex; gap: 5px; align-items: center; padding-inline: 6px; border-inline-start: 1px solid var(--line); flex: none; font-size: 11px; }
svg { display: block; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; inline-size: 14px; block-size: 14px; }
.put svg + svg, .hit:hover .put svg { display: none; }
.hit:hover .put svg + svg { display: block; }
svg.solid { fill: currentColor; }
.time svg, .marks svg { inline-size: 12px; block-size: 12px; stroke-width: 2.25; }
[dir="rtl"] svg.mirror { transform: scaleX(-1); }
.time.soon { color: var(--soon); font-weight: 600; }
.time.late { color: var(--late); font-weight: 600; }
.act .cell { background: var(--act); color: var(--on-act); border-color: transparent; }
.act { border-color: var(--act); }
.act-weak .cell { background: var(--act-weak); color: var(--act); border-color: transparent; }
.wait .cell { background: var(--wait-weak); color: var(--wait); border-color: transparent; }
.late-solid .cell { background: var(--late); color: var(--on-late); border-color: transparent; }
.late-solid { border-color: var(--late); }
.flag .cell { background: var(--flag-weak); color: var(--flag); border-color: transparent; }
.flag { border-color: var(--flag); }
.settled .label, .unknown .label { color: var(--ink-2); }
.unknown { border-style: dashed; }
.compact { block-size: 20px; font-size: 11px; line-height: 14px; }
.compact .cell { inline-size: 18px; }
.compact .cell svg { inline-size: 12px; block-size: 12px; stroke-width: 2.25; }
.compact .time { padding-inline: 6px; }
.compact .label { display: none; }
.compact.bare .cell { border-color: transparent; }
.dot { block-size: 16px; inline-size: 16px; border-radius: 3px; }
.dot .cell { inline-size: 14px; border-color: transparent; }
.dot .cell svg { inline-size: 10px; block-size: 10px; stroke-width: 2.25; }
.dot .label, .dot .time, .dot .marks { display: none; }
:lang(fa) .tile, :lang(ar) .tile { line-height: 18px; }
.hit:focus-visible .tile, .hit[aria-expanded="true"] .tile { outline: 2px solid var(--ink-1); outline-offset: 2px; }
@media (forced-colors: active) {
  .tile { border-color: ButtonBorder; background: Canvas; color: CanvasText; }
  .act .cell, .act-weak .cell, .late-solid .cell, .flag .cell { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
`;

/** Sizes of the tile in px, as the style sheet draws them; placement reckons with them. */
export const tileSize = {
  full: { block: 24, cell: 22, pad: 7, gap: 7, timeIcon: 15, marksPad: 13, mark: 17 },
  compact: { block: 20, cell: 18, pad: 6, gap: 0, timeIcon: 15, marksPad: 13, mark: 17 },
  dot: { block: 16, hit: 24 },
  max: 260,
} as const;
