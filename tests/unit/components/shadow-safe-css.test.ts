import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { shadowSafeCss } from '../../config/shadow-safe-css.ts';

const safe = (css: string) => postcss([shadowSafeCss()]).process(css, { from: undefined }).css;

describe('a style sheet for shadow roots', () => {
  it('has no @property rules', () => {
    expect(safe('@property --tw-x { syntax: "*"; inherits: false } a { color: red }')).toBe(
      'a { color: red }',
    );
  });

  it('gives the custom properties their first values without asking what is supported', () => {
    const css = safe(
      '@layer properties { @supports (not (margin-trim: inline)) { *, ::before { --tw-x: 0 } } }',
    );
    expect(css).not.toContain('@supports');
    expect(css).toContain('--tw-x: 0');
  });

  it('keeps other questions of support', () => {
    const css = '@supports (color: color-mix(in lab, red, red)) { a { color: red } }';
    expect(safe(css)).toBe(css);
  });

  it('counts in px, also in media queries and inside calc', () => {
    expect(safe('a { margin: calc(1.5rem + 2px) -.25rem }')).toBe(
      'a { margin: calc(24px + 2px) -4px }',
    );
    expect(safe('@media (width >= 40rem) { a { top: 0 } }')).toBe(
      '@media (width >= 640px) { a { top: 0 } }',
    );
  });

  it('leaves names that only look like a length alone', () => {
    expect(safe('a { background: url(1rems.png) }')).toBe('a { background: url(1rems.png) }');
  });
});
