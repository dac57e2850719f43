import { stableNumber } from '../data/native-ids.ts';
import { readPageData } from './page-data.ts';

const { startedAt } = readPageData();
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/**
 * The rules under everything that `css` makes. What stands in the kit asks for these colours, each as
 * three numbers: `--text`, `--ground`, `--soft`, `--line`, `--field`, `--lift`, `--link`, `--blue`.
 */
export function layGround(rules: string): void {
  sheet.replaceSync(`
* { box-sizing: border-box; }
html, body { height: 100%; }
body { margin: 0; background: rgb(var(--ground)); color: rgb(var(--text)); }
a { color: inherit; text-decoration: none; }
button { all: unset; box-sizing: border-box; cursor: pointer; }
h1, h2, h3, p, ul, li { all: unset; display: block; }
[role="button"], [role="menuitem"] { cursor: pointer; }
:focus-visible { outline: 2px solid rgb(var(--blue)); outline-offset: 2px; }
hr { border: 0; border-block-start: 1px solid rgb(var(--line)); margin: 0; }
svg, img { display: block; flex: none; }
${rules}`);
}

const classOfRule = new Map<string, string>();
const classesOfList = new Map<string, string>();

/**
 * Classes for a list of declarations, one meaningless class per declaration as Meta's sites have them.
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
  const number = BigInt(stableNumber(startedAt + rule, 11));
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
