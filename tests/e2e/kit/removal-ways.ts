import type { Locator, Page } from '@playwright/test';
import { facebookUrls } from '../../practice/facebook/site.ts';
import { articleOf } from '../../practice/facebook/spec-page.ts';
import { instagramUrls } from '../../practice/instagram/site.ts';
import { linkedinUrls } from '../../practice/linkedin/site.ts';
import type { PracticeItem } from '../../practice/practice-api.ts';
import { launchUrl } from '../../practice/x/spec-page.ts';
import type { Inlay } from './inlay.ts';
import {
  newerLaunchUrl,
  openComment,
  openLinkedin,
  openModalComment,
  openOnFacebook,
  openTweet,
} from './reply-surfaces.ts';

/** One of the site's own steps as a person takes it. */
export interface SiteStep {
  /**
   * What the panel says of it; null where the site asks in a modal dialog: the browser then takes all
   * else, the panel too, from the keyboard and from screen readers.
   */
  readonly says: RegExp | null;
  /** The site's control that the ring must stand around. */
  control(page: Page, id: string): Locator;
  /** What the person does there; a click on the control when absent. */
  take?(page: Page, id: string): Promise<void>;
}

/** One way off the page, from the button in the panel to what the site then knows. */
export interface RemovalWay {
  readonly name: string;
  open(inlay: Inlay): Promise<{ readonly page: Page; readonly id: string }>;
  /** The button in the panel. */
  readonly choice: string;
  readonly steps: readonly SiteStep[];
  /** How Inlay says it ended. */
  readonly ending: RegExp;
  readonly outcome: 'removed' | 'hidden' | 'reported' | 'unknown';
  /** What the site's own state then says of the item. */
  readonly truth: Partial<PracticeItem>;
}

const unseen = /^Inlay could not see how it ended/;

interface XWords {
  readonly lang: string;
  readonly hide: string;
}

const tweet = (page: Page, id: string) =>
  page.locator(`article[data-testid="tweet"]:has(a[href$="/status/${id}"] > time)`);

const xMenu: SiteStep = {
  says: /^Press “…” beside this/,
  control: (page, id) => tweet(page, id).getByTestId('caret'),
};
const xEntry = (says: RegExp, testId: string): SiteStep => ({
  says,
  control: (page) => page.getByRole('menu').getByTestId(testId),
});
const xConfirm: SiteStep = {
  says: /^Confirm in the dialog/,
  control: (page) => page.getByTestId('confirmationSheetConfirm'),
};
const xReport: SiteStep = {
  says: /^Answer what X asks/,
  control: (page) => page.getByTestId('ChoiceSelectionNextButton'),
  async take(page) {
    const next = page.getByTestId('ChoiceSelectionNextButton');
    for (let question = 0; question < 2; question += 1) {
      await page.getByRole('radio').first().check();
      await next.click();
    }
  },
};

const xHide = ({ lang, hide }: XWords): RemovalWay => ({
  name: `X: hide (${lang})`,
  open: (inlay) => openTweet(inlay, 'en-05', `${launchUrl}?lang=${lang}`),
  choice: 'Hide it',
  steps: [
    xMenu,
    {
      says: /^Choose “Hide reply”/,
      control: (page) => page.getByRole('menuitem', { name: hide }),
    },
  ],
  ending: /^It is hidden on X/,
  outcome: 'hidden',
  truth: { hidden: true },
});

interface InstagramWords {
  readonly lang: string;
  readonly options: string;
  readonly delete: string;
}

const inEnglish: InstagramWords = { lang: 'en', options: 'Comment options', delete: 'Delete' };

const row = (page: Page, id: string) =>
  page.locator(`a[href$="/${id}/"]:has(time)`).locator('xpath=ancestor::*[.//img][1]');

const sheetButton = (page: Page, name: string) =>
  page.getByRole('dialog').last().getByRole('button', { name, exact: true });

const instagramMenu = ({ options }: InstagramWords): readonly SiteStep[] => [
  {
    says: /^Move the pointer over this comment/,
    control: (page, id) => row(page, id),
    take: (page, id) => row(page, id).hover({ position: { x: 30, y: 6 } }),
  },
  {
    says: /^Press “…” beside this/,
    control: (page, id) => row(page, id).getByLabel(options),
  },
];

const instagramEntry = (says: RegExp, name: string): SiteStep => ({
  says,
  control: (page) => sheetButton(page, name),
});

const instagramDelete = (words: InstagramWords): RemovalWay => ({
  name: `Instagram: delete, at once (${words.lang})`,
  open: (inlay) => openComment(inlay, 'en-05', `${instagramUrls.launch}?lang=${words.lang}`),
  choice: 'Delete it',
  steps: [...instagramMenu(words), instagramEntry(/^Choose “Delete”/, words.delete)],
  ending: /^It is gone from Instagram/,
  outcome: 'removed',
  truth: { removed: true },
});

interface FacebookWords {
  readonly lang: string;
  readonly hide: string;
}

const onPostPage = (inlay: Inlay) => openOnFacebook(inlay, 'en-05');

const article = (page: Page, id: string) => articleOf(page, id).last();

const facebookHide = ({ lang, hide }: FacebookWords, url: string, place: string): RemovalWay => ({
  name: `Facebook: hide ${place} (${lang})`,
  open: (inlay) => openOnFacebook(inlay, 'en-06', inLanguage(url, lang)),
  choice: 'Hide it',
  steps: [
    {
      says: /^Choose “Hide”/,
      control: (page, id) => article(page, id).getByText(hide, { exact: true }),
    },
  ],
  ending: /^It is hidden on Facebook/,
  outcome: 'hidden',
  truth: { hidden: true, removed: false },
});

function inLanguage(address: string, lang: string): string {
  const url = new URL(address);
  if (lang !== 'en') url.searchParams.set('lang', lang);
  return url.href;
}

const facebookMenu: SiteStep = {
  says: /^Press “…” beside this/,
  control: (page, id) => article(page, id).locator('[aria-haspopup="menu"]'),
};
const facebookEntry = (says: RegExp, name: string): SiteStep => ({
  says,
  control: (page) => page.getByRole('menuitem', { name, exact: true }),
});
const facebookConfirm = (name: string): SiteStep => ({
  says: /^Confirm in the dialog/,
  control: (page) => sheetButton(page, name),
});

/** How a front-end of LinkedIn marks what a person goes through; drawings, not words, for any language. */
interface LinkedinMarks {
  readonly name: string;
  readonly url: string;
  readonly menu: (page: Page, id: string) => Locator;
  readonly entry: (page: Page, drawing: string) => Locator;
  readonly confirm: SiteStep;
}

const olderLinkedin: LinkedinMarks = {
  name: 'LinkedIn',
  url: linkedinUrls.launch,
  menu: (page, id) =>
    page.locator(`article[data-id$=",${id})"] .comment-options-trigger > div > button`).first(),
  entry: (page, drawing) =>
    page.locator(
      `.artdeco-dropdown__content--is-open [role="button"]:has([data-test-icon="${drawing}-medium"])`,
    ),
  confirm: {
    says: /^Confirm in the dialog/,
    control: (page) => page.locator('[role="alertdialog"] .artdeco-button--primary'),
  },
};

const newerLinkedin: LinkedinMarks = {
  name: 'LinkedIn, newer front-end',
  url: newerLaunchUrl,
  menu: (page, id) =>
    page.locator(`[componentkey$=",${id})"] button[aria-haspopup="menu"]`).first(),
  entry: (page, drawing) => page.locator(`[role="menuitem"]:has([id="${drawing}-medium"])`),
  confirm: { says: null, control: (page) => page.locator('dialog[open] button').last() },
};

const linkedinMenu = ({ menu }: LinkedinMarks): SiteStep => ({
  says: /^Press “…” beside this/,
  control: menu,
});

const linkedinDelete = (marks: LinkedinMarks, lang: string): RemovalWay => {
  const url = new URL(marks.url);
  url.searchParams.set('lang', lang);
  return {
    name: `${marks.name}: delete (${lang})`,
    open: (inlay) => openLinkedin(inlay, 'en-05', url.href),
    choice: 'Delete it',
    steps: [
      linkedinMenu(marks),
      { says: /^Choose “Delete”/, control: (page) => marks.entry(page, 'trash') },
      marks.confirm,
    ],
    ending: /^It is gone from LinkedIn/,
    outcome: 'removed',
    truth: { removed: true },
  };
};

const linkedinReport = (marks: LinkedinMarks): RemovalWay => ({
  name: `${marks.name}: report`,
  open: (inlay) => openLinkedin(inlay, 'en-05', marks.url),
  choice: 'Report it',
  steps: [
    linkedinMenu(marks),
    { says: /^Choose “Report”/, control: (page) => marks.entry(page, 'flag') },
    {
      says: /^Answer what LinkedIn asks/,
      control: (page) => page.getByRole('dialog').last(),
      async take(page) {
        for (const way of ['Next', 'Submit report']) {
          const dialog = page.getByRole('dialog').last();
          await dialog.getByRole('radio').first().check();
          await dialog.getByRole('button', { name: way }).click();
        }
      },
    },
  ],
  ending: /^LinkedIn has the report/,
  outcome: 'reported',
  truth: { reported: true, removed: false },
});

export const removalWays: readonly RemovalWay[] = [
  linkedinDelete(olderLinkedin, 'en'),
  linkedinDelete(olderLinkedin, 'fa'),
  linkedinReport(olderLinkedin),
  linkedinDelete(newerLinkedin, 'en'),
  linkedinDelete(newerLinkedin, 'fa'),
  linkedinReport(newerLinkedin),
  xHide({ lang: 'en', hide: 'Hide reply' }),
  xHide({ lang: 'fa', hide: 'پنهان کردن پاسخ' }),
  {
    name: 'X: report',
    open: (inlay) => openTweet(inlay, 'en-05'),
    choice: 'Report it',
    steps: [xMenu, xEntry(/^Choose “Report”/, 'report'), xReport],
    ending: /^X has the report/,
    outcome: 'reported',
    truth: { reported: true },
  },
  {
    name: 'X: block',
    open: (inlay) => openTweet(inlay, 'en-05'),
    choice: 'Block them',
    steps: [xMenu, xEntry(/^Choose “Block”/, 'block'), xConfirm],
    ending: unseen,
    outcome: 'unknown',
    truth: { blocked: true, hidden: false },
  },
  {
    name: 'X: mute',
    open: (inlay) => openTweet(inlay, 'en-05'),
    choice: 'Mute them',
    steps: [xMenu, xEntry(/^Choose “Mute”/, 'mute')],
    ending: unseen,
    outcome: 'unknown',
    truth: { blocked: false, hidden: false, reported: false },
  },
  instagramDelete(inEnglish),
  instagramDelete({ lang: 'fa', options: 'گزینه‌های دیدگاه', delete: 'حذف' }),
  {
    name: 'Instagram: delete, asked again',
    open: (inlay) => openModalComment(inlay, 'en-05'),
    choice: 'Delete it',
    steps: [
      ...instagramMenu(inEnglish),
      instagramEntry(/^Choose “Delete”/, 'Delete'),
      instagramEntry(/^Confirm in the dialog/, 'Delete'),
    ],
    ending: /^It is gone from Instagram/,
    outcome: 'removed',
    truth: { removed: true },
  },
  {
    name: 'Instagram: report',
    open: (inlay) => openComment(inlay, 'en-05'),
    choice: 'Report it',
    steps: [
      ...instagramMenu(inEnglish),
      instagramEntry(/^Choose “Report”/, 'Report'),
      {
        says: /^Answer what Instagram asks/,
        control: (page) => page.getByRole('dialog').last(),
        take: (page) => sheetButton(page, 'It is spam').click(),
      },
    ],
    ending: /^Instagram has the report/,
    outcome: 'reported',
    truth: { reported: true, removed: false },
  },
  {
    name: 'Instagram: restrict',
    open: (inlay) => openComment(inlay, 'en-05'),
    choice: 'Restrict them',
    steps: [...instagramMenu(inEnglish), instagramEntry(/^Choose “Restrict”/, 'Restrict')],
    ending: unseen,
    outcome: 'unknown',
    truth: { restricted: true, removed: false },
  },
  {
    name: 'Instagram: block',
    open: (inlay) => openComment(inlay, 'en-05'),
    choice: 'Block them',
    steps: [
      ...instagramMenu(inEnglish),
      instagramEntry(/^Choose “Block”/, 'Block'),
      instagramEntry(/^Confirm in the dialog/, 'Block'),
    ],
    ending: unseen,
    outcome: 'unknown',
    truth: { blocked: true, removed: false },
  },
  facebookHide({ lang: 'en', hide: 'Hide' }, facebookUrls.launch, 'on the post page'),
  facebookHide({ lang: 'fa', hide: 'پنهان کردن' }, facebookUrls.launchDialog, 'in the dialog'),
  {
    name: 'Facebook: delete',
    open: onPostPage,
    choice: 'Go on to delete',
    steps: [facebookMenu, facebookEntry(/^Choose “Delete”/, 'Delete'), facebookConfirm('Delete')],
    ending: /^It is gone from Facebook/,
    outcome: 'removed',
    truth: { removed: true },
  },
  {
    name: 'Facebook: report',
    open: onPostPage,
    choice: 'Report it',
    steps: [
      facebookMenu,
      facebookEntry(/^Choose “Report”/, 'Report comment'),
      {
        says: /^Answer what Facebook asks/,
        control: (page) => page.getByRole('dialog').last(),
        async take(page) {
          await sheetButton(page, 'Scam or spam').click();
          await sheetButton(page, 'Fraud').click();
          await sheetButton(page, 'Submit').click();
        },
      },
    ],
    ending: /^Facebook has the report/,
    outcome: 'reported',
    truth: { reported: true, removed: false },
  },
  {
    name: 'Facebook: ban',
    open: onPostPage,
    choice: 'Block them',
    steps: [
      facebookMenu,
      facebookEntry(/^Choose “(?:Ban|Block)/, 'Ban angry otter'),
      facebookConfirm('Ban'),
    ],
    ending: unseen,
    outcome: 'unknown',
    truth: { blocked: true, removed: false },
  },
];
