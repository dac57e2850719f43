import type { ItemKey } from '../domain/ids.ts';
import type { ItemView } from '../domain/item.ts';
import type { Settings } from '../domain/settings.ts';
import { type BadgeTranslator, badgeCatalogs } from '../i18n/badge-catalog.ts';
import { createFormat } from '../i18n/format.ts';
import { resolveLocale } from '../i18n/locale.ts';
import { createTranslator } from '../i18n/translator.ts';
import type { BadgeLayer } from './badge/badge-layer.ts';
import { badgeModel } from './badge/badge-model.ts';
import type { BadgeSeat } from './badge-seat.ts';
import type { Cover } from './cover.ts';
import type { Sighting } from './sightings.ts';
import { type Theme, themeBehind } from './theme.ts';

export interface PainterParts {
  readonly badges: BadgeLayer;
  readonly cover: Cover;
  readonly uiLanguage: string;
  view(key: ItemKey): ItemView | undefined;
  settings(): Settings;
  /** Where an item's badge belongs; null for one without. */
  seat(sighting: Sighting): BadgeSeat | null;
  /** The element with an item's words, for the cover. */
  words(item: Element): Element | null;
}

/** Turns what is known of an item into its badge and cover, in the person's language and the site's theme. */
export function createPainter(parts: PainterParts) {
  const { badges, cover } = parts;
  let t: BadgeTranslator = createTranslator(badgeCatalogs, resolveLocale('auto', parts.uiLanguage));
  let format: ReturnType<typeof createFormat> | null = null;
  let theme: Theme = 'light';
  let themeKnown = false;

  const coverWords = ({ draft, element }: Sighting, view: ItemView | undefined) => {
    const { coverFrom } = parts.settings();
    const grave = view?.flags.some(({ severity }) => severity >= coverFrom) ?? false;
    const words = grave ? parts.words(element) : null;
    if (words) cover.put(draft.key, words);
    else cover.take(draft.key);
  };

  const setTheme = (next: Theme) => {
    theme = next;
    themeKnown = true;
    badges.setTheme(next);
  };

  return {
    /** Shows an item as it is known now. Drawn at the next commit. */
    paint(sighting: Sighting): void {
      const { draft, element } = sighting;
      const view = parts.view(draft.key);
      if (draft.own !== true) coverWords(sighting, view);
      const seat = parts.seat(sighting);
      if (!seat) {
        badges.remove(draft.key);
        return;
      }
      if (!themeKnown) setTheme(themeBehind(element));
      const model = badgeModel({
        draft,
        view,
        covered: cover.isCovered(draft.key),
        now: Date.now(),
        t,
        moment(at) {
          format ??= createFormat(t.locale, parts.settings().digits);
          return format.moment(at);
        },
      });
      badges.show(draft.key, seat, model);
    },
    /** Takes on the language and the sizes of the settings. */
    adopt({ language, digits, quietPage }: Settings): void {
      t = createTranslator(badgeCatalogs, resolveLocale(language, parts.uiLanguage), digits);
      format = null;
      badges.setQuiet(quietPage);
    },
    /** Reads the theme again from the ground behind an item; null waits for the next one. */
    learnTheme(element: Element | null): void {
      if (element) setTheme(themeBehind(element));
      else themeKnown = false;
    },
    theme: (): Theme => theme,
    translator: (): BadgeTranslator => t,
  };
}
