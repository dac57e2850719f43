import { describe, expect, it } from 'vitest';
import {
  type LiveOptions,
  liveFlags,
  liveRefusal,
  type PracticeOptions,
  practiceFlags,
} from '../../tools/browser/flags.ts';

const practice: PracticeOptions = {
  extension: '/project/.output/chrome-mv3',
  profile: '/throw-away/practice-1',
  hostResolverRules: 'MAP x.com 127.0.0.1:4443, MAP * ~NOTFOUND',
  takesLoadExtension: true,
  withoutSandbox: false,
};

const live: LiveOptions = {
  extension: '/people/ana/inlay/.output/chrome-mv3',
  platform: 'linux',
  env: {},
  home: '/people/ana',
  takesLoadExtension: true,
};

describe('the practice browser', () => {
  it('sees the practice sites at the real hosts, and nothing else', () => {
    const { switches } = practiceFlags(practice);
    expect(switches).toContain('--host-resolver-rules=MAP x.com 127.0.0.1:4443, MAP * ~NOTFOUND');
    expect(switches).toContain('--ignore-certificate-errors');
  });

  it('has the throw-away profile it was given', () => {
    expect(practiceFlags(practice).profile).toBe('/throw-away/practice-1');
  });

  it('goes without a sandbox only when told', () => {
    expect(practiceFlags(practice).switches).not.toContain('--no-sandbox');
    expect(practiceFlags({ ...practice, withoutSandbox: true }).switches).toContain('--no-sandbox');
  });

  it('loads the extension and no other', () => {
    const { switches } = practiceFlags(practice);
    expect(switches).toContain('--load-extension=/project/.output/chrome-mv3');
    expect(switches).toContain('--disable-extensions-except=/project/.output/chrome-mv3');
  });

  it('has the extension handed over the pipe where the switch is ignored', () => {
    const { switches } = practiceFlags({ ...practice, takesLoadExtension: false });
    expect(switches.filter((each) => each.includes('load-extension'))).toEqual([]);
    expect(switches).toContain('--enable-unsafe-extension-debugging');
  });
});

describe.each([true, false])(
  'the browser on the real sites (takes --load-extension: %s)',
  (takes) => {
    const { switches } = liveFlags({ ...live, takesLoadExtension: takes });

    it.each([
      ['mapped hosts', /host-resolver-rules|host-rules|proxy/],
      ['ignored certificates', /certificate/],
      ['a missing sandbox', /sandbox/],
      ['a debugging port', /remote-debugging-(port|address)/],
      ['signs of automation', /automation|headless/],
      ['a profile of its own choice', /user-data-dir|incognito|guest/],
    ])('has no %s', (_, pattern) => {
      expect(switches.filter((each) => pattern.test(each))).toEqual([]);
    });
  },
);

describe('the browser on the real sites', () => {
  it('has no debugging of any kind where the extension can be loaded without', () => {
    expect(liveFlags(live).switches.filter((each) => each.includes('debugging'))).toEqual([]);
    expect(liveFlags(live).switches).toContain(`--load-extension=${live.extension}`);
  });

  it.each<[NodeJS.Platform, LiveOptions['env'], string]>([
    ['linux', {}, '/people/ana/.local/share/inlay/live-profile'],
    ['linux', { XDG_DATA_HOME: '/data/ana' }, '/data/ana/inlay/live-profile'],
    ['darwin', {}, '/people/ana/Library/Application Support/Inlay/live-profile'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/Inlay/live-profile'],
  ])('keeps its profile outside the repository on %s', (platform, env, profile) => {
    const start = liveFlags({ ...live, platform, env });
    expect(start.profile).toBe(profile);
    expect(start.profile.startsWith(process.cwd())).toBe(false);
  });

  it('is refused to root', () => {
    expect(liveRefusal(0)).toMatch(/root/);
    expect(liveRefusal(1000)).toBeNull();
    expect(liveRefusal(undefined)).toBeNull();
  });
});
