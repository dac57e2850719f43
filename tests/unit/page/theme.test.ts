// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { luminanceOf, onThemeChange } from '@/lib/page/theme.ts';

describe('the ground behind a comment', () => {
  it.each([
    ['rgb(255, 255, 255)', false],
    ['rgb(242, 242, 242)', false],
    ['rgb(0, 0, 0)', true],
    ['rgb(5, 5, 5)', true],
    ['rgb(12, 16, 20)', true],
    ['rgb(37, 39, 40)', true],
  ])('%s is dark: %s', (color, dark) => {
    const luminance = luminanceOf(color);
    expect(luminance !== null && luminance < 0.4).toBe(dark);
  });

  it('looks through what lets light through', () => {
    expect(luminanceOf('rgba(0, 0, 0, 0)')).toBeNull();
    expect(luminanceOf('rgba(255, 255, 255, 0.1)')).toBeNull();
  });

  it('does not judge a colour it cannot read', () => {
    expect(luminanceOf('color(display-p3 1 1 1)')).toBeNull();
  });
});

describe('a change of the theme', () => {
  it.each(['class', 'style', 'data-theme', 'data-color-theme'])(
    'is heard on the root, whatever its name: %s',
    async (attribute) => {
      const abort = new AbortController();
      let heard = 0;
      onThemeChange(
        document,
        () => {
          heard += 1;
        },
        abort.signal,
      );
      document.documentElement.setAttribute(attribute, 'dark');
      await expect.poll(() => heard).toBe(1);
      abort.abort();
      document.documentElement.setAttribute(attribute, 'light');
      await new Promise((resolve) => setTimeout(resolve));
      expect(heard).toBe(1);
    },
  );
});
