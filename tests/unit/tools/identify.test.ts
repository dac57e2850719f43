import { describe, expect, it } from 'vitest';
import { buildFromVersion, OLDEST_MAJOR, refusal } from '../../tools/browser/identify.ts';
import { browserPlaces } from '../../tools/browser/places.ts';

describe('a browser tells what it is', () => {
  it.each([
    ['Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)', 'Chromium', 156, true],
    ['Google Chrome for Testing 150.0.7800.1 ', 'Google Chrome for Testing', 150, true],
    ['Google Chrome 156.0.8078.90 ', 'Google Chrome', 156, false],
    ['Google Chrome 158.0.8100.2 dev', 'Google Chrome', 158, false],
    ['Microsoft Edge 155.0.3900.1 ', 'Microsoft Edge', 155, false],
    ['Microsoft Edge Beta 156.0.1.1', 'Microsoft Edge', 156, false],
  ])('%s', (printed, name, major, takesLoadExtension) => {
    expect(buildFromVersion(printed)).toEqual({ name, major, takesLoadExtension });
  });

  it.each(['', 'Mozilla Firefox 145.0', 'GNU bash, version 5.2'])(
    '%j is none of them',
    (printed) => {
      expect(buildFromVersion(printed)).toBeNull();
    },
  );
});

describe('a browser is refused in words', () => {
  const build = { name: 'Chromium', major: OLDEST_MAJOR, takesLoadExtension: true };

  it('when it is too old', () => {
    expect(refusal('/programs/chromium', { ...build, major: OLDEST_MAJOR - 1 })).toContain('137');
  });

  it('when it is a snap, or no such browser at all', () => {
    expect(refusal('/snap/bin/chromium', build)).toContain('snap');
    expect(refusal('/programs/firefox', null)).toContain('Chromium family');
  });

  it('and not otherwise', () => {
    expect(refusal('/programs/chromium', build)).toBeNull();
  });
});

describe('browsers are looked for', () => {
  it.each<NodeJS.Platform>(['linux', 'darwin', 'win32'])(
    'on %s: those that load an extension before those that do not',
    (platform) => {
      const env = { PATH: '/a:/b', HOME: '/people/ana', LOCALAPPDATA: '/local' };
      const places = browserPlaces({ platform, env }, '/playwright/chrome');
      const branded = places.findIndex((path) =>
        /google-chrome$|Google.Chrome.Application|edge/i.test(path),
      );
      const own = places.indexOf('/playwright/chrome');
      expect(own).toBeGreaterThanOrEqual(0);
      expect(new Set(places).size).toBe(places.length);
      if (platform !== 'darwin') expect(branded).toBeGreaterThan(own);
    },
  );
});
