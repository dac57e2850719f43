import { layGround } from '../kit/styles.ts';

/** The colours, two of them under the names that the site itself lets others see. */
layGround(`
.__fb-light-mode { color-scheme: light; --ig-primary-background: 255, 255, 255; --ig-primary-text: 12, 16, 20;
  --soft: 106, 113, 122; --line: 219, 223, 228; --field: 243, 245, 247; --lift: 255, 255, 255; --link: 49, 69, 180; --blue: 74, 93, 249; }
.__fb-dark-mode { color-scheme: dark; --ig-primary-background: 12, 16, 20; --ig-primary-text: 245, 245, 245;
  --soft: 162, 170, 180; --line: 43, 48, 54; --field: 37, 41, 46; --lift: 33, 35, 40; --link: 168, 178, 255; --blue: 112, 129, 255; }
html { --ground: var(--ig-primary-background); --text: var(--ig-primary-text); }
body { font: 14px/18px -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, "Noto Sans Arabic", sans-serif; }
`);
