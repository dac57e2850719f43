import type { Plugin } from 'postcss';

const pixelsPerRem = 16;
const rem = /(-?\d*\.?\d+)rem\b/g;

/**
 * Makes a compiled style sheet work inside a shadow root of a foreign page:
 * - `@property` is dropped: Chromium and Firefox ignore it there (both tried in 2026);
 * - Tailwind's fallback for browsers without `@property` is unwrapped, so that its custom
 *   properties have their first values everywhere;
 * - `rem` becomes `px`: a shadow root inherits the site's root size (X and Instagram set their own).
 */
export function shadowSafeCss(): Plugin {
  return {
    postcssPlugin: 'shadow-safe-css',
    OnceExit(root) {
      root.walkAtRules('property', (rule) => {
        rule.remove();
      });
      root.walkAtRules('layer', (layer) => {
        if (layer.params !== 'properties') return;
        layer.walkAtRules('supports', (supports) => {
          supports.replaceWith(...(supports.nodes ?? []));
        });
      });
      root.walkDecls((declaration) => {
        if (!declaration.value.includes('rem')) return;
        declaration.value = declaration.value.replace(
          rem,
          (_, size: string) => `${Number(size) * pixelsPerRem}px`,
        );
      });
      root.walkAtRules((rule) => {
        if (!rule.params.includes('rem')) return;
        rule.params = rule.params.replace(
          rem,
          (_, size: string) => `${Number(size) * pixelsPerRem}px`,
        );
      });
    },
  };
}
