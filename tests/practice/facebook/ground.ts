import { layGround } from '../kit/styles.ts';

/** The colours; the last three lines carry them under names of the site's own. */
layGround(`
.__fb-light-mode { color-scheme: light; --ground: 242, 244, 247; --text: 8, 8, 9; --soft: 101, 104, 108;
  --line: 206, 209, 213; --field: 240, 242, 245; --lift: 255, 255, 255; --link: 0, 100, 209; --blue: 8, 102, 255; }
.__fb-dark-mode { color-scheme: dark; --ground: 28, 28, 29; --text: 226, 229, 233; --soft: 176, 179, 184;
  --line: 62, 64, 66; --field: 51, 51, 52; --lift: 37, 39, 40; --link: 90, 167, 255; --blue: 8, 102, 255; }
html { --primary-text: rgb(var(--text)); --comment-background: rgb(var(--field)); --web-wash: rgb(var(--ground)); }
body { font: 15px/20px "Segoe UI Historic", "Segoe UI", Helvetica, Arial, "Noto Sans Arabic", sans-serif; }
`);
