import type { LabelLang } from '../kit/label-lang.ts';

export interface Labels {
  readonly home: string;
  readonly reels: string;
  readonly messages: string;
  readonly search: string;
  readonly explore: string;
  readonly notifications: string;
  readonly newPost: string;
  readonly dashboard: string;
  readonly profile: string;
  readonly more: string;
  readonly logIn: string;
  readonly profilePicture: (handle: string) => string;
  readonly verified: string;
  readonly moreOptions: string;
  readonly follow: string;
  readonly following: string;
  readonly like: string;
  readonly unlike: string;
  readonly comment: string;
  readonly share: string;
  readonly save: string;
  readonly reply: string;
  readonly likes: (count: number) => string;
  readonly viewAllReplies: (count: number) => string;
  readonly viewReplies: (count: number) => string;
  readonly hideReplies: string;
  readonly viewAllComments: (count: number) => string;
  readonly loadMore: string;
  readonly viewHidden: string;
  readonly hiddenBecause: string;
  readonly addComment: string;
  readonly emoji: string;
  readonly post: string;
  readonly commentOptions: string;
  readonly report: string;
  readonly delete: string;
  readonly restrict: string;
  readonly block: string;
  readonly cancel: string;
  readonly close: string;
  readonly deleteAsk: string;
  readonly deleteAskMore: string;
  readonly blockAsk: (handle: string) => string;
  readonly blockAskMore: string;
  readonly reportAsk: string;
  readonly reportReasons: readonly string[];
  readonly reportThanks: string;
  readonly restricted: (handle: string) => string;
  readonly posts: string;
  readonly followers: string;
  readonly morePosts: string;
  readonly threadList: string;
  readonly conversationWith: (name: string) => string;
  readonly message: string;
  readonly messagePlaceholder: string;
  readonly send: string;
  readonly unread: string;
  readonly optionsForMessage: (handle: string) => string;
  readonly replyToMessage: (handle: string) => string;
  readonly openProfile: (handle: string) => string;
  readonly unsend: string;
  readonly unsendAsk: string;
  readonly yourMessages: string;
}

const en: Labels = {
  home: 'Home',
  reels: 'Reels',
  messages: 'Messages',
  search: 'Search',
  explore: 'Explore',
  notifications: 'Notifications',
  newPost: 'New post',
  dashboard: 'Professional dashboard',
  profile: 'Profile',
  more: 'More',
  logIn: 'Log in',
  profilePicture: (handle) => `${handle}'s profile picture`,
  verified: 'Verified',
  moreOptions: 'More options',
  follow: 'Follow',
  following: 'Following',
  like: 'Like',
  unlike: 'Unlike',
  comment: 'Comment',
  share: 'Share',
  save: 'Save',
  reply: 'Reply',
  likes: (count) => (count === 1 ? '1 like' : `${count} likes`),
  viewAllReplies: (count) => `View all ${count} replies`,
  viewReplies: (count) => `View replies (${count})`,
  hideReplies: 'Hide replies',
  viewAllComments: (count) => `View all ${count} comments`,
  loadMore: 'Load more comments',
  viewHidden: 'View hidden comments',
  hiddenBecause:
    'These comments were put out of sight because they may be spam, misleading or hurtful. Anybody can still open them.',
  addComment: 'Add a comment…',
  emoji: 'Emoji',
  post: 'Post',
  commentOptions: 'Comment options',
  report: 'Report',
  delete: 'Delete',
  restrict: 'Restrict',
  block: 'Block',
  cancel: 'Cancel',
  close: 'Close',
  deleteAsk: 'Delete comment?',
  deleteAskMore: 'It cannot be brought back.',
  blockAsk: (handle) => `Block ${handle}?`,
  blockAskMore: 'Their comments on your posts go away, and they cannot write to you.',
  reportAsk: 'Why are you reporting this comment?',
  reportReasons: [
    'It is spam',
    'Bullying or unwanted contact',
    'Violence or threats',
    'Something else',
  ],
  reportThanks: 'Thanks for your report',
  restricted: (handle) => `${handle} is restricted`,
  posts: 'posts',
  followers: 'followers',
  morePosts: 'More posts from',
  threadList: 'Thread list',
  conversationWith: (name) => `Conversation with ${name}`,
  message: 'Message',
  messagePlaceholder: 'Message...',
  send: 'Send',
  unread: 'Unread',
  optionsForMessage: (handle) => `See more options for message from ${handle}`,
  replyToMessage: (handle) => `Reply to message from ${handle}`,
  openProfile: (handle) => `Open the profile page of ${handle}`,
  unsend: 'Unsend',
  unsendAsk: 'Unsend message?',
  yourMessages: 'Your messages',
};

const persianDigits = new Intl.NumberFormat('fa', { useGrouping: false });
const fa: Labels = {
  home: 'خانه',
  reels: 'ریلز',
  messages: 'پیام‌ها',
  search: 'جستجو',
  explore: 'کاوش',
  notifications: 'اعلان‌ها',
  newPost: 'پست جدید',
  dashboard: 'داشبورد حرفه‌ای',
  profile: 'نمایه',
  more: 'بیشتر',
  logIn: 'ورود',
  profilePicture: (handle) => `عکس نمایهٔ ${handle}`,
  verified: 'تأییدشده',
  moreOptions: 'گزینه‌های بیشتر',
  follow: 'دنبال کردن',
  following: 'دنبال می‌کنید',
  like: 'پسندیدن',
  unlike: 'پس گرفتن پسند',
  comment: 'دیدگاه',
  share: 'هم‌رسانی',
  save: 'ذخیره',
  reply: 'پاسخ',
  likes: (count) => `${persianDigits.format(count)} پسند`,
  viewAllReplies: (count) => `دیدن هر ${persianDigits.format(count)} پاسخ`,
  viewReplies: (count) => `دیدن پاسخ‌ها (${persianDigits.format(count)})`,
  hideReplies: 'پنهان کردن پاسخ‌ها',
  viewAllComments: (count) => `دیدن هر ${persianDigits.format(count)} دیدگاه`,
  loadMore: 'بار کردن دیدگاه‌های بیشتر',
  viewHidden: 'دیدن دیدگاه‌های پنهان',
  hiddenBecause:
    'این دیدگاه‌ها شاید هرزنامه، گمراه‌کننده یا آزاردهنده باشند. هنوز می‌توان آن‌ها را باز کرد.',
  addComment: 'افزودن دیدگاه…',
  emoji: 'شکلک',
  post: 'ارسال',
  commentOptions: 'گزینه‌های دیدگاه',
  report: 'گزارش',
  delete: 'حذف',
  restrict: 'محدود کردن',
  block: 'مسدود کردن',
  cancel: 'لغو',
  close: 'بستن',
  deleteAsk: 'دیدگاه حذف شود؟',
  deleteAskMore: 'دیگر برنمی‌گردد.',
  blockAsk: (handle) => `${handle} مسدود شود؟`,
  blockAskMore: 'دیدگاه‌هایش از پست‌های شما می‌رود و نمی‌تواند به شما پیام بدهد.',
  reportAsk: 'چرا این دیدگاه را گزارش می‌کنید؟',
  reportReasons: ['هرزنامه است', 'آزار یا تماس ناخواسته', 'خشونت یا تهدید', 'چیز دیگر'],
  reportThanks: 'ممنون از گزارش شما',
  restricted: (handle) => `${handle} محدود شد`,
  posts: 'پست',
  followers: 'دنبال‌کننده',
  morePosts: 'پست‌های دیگر از',
  threadList: 'فهرست گفتگوها',
  conversationWith: (name) => `گفتگو با ${name}`,
  message: 'پیام',
  messagePlaceholder: 'پیام...',
  send: 'فرستادن',
  unread: 'خوانده‌نشده',
  optionsForMessage: (handle) => `گزینه‌های بیشتر برای پیام ${handle}`,
  replyToMessage: (handle) => `پاسخ به پیام ${handle}`,
  openProfile: (handle) => `باز کردن صفحهٔ ${handle}`,
  unsend: 'پس گرفتن',
  unsendAsk: 'پیام پس گرفته شود؟',
  yourMessages: 'پیام‌های شما',
};

const ar: Labels = {
  home: 'الرئيسية',
  reels: 'ريلز',
  messages: 'الرسائل',
  search: 'بحث',
  explore: 'استكشاف',
  notifications: 'الإشعارات',
  newPost: 'منشور جديد',
  dashboard: 'لوحة المهنيين',
  profile: 'الملف الشخصي',
  more: 'المزيد',
  logIn: 'تسجيل الدخول',
  profilePicture: (handle) => `صورة ملف ${handle}`,
  verified: 'موثّق',
  moreOptions: 'خيارات أخرى',
  follow: 'متابعة',
  following: 'تتابعه',
  like: 'أعجبني',
  unlike: 'إلغاء الإعجاب',
  comment: 'تعليق',
  share: 'مشاركة',
  save: 'حفظ',
  reply: 'رد',
  likes: (count) => `${count} إعجاب`,
  viewAllReplies: (count) => `عرض كل الردود (${count})`,
  viewReplies: (count) => `عرض الردود (${count})`,
  hideReplies: 'إخفاء الردود',
  viewAllComments: (count) => `عرض كل التعليقات (${count})`,
  loadMore: 'تحميل المزيد من التعليقات',
  viewHidden: 'عرض التعليقات المخفية',
  hiddenBecause: 'قد تكون هذه التعليقات مزعجة أو مضللة أو جارحة. ما زال بالإمكان فتحها.',
  addComment: 'أضف تعليقًا…',
  emoji: 'رموز',
  post: 'نشر',
  commentOptions: 'خيارات التعليق',
  report: 'إبلاغ',
  delete: 'حذف',
  restrict: 'تقييد',
  block: 'حظر',
  cancel: 'إلغاء',
  close: 'إغلاق',
  deleteAsk: 'حذف التعليق؟',
  deleteAskMore: 'لا يمكن استرجاعه.',
  blockAsk: (handle) => `حظر ${handle}؟`,
  blockAskMore: 'تختفي تعليقاته من منشوراتك ولا يستطيع مراسلتك.',
  reportAsk: 'لماذا تبلغ عن هذا التعليق؟',
  reportReasons: ['إنه مزعج', 'تنمّر أو تواصل غير مرغوب', 'عنف أو تهديد', 'شيء آخر'],
  reportThanks: 'شكرًا على بلاغك',
  restricted: (handle) => `تم تقييد ${handle}`,
  posts: 'منشور',
  followers: 'متابع',
  morePosts: 'منشورات أخرى من',
  threadList: 'قائمة المحادثات',
  conversationWith: (name) => `محادثة مع ${name}`,
  message: 'رسالة',
  messagePlaceholder: 'رسالة...',
  send: 'إرسال',
  unread: 'غير مقروء',
  optionsForMessage: (handle) => `خيارات أخرى لرسالة ${handle}`,
  replyToMessage: (handle) => `الرد على رسالة ${handle}`,
  openProfile: (handle) => `فتح صفحة ${handle}`,
  unsend: 'سحب الرسالة',
  unsendAsk: 'سحب الرسالة؟',
  yourMessages: 'رسائلك',
};

const all: Readonly<Record<LabelLang, Labels>> = { en, fa, ar };

export function labelsOf(lang: LabelLang): Labels {
  return all[lang];
}
