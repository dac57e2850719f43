import type { XLang } from '../page-data.ts';

type Count = (count: number) => string;

/** Every word the practice X shows. */
export interface Labels {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** How "5 hours" is written beside an author. */
  readonly shortUnits: 'narrow' | 'long';
  readonly home: string;
  readonly explore: string;
  readonly notifications: string;
  readonly chat: string;
  readonly bookmarks: string;
  readonly profile: string;
  readonly primary: string;
  readonly accountMenu: string;
  readonly post: string;
  readonly reply: string;
  readonly back: string;
  readonly close: string;
  readonly more: string;
  readonly share: string;
  readonly bookmark: string;
  readonly verified: string;
  readonly photo: string;
  readonly ad: string;
  readonly quote: string;
  readonly replyingTo: string;
  readonly showMore: string;
  readonly showReplies: string;
  readonly showSpam: string;
  readonly discover: string;
  readonly deletedTweet: string;
  readonly reportedTweet: string;
  readonly conversation: string;
  readonly homeTimeline: string;
  readonly forYou: string;
  readonly following: string;
  readonly postsOf: (name: string) => string;
  readonly timeline: (name: string) => string;
  readonly postText: string;
  readonly postYourReply: string;
  readonly whatIsHappening: string;
  readonly repliesClosed: string;
  readonly search: string;
  readonly relevantPeople: string;
  readonly follow: string;
  readonly nothingHere: string;
  readonly replies: Count;
  readonly reposts: Count;
  readonly likes: Count;
  readonly views: Count;
  readonly viewsWord: string;
  readonly repost: string;
  readonly like: string;
  readonly liked: string;
  readonly viewAnalytics: string;
  readonly menu: {
    readonly delete: string;
    readonly pin: string;
    readonly whoCanReply: string;
    readonly analytics: string;
    readonly follow: (handle: string) => string;
    readonly hideReply: string;
    readonly mute: (handle: string) => string;
    readonly block: (handle: string) => string;
    readonly report: string;
  };
  readonly confirm: {
    readonly cancel: string;
    readonly delete: readonly [title: string, text: string, button: string];
    readonly block: (handle: string) => readonly [title: string, text: string, button: string];
    readonly alsoBlock: (handle: string) => readonly [title: string, text: string, button: string];
    readonly saveDraft: readonly [title: string, text: string, button: string];
    readonly discard: string;
    readonly noThanks: string;
  };
  readonly report: {
    readonly title: string;
    readonly question: string;
    readonly reasons: readonly string[];
    readonly whom: string;
    readonly targets: readonly string[];
    readonly next: string;
    readonly submit: string;
    readonly thanks: string;
    readonly done: string;
  };
  readonly toast: {
    readonly sent: string;
    readonly deleted: string;
    readonly hidden: string;
    readonly blocked: (handle: string) => string;
    readonly muted: (handle: string) => string;
    readonly copied: string;
  };
  readonly chats: {
    readonly title: string;
    readonly message: string;
    readonly send: string;
    readonly attach: string;
    readonly empty: string;
    readonly you: string;
  };
  readonly pageTitle: (name: string, text: string) => string;
}

const plural = (locale: string, one: string, other: string): Count => {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale, { useGrouping: false });
  return (count) => `${numbers.format(count)} ${rules.select(count) === 'one' ? one : other}`;
};

const english: Labels = {
  locale: 'en-US',
  dir: 'ltr',
  shortUnits: 'narrow',
  home: 'Home',
  explore: 'Explore',
  notifications: 'Notifications',
  chat: 'Chat',
  bookmarks: 'Bookmarks',
  profile: 'Profile',
  primary: 'Primary',
  accountMenu: 'Account menu',
  post: 'Post',
  reply: 'Reply',
  back: 'Back',
  close: 'Close',
  more: 'More',
  share: 'Share post',
  bookmark: 'Bookmark',
  verified: 'Verified account',
  photo: 'Image',
  ad: 'Ad',
  quote: 'Quote',
  replyingTo: 'Replying to ',
  showMore: 'Show more',
  showReplies: 'Show more replies',
  showSpam: 'Show probable spam',
  discover: 'Discover more',
  deletedTweet: 'This Post was deleted by the Post author.',
  reportedTweet: 'You reported this post.',
  conversation: 'Conversation',
  homeTimeline: 'Your Home Timeline',
  forYou: 'For you',
  following: 'Following',
  postsOf: (name) => `${name}’s posts`,
  timeline: (name) => `Timeline: ${name}`,
  postText: 'Post text',
  postYourReply: 'Post your reply',
  whatIsHappening: 'What’s happening?',
  repliesClosed: 'Only some accounts can reply',
  search: 'Search',
  relevantPeople: 'Relevant people',
  follow: 'Follow',
  nothingHere: 'Nothing to see here',
  replies: plural('en-US', 'reply', 'replies'),
  reposts: plural('en-US', 'repost', 'reposts'),
  likes: plural('en-US', 'like', 'likes'),
  views: plural('en-US', 'view', 'views'),
  viewsWord: 'Views',
  repost: 'Repost',
  like: 'Like',
  liked: 'Liked',
  viewAnalytics: 'View post analytics',
  menu: {
    delete: 'Delete',
    pin: 'Pin to your profile',
    whoCanReply: 'Change who can reply',
    analytics: 'View post analytics',
    follow: (handle) => `Follow @${handle}`,
    hideReply: 'Hide reply',
    mute: (handle) => `Mute @${handle}`,
    block: (handle) => `Block @${handle}`,
    report: 'Report post',
  },
  confirm: {
    cancel: 'Cancel',
    delete: [
      'Delete post?',
      'This can’t be undone and it will be removed from your profile and from search results.',
      'Delete',
    ],
    block: (handle) => [
      `Block @${handle}?`,
      'They will be able to see your public posts, but will no longer be able to engage with them.',
      'Block',
    ],
    alsoBlock: (handle) => [
      `Also block @${handle}?`,
      'The reply is hidden. You can block the account as well.',
      'Block',
    ],
    saveDraft: ['Save post?', 'You can save this to send later from your drafts.', 'Save'],
    discard: 'Discard',
    noThanks: 'No thanks',
  },
  report: {
    title: 'Gathering info',
    question: 'What type of issue are you reporting?',
    reasons: ['Hate', 'Abuse and harassment', 'Violent speech', 'Spam'],
    whom: 'Who is it aimed at?',
    targets: ['Me or my organisation', 'Somebody else'],
    next: 'Next',
    submit: 'Submit',
    thanks: 'Thanks for helping make X better for everyone',
    done: 'Done',
  },
  toast: {
    sent: 'Your post was sent.',
    deleted: 'Your post was deleted',
    hidden: 'Reply hidden',
    blocked: (handle) => `@${handle} has been blocked`,
    muted: (handle) => `@${handle} has been muted`,
    copied: 'Copied to clipboard',
  },
  chats: {
    title: 'Chat',
    message: 'Message',
    send: 'Send',
    attach: 'Attach',
    empty: 'Start a conversation',
    you: 'You: ',
  },
  pageTitle: (name, text) => `${name} on X: "${text}" / X`,
};

const persian: Labels = {
  locale: 'fa-IR',
  dir: 'rtl',
  shortUnits: 'long',
  home: 'خانه',
  explore: 'کاوش',
  notifications: 'اعلان‌ها',
  chat: 'گفتگو',
  bookmarks: 'نشان‌شده‌ها',
  profile: 'نمایه',
  primary: 'اصلی',
  accountMenu: 'منوی حساب',
  post: 'پست',
  reply: 'پاسخ',
  back: 'بازگشت',
  close: 'بستن',
  more: 'بیشتر',
  share: 'هم‌رسانی پست',
  bookmark: 'نشان کردن',
  verified: 'حساب تأییدشده',
  photo: 'تصویر',
  ad: 'تبلیغ',
  quote: 'نقل‌قول',
  replyingTo: 'در پاسخ به ',
  showMore: 'نمایش بیشتر',
  showReplies: 'نمایش پاسخ‌های بیشتر',
  showSpam: 'نمایش هرزنامه‌های احتمالی',
  discover: 'بیشتر ببینید',
  deletedTweet: 'این پست را نویسنده‌اش پاک کرده است.',
  reportedTweet: 'شما این پست را گزارش کردید.',
  conversation: 'مکالمه',
  homeTimeline: 'خط زمانی خانه',
  forYou: 'برای شما',
  following: 'دنبال‌شده‌ها',
  postsOf: (name) => `پست‌های ${name}`,
  timeline: (name) => `خط زمانی: ${name}`,
  postText: 'متن پست',
  postYourReply: 'پاسخ خود را بنویسید',
  whatIsHappening: 'چه خبر است؟',
  repliesClosed: 'فقط برخی حساب‌ها می‌توانند پاسخ دهند',
  search: 'جستجو',
  relevantPeople: 'افراد مرتبط',
  follow: 'دنبال کردن',
  nothingHere: 'اینجا چیزی نیست',
  replies: plural('fa-IR', 'پاسخ', 'پاسخ'),
  reposts: plural('fa-IR', 'بازپست', 'بازپست'),
  likes: plural('fa-IR', 'پسند', 'پسند'),
  views: plural('fa-IR', 'بازدید', 'بازدید'),
  viewsWord: 'بازدید',
  repost: 'بازپست',
  like: 'پسندیدن',
  liked: 'پسندیده شد',
  viewAnalytics: 'دیدن آمار پست',
  menu: {
    delete: 'پاک کردن',
    pin: 'سنجاق به نمایه',
    whoCanReply: 'تغییر کسانی که می‌توانند پاسخ دهند',
    analytics: 'دیدن آمار پست',
    follow: (handle) => `دنبال کردن ‎@${handle}`,
    hideReply: 'پنهان کردن پاسخ',
    mute: (handle) => `بی‌صدا کردن ‎@${handle}`,
    block: (handle) => `مسدود کردن ‎@${handle}`,
    report: 'گزارش پست',
  },
  confirm: {
    cancel: 'لغو',
    delete: [
      'پست پاک شود؟',
      'این کار برگشت ندارد و پست از نمایه و نتایج جستجو برداشته می‌شود.',
      'پاک کردن',
    ],
    block: (handle) => [
      `‎@${handle} مسدود شود؟`,
      'پست‌های عمومی شما را می‌بیند اما دیگر نمی‌تواند با آن‌ها تعامل کند.',
      'مسدود کردن',
    ],
    alsoBlock: (handle) => [
      `‎@${handle} هم مسدود شود؟`,
      'پاسخ پنهان شد. می‌توانید این حساب را هم مسدود کنید.',
      'مسدود کردن',
    ],
    saveDraft: ['پست ذخیره شود؟', 'می‌توانید آن را بعداً از پیش‌نویس‌ها بفرستید.', 'ذخیره'],
    discard: 'دور انداختن',
    noThanks: 'نه، ممنون',
  },
  report: {
    title: 'گردآوری اطلاعات',
    question: 'چه نوع مشکلی را گزارش می‌کنید؟',
    reasons: ['نفرت‌پراکنی', 'آزار و توهین', 'گفتار خشونت‌آمیز', 'هرزنامه'],
    whom: 'خطاب به چه کسی است؟',
    targets: ['من یا سازمان من', 'کسی دیگر'],
    next: 'بعدی',
    submit: 'فرستادن',
    thanks: 'از کمک شما سپاسگزاریم',
    done: 'تمام',
  },
  toast: {
    sent: 'پست شما فرستاده شد.',
    deleted: 'پست شما پاک شد',
    hidden: 'پاسخ پنهان شد',
    blocked: (handle) => `‎@${handle} مسدود شد`,
    muted: (handle) => `‎@${handle} بی‌صدا شد`,
    copied: 'رونوشت برداشته شد',
  },
  chats: {
    title: 'گفتگو',
    message: 'پیام',
    send: 'فرستادن',
    attach: 'پیوست',
    empty: 'گفتگویی را آغاز کنید',
    you: 'شما: ',
  },
  pageTitle: (name, text) => `${name} در X: «${text}» / X`,
};

export const labelsOf = (lang: XLang): Labels => (lang === 'fa' ? persian : english);
