import type { BadgeIcon } from './badge-icons.ts';

export type BadgeTone = 'act' | 'act-weak' | 'wait' | 'late-solid' | 'settled' | 'flag' | 'unknown';

/** Everything a badge shows, ready to be drawn. */
export interface BadgeModel {
  readonly tone: BadgeTone;
  readonly settled: boolean;
  readonly icon: { readonly name: BadgeIcon; readonly solid: boolean };
  readonly label: string;
  readonly time?: {
    readonly text: string;
    /** For the compact tile; the same text when absent. */
    readonly short?: string;
    readonly tone: 'calm' | 'soon' | 'late';
    readonly icon?: BadgeIcon;
  };
  /** Icons of the flag cell; two are drawn, the rest counted. */
  readonly marks: readonly BadgeIcon[];
  /** Accessible name: begins with the label. */
  readonly name: string;
  /** Both clocks in words, shown on hover. */
  readonly title?: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}
