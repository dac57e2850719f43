/** What a person chose for this machine. Kept by the worker, read by every tab. */
export interface Settings {
  readonly language: 'auto' | 'en' | 'fa';
  readonly digits: 'auto' | 'latin';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly brandName: string;
  readonly agentName: string;
  /** Caps settled badges at a dot and the others at compact. */
  readonly quietPage: boolean;
  /** Items without a decision leave after this many days; 0 keeps them for ever. */
  readonly keepDays: number;
  /** Text of items flagged at this severity or above is painted over; 5 never. */
  readonly coverFrom: 0 | 1 | 2 | 3 | 4 | 5;
  /** Bare letter keys on badges and in the panel. */
  readonly letterKeys: boolean;
  /** A typed "/shortcut" and a blank give their place to the reply. */
  readonly shortcuts: boolean;
  /** Own handle per platform where the page does not tell it. */
  readonly ownHandles: Readonly<Record<string, string>>;
}

export const defaultSettings: Settings = {
  language: 'auto',
  digits: 'auto',
  theme: 'auto',
  brandName: '',
  agentName: '',
  quietPage: false,
  keepDays: 180,
  coverFrom: 2,
  letterKeys: true,
  shortcuts: true,
  ownHandles: {},
};

const hour = 3_600_000;
/** Until policies exist: first answer 12 h, close 24 h, calendar time (source 001). */
export const dueAfter = {
  'first-answer': 12 * hour,
  close: 24 * hour,
} as const;
