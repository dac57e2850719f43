import { existsSync } from 'node:fs';
import { platforms } from '../../lib/platforms/hosts.ts';
import type { ComposerPlan, PlatformAdapter, RemovalAct } from '../../lib/platforms/types.ts';
import { adapterFile, fixturesOf } from './platforms.ts';

/** What a platform's folder says for use after a press. */
interface PlatformHands {
  readonly composer: ComposerPlan | null;
  readonly removal: readonly RemovalAct[];
}

/** What is missing in a platform's folder, in words that say what to do. */
export function missingIn(
  name: string,
  adapter: PlatformAdapter | null,
  { composer, removal }: PlatformHands,
): string[] {
  const missing: string[] = [];
  const say = (wrong: boolean, words: string) => {
    if (wrong) missing.push(words);
  };
  const fixtures = fixturesOf(name);
  const kinds = new Set(fixtures.map(({ expected }) => expected?.page));
  say(
    !platforms.some(({ id }) => id === name),
    `Add a row with the id "${name}" to lib/platforms/hosts.ts.`,
  );
  say(
    !existsSync(adapterFile(name)),
    `Add lib/platforms/${name}/adapter.ts and declare the platform in it with definePlatform().`,
  );
  say(
    existsSync(adapterFile(name)) && !adapter,
    `Export a platform whose id is "${name}", as its folder, from lib/platforms/${name}/adapter.ts.`,
  );
  say(
    fixtures.length === 0,
    `Save pages in tests/platforms/${name}/fixtures/, written from the fact sheet: PAGE.html.`,
  );
  for (const { name: page, expected } of fixtures) {
    say(
      !expected,
      `Say in tests/platforms/${name}/fixtures/${page}.json what is to be read in ${page}.html.`,
    );
  }
  say(
    !kinds.has(null),
    `Save a page of ${name} on which nothing is to be read, with "page": null and no items.`,
  );
  say(
    !fixtures.some(({ html }) => /\bdir="rtl"/.test(html)),
    `Save a page of ${name} in Persian or Arabic: no locator may need a language.`,
  );
  say(
    !fixtures.some(({ expected }) => expected?.self === null && expected.page !== null),
    `Save a page of ${name} that does not tell who is logged in, with "self": null.`,
  );
  say(
    !fixtures.some(({ expected }) => expected?.items.some(({ kind }) => kind === 'reply')),
    `Save a page of ${name} with a reply, so that parents are held by a test.`,
  );
  say(
    adapter !== null && !composer,
    `Export from lib/platforms/${name}/composer.ts how a reply box of ${name} is reached.`,
  );
  say(
    adapter !== null && removal.length === 0,
    `Declare in lib/platforms/${name}/removal.ts what ${name} offers against an item.`,
  );
  return missing;
}
