import type { IForbiddenRuleType } from 'dependency-cruiser';

/**
 * Who may import whom: one row a room, as in the map of the house. Paths are regular expressions over
 * paths from the project folder. A room may always import itself, and what `everybody` lists.
 */
interface Room {
  readonly name: string;
  readonly path: string;
  /** Other rooms of ours that it may import. */
  readonly rooms: readonly string[];
  /** Rooms of which it may know the types, but run nothing. */
  readonly types?: readonly string[];
  /** npm packages that must not be seen here. */
  readonly withoutPackages: readonly string[];
}

const react = ['react', 'react-dom', 'lucide-react'];
const state = ['zustand'];
const database = ['dexie'];
const browser = ['webextension-polyfill', 'wxt'];

const domain = '^lib/domain/';
const text = '^lib/text/';
const i18n = '^lib/i18n/';
const pureRooms = [
  'triage',
  'replies',
  'care',
  'engines',
  'crisis',
  'moderation',
  'listening',
  'reports',
];
const messageTypes = '^lib/messaging/protocol\\.ts$';

/** Rooms that every other room may import. */
const everybody = [domain, text];

const rooms: readonly Room[] = [
  {
    name: 'domain',
    path: domain,
    rooms: [],
    withoutPackages: [...react, ...state, ...database, ...browser],
  },
  {
    name: 'text',
    path: text,
    rooms: [],
    withoutPackages: [...react, ...state, ...database, ...browser],
  },
  ...pureRooms.map((name) => ({
    name,
    path: `^lib/${name}/`,
    rooms: [],
    withoutPackages: [...react, ...state, ...database, ...browser],
  })),
  {
    name: 'platforms',
    path: '^lib/platforms/([^/]+)/',
    // $1 is the platform's own folder.
    rooms: ['^lib/platforms/$1/', '^lib/platforms/types\\.ts$', '^lib/platforms/kit/'],
    withoutPackages: [...react, ...state, ...database, ...browser],
  },
  {
    name: 'platform-list',
    path: '^lib/platforms/[^/]+$',
    rooms: ['^lib/platforms/'],
    withoutPackages: [...react, ...state, ...database, ...browser],
  },
  {
    name: 'messaging',
    path: '^lib/messaging/',
    rooms: [],
    withoutPackages: [...react, ...state, ...database, 'wxt'],
  },
  {
    name: 'storage',
    path: '^lib/storage/',
    rooms: [],
    withoutPackages: [...react, ...state, ...browser],
  },
  {
    name: 'sync',
    path: '^lib/sync/',
    rooms: [],
    types: ['^lib/storage/'],
    withoutPackages: [...react, ...state, ...database, ...browser],
  },
  {
    name: 'page',
    path: '^lib/page/',
    rooms: [
      '^lib/platforms/(types|registry)\\.ts$',
      '^lib/messaging/client\\.ts$',
      messageTypes,
      i18n,
    ],
    withoutPackages: [...react, ...database, ...browser],
  },
  {
    name: 'background',
    path: '^lib/background/',
    rooms: [
      `^lib/(${pureRooms.join('|')})/`,
      '^lib/storage/',
      '^lib/sync/',
      '^lib/messaging/(?!client)',
      '^lib/platforms/hosts\\.ts$',
    ],
    withoutPackages: [...react, ...state, 'wxt'],
  },
  {
    name: 'i18n',
    path: i18n,
    rooms: ['^assets/locales/'],
    withoutPackages: [...react, ...state, ...database, ...browser],
  },
  {
    name: 'client',
    path: '^lib/client/',
    rooms: ['^lib/messaging/client\\.ts$', messageTypes, i18n],
    withoutPackages: [...database, ...browser],
  },
  {
    name: 'components',
    path: '^components/',
    rooms: ['^lib/client/', '^lib/messaging/client\\.ts$', messageTypes, i18n, '^assets/'],
    // The panel is handed the page's bridge; it knows its shape and never the page.
    types: ['^lib/page/bridge\\.ts$', '^lib/platforms/types\\.ts$'],
    withoutPackages: [...database, ...browser],
  },
  {
    name: 'entrypoints',
    path: '^entrypoints/([^/]+)',
    rooms: ['^entrypoints/$1', '^(lib|components|assets)/'],
    withoutPackages: [],
  },
];

/** Everything of ours; what stands outside is a package or Node's own. */
const ours = '^(lib|components|entrypoints|assets|tests)/';

const packages = (names: readonly string[]) =>
  `(^|node_modules/)(@types/)?(${names.join('|')})(/|$)`;

/** The rules for dependency-cruiser. */
export const boundaryRules: IForbiddenRuleType[] = [
  ...rooms.flatMap((room): IForbiddenRuleType[] => {
    const { name, path, rooms: others, types = [], withoutPackages } = room;
    const open = name === 'domain' ? [] : everybody;
    const itself = path.includes('([^/]+)') ? [] : [path];
    const local: IForbiddenRuleType = {
      name: `${name}-imports-only-its-neighbours`,
      severity: 'error',
      from: { path },
      to: { path: ours, pathNot: [...itself, ...open, ...others, ...types] },
    };
    const shapes: IForbiddenRuleType = {
      name: `${name}-takes-only-types-there`,
      severity: 'error',
      from: { path },
      to: { path: [...types], dependencyTypesNot: ['type-only'] },
    };
    const inside = types.length === 0 ? [local] : [local, shapes];
    if (withoutPackages.length === 0) return inside;
    const outside: IForbiddenRuleType = {
      name: `${name}-does-without-some-packages`,
      severity: 'error',
      from: { path },
      to: { path: packages(withoutPackages) },
    };
    return [...inside, outside];
  }),
  {
    name: 'every-lib-folder-has-a-rule',
    severity: 'error',
    from: { path: '^lib/', pathNot: rooms.map(({ path }) => path) },
    to: {},
  },
  {
    name: 'page-takes-zustand-without-react',
    severity: 'error',
    from: { path: '^lib/page/' },
    to: { path: packages(['zustand']), pathNot: 'zustand/(esm/)?vanilla' },
  },
  {
    name: 'nobody-imports-entrypoints',
    severity: 'error',
    from: { pathNot: '^entrypoints/' },
    to: { path: '^entrypoints/' },
  },
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'imports-lead-somewhere',
    severity: 'error',
    from: { path: ours },
    to: { couldNotResolve: true },
  },
];
