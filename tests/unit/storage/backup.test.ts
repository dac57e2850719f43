import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { backupVersion, readBackup } from '@/lib/storage/backup.ts';

const fixtureOf = (number: number) =>
  readFile(new URL(`./backup-${number}.json`, import.meta.url), 'utf8');
const fixture = await fixtureOf(backupVersion);

describe('reading a backup', () => {
  it.each(Array.from({ length: backupVersion }, (_, index) => index + 1))(
    'opens format %i as it was written, every field of it',
    async (number) => {
      const written = await fixtureOf(number);
      const backup = {
        corrections: [],
        uses: [],
        storms: [],
        ...JSON.parse(written),
        version: backupVersion,
      };
      expect(readBackup(written)).toEqual({ ok: true, backup });
    },
  );

  it('takes the parsed value too, and a byte order mark before the text', () => {
    expect(readBackup(JSON.parse(fixture)).ok).toBe(true);
    expect(readBackup(`\uFEFF${fixture}`).ok).toBe(true);
  });

  it('refuses a newer number without looking further', () => {
    const newer = {
      format: 'inlay-backup',
      version: backupVersion + 1,
      items: 'something else entirely',
    };
    expect(readBackup(newer)).toEqual({ ok: false, reason: 'newer' });
  });

  it.each([
    ['cut off in the middle', fixture.slice(0, 700), 'not-json'],
    ['no JSON', 'hello', 'not-json'],
    ['another file', '{"format":"something"}', 'not-a-backup'],
    ['a list', '[]', 'not-a-backup'],
    ['nothing', 'null', 'not-a-backup'],
    ['number 0', '{"format":"inlay-backup","version":0}', 'not-a-backup'],
  ])('says what is wrong with %s', (_what, file, reason) => {
    expect(readBackup(file)).toEqual({ ok: false, reason });
  });

  it.each([
    ['items.0.care.state', '"forwarded",\n', '"odd",\n'],
    ['items.1.key', '"instagram:#9f2c"', '"no platform"'],
    ['replies.0.text', '"Sorry that you still wait, {first_name|there}."', '7'],
    ['corrections.0.says.stance', '"stance": "friendly"', '"stance": "kind"'],
    ['uses.1.outcome', '"rejected"', '"forgotten"'],
    ['items.2.care.private.since', '"since": 1793437400000', '"since": "then"'],
    ['storms.1.storm.since', '"since": 1793436000000', '"since": null'],
    ['settings.keepDays', '"keepDays": 90', '"keepDays": -1'],
  ])('names the damaged place: %s', (at, sound, damaged) => {
    const compact = JSON.stringify(JSON.parse(fixture), null, 1);
    const file = compact.replace(sound, damaged);
    expect(file).not.toBe(compact);
    expect(readBackup(file)).toEqual({ ok: false, reason: 'damaged', at });
  });

  it('leaves out what the format does not know', () => {
    const file = JSON.parse(fixture);
    file.items[0].html = '<script>';
    file.settings.server = 'https://elsewhere.example';
    const reading = readBackup(file);
    expect(reading).toEqual({ ok: true, backup: JSON.parse(fixture) });
  });
});
