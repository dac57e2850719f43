import { coverSeverity } from '../domain/cover.ts';
import type { ItemKey } from '../domain/ids.ts';
import type { ItemView } from '../domain/item.ts';
import type { Settings } from '../domain/settings.ts';
import { type BadgeTranslator, badgeCatalogs } from '../i18n/badge-catalog.ts';
import { resolveLocale } from '../i18n/locale.ts';
import { createMoment } from '../i18n/moment.ts';
import { createTranslator } from '../i18n/translator.ts';
import type { BadgeLayer } from './badge/badge-layer.ts';
import { type BadgeModel, badgeModel } from './badge/badge-model.ts';
import type { BadgeSeat } from './badge-seat.ts';
import type { Cover } from './cover.ts';
import type { Sighting } from './sightings.ts';
import { type Theme, themeBehind } from './theme.ts';

export interface PainterParts {
  readonly badges: () => BadgeLayer;
  readonly cover: Cover;
  readonly uiLanguage: string;
  sighting(key: ItemKey): Sighting | undefined;
  view(key: ItemKey): ItemView | undefined;
  settings(): Settings;
  /** Where an item's badge belongs; null for one without. */
  seat(sighting: Sighting): BadgeSeat | null;
  /** The element with an item's words, for the cover. */
  words(item: Element): Element | null;
}

/** Turns what is known of an item into its badge and cover, in the person's language and the site's theme. */
export function createPainter(parts: PainterParts) {
  const { cover } = parts;
  // Made at the first word: most pages of a site have nothing to say.
  let language: BadgeTranslator | null = null;
  let moment: ReturnType<typeof createMoment> | null = null;
  const translator = (): BadgeTranslator => {
    const { language: chosen, digits } = parts.settings();
    language ??= createTranslator(badgeCatalogs, resolveLocale(chosen, parts.uiLanguage), digits);
    return language;
  };
  let theme: Theme = 'light';
  let themeKnown = false;

  const coverWords = ({ draft, element }: Sighting, view: ItemView | undefined) => {
    const { coverFrom } = parts.settings();
    const grave = coverSeverity(view?.flags ?? []) >= coverFrom;
    const words = grave ? parts.words(element) : null;
    if (words) cover.put(draft.key, words);
    else cover.take(draft.key);
  };

  const setTheme = (next: Theme) => {
    theme = next;
    themeKnown = true;
    parts.badges().setTheme(next);
  };

  return {
    /** Shows an item as it is known now. Drawn after the next commit. */
    paint(sighting: Sighting): void {
      const { key, own } = sighting.draft;
      if (own !== true) coverWords(sighting, parts.view(key));
      const seat = parts.seat(sighting);
      if (seat) parts.badges().show(key, seat);
      else parts.badges().remove(key);
    },
    /** What an item's badge says at this moment; null for an item that is not here. */
    model(key: ItemKey): BadgeModel | null {
      const sighting = parts.sighting(key);
      if (!sighting) return null;
      if (!themeKnown) setTheme(themeBehind(sighting.element));
      const t = translator();
      return badgeModel({
        draft: sighting.draft,
        view: parts.view(key),
        covered: cover.isCovered(key),
        now: Date.now(),
        t,
        moment(at) {
          moment ??= createMoment(t.locale, parts.settings().digits);
          return moment(at);
        },
      });
    },
    /** The settings have changed: the language and the sizes may be others. */
    adopt({ quietPage }: Settings): void {
      language = null;
      moment = null;
      parts.badges().setQuiet(quietPage);
    },
    /** Reads the theme again from the ground behind an item; null waits for the next one. */
    learnTheme(element: Element | null): void {
      if (element) setTheme(themeBehind(element));
      else themeKnown = false;
    },
    theme: (): Theme => theme,
    translator,
  };
}
