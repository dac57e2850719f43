import { stableNumber } from '../data/native-ids.ts';
import { pageData } from './page-data.ts';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Colours under the names the site itself uses for the two it lets others see. */
sheet.replaceSync(`
.__fb-light-mode { color-scheme: light; --ig-primary-background: 255, 255, 255; --ig-primary-text: 12, 16, 20;
  --soft: 106, 113, 122; --line: 219, 223, 228; --field: 243, 245, 247; --lift: 255, 255, 255; --link: 49, 69, 180; --blue: 74, 93, 249; }
.__fb-dark-mode { color-scheme: dark; --ig-primary-background: 12, 16, 20; --ig-primary-text: 245, 245, 245;
  --soft: 162, 170, 180; --line: 43, 48, 54; --field: 37, 41, 46; --lift: 33, 35, 40; --link: 168, 178, 255; --blue: 112, 129, 255; }
html, body { height: 100%; }
body { margin: 0; background: rgb(var(--ig-primary-background)); color: rgb(var(--ig-primary-text));
  font: 14px/18px -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, "Noto Sans Arabic", sans-serif; }
* { box-sizing: border-box; }
a { color: inherit; text-decoration: none; }
button { all: unset; box-sizing: border-box; cursor: pointer; }
h1, h2, h3, p, ul, li { all: unset; display: block; }
[role="button"] { cursor: pointer; }
:focus-visible { outline: 2px solid rgb(var(--blue)); outline-offset: 2px; }
hr { border: 0; border-block-start: 1px solid rgb(var(--line)); margin: 0; }
svg, img { display: block; flex: none; }
`);

const classOfRule = new Map<string, string>();
const classesOfList = new Map<string, string>();

/**
 * Classes for a list of declarations, one meaningless class per declaration as the site has them.
 * They are hashed with the server's start, so no two runs share a name and none can be relied on.
 *
 * `prop: value; :hover prop: value; @1000 prop: value` - the second form is for a state, the third
 * for windows at most that many pixels wide.
 */
export function css(list: string): string {
  const known = classesOfList.get(list);
  if (known !== undefined) return known;
  const rules = list.split(';').map((rule) => rule.trim());
  const classes = rules.filter(Boolean).map(classOf).join(' ');
  classesOfList.set(list, classes);
  return classes;
}

function classOf(rule: string): string {
  const known = classOfRule.get(rule);
  if (known) return known;
  const number = BigInt(stableNumber(pageData.startedAt + rule, 11));
  const name = `x${number.toString(36)}`;
  const [, state = '', width, declaration = ''] =
    /^(?:(::?[\w-]+)\s+)?(?:@(\d+)\s+)?(.+)$/s.exec(rule) ?? [];
  const body = `.${name}${width ? `.${name}` : ''}${state} { ${declaration} }`;
  sheet.insertRule(
    width ? `@media (max-width: ${width}px) { ${body} }` : body,
    sheet.cssRules.length,
  );
  classOfRule.set(rule, name);
  return name;
}
