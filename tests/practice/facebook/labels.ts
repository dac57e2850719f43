import type { LabelLang } from '../kit/label-lang.ts';

/** One answer to "why do you report this", with the closer ones behind it. */
export interface ReportReason {
  readonly name: string;
  readonly closer: readonly string[];
}

export interface Labels {
  readonly home: string;
  readonly search: string;
  readonly notifications: string;
  readonly messenger: string;
  readonly yourProfile: string;
  readonly logIn: string;
  readonly verified: string;
  readonly author: string;
  readonly badges: string;
  readonly loading: string;
  readonly close: string;
  readonly cancel: string;
  readonly seeMore: string;
  readonly edited: string;
  readonly like: string;
  readonly react: string;
  readonly reply: string;
  readonly sendMessage: string;
  readonly seeResponse: string;
  readonly hide: string;
  readonly unhide: string;
  readonly comment: string;
  readonly share: string;
  readonly commentOn: (name: string) => string;
  readonly likeIt: (name: string) => string;
  readonly commentBy: (name: string, ago: string) => string;
  readonly replyToComment: (name: string, parent: string, ago: string) => string;
  readonly replyToReply: (name: string, parent: string, ago: string) => string;
  readonly reactions: (count: number) => string;
  readonly comments: (count: number) => string;
  readonly fewSeconds: string;
  readonly viewReplies: (count: number) => string;
  readonly pageReplied: (page: string, count: number) => string;
  readonly moreComments: string;
  readonly sorts: { readonly relevant: string; readonly newest: string; readonly all: string };
  readonly postOf: (name: string) => string;
  readonly actionsForPost: (name: string) => string;
  readonly publishedBy: string;
  readonly insights: string;
  readonly boost: string;
  readonly morePosts: string;
  readonly commentAs: (name: string) => string;
  readonly writeComment: string;
  readonly replyTo: (name: string) => string;
  readonly stickers: readonly string[];
  readonly switchProfile: (name: string) => string;
  readonly switchHeading: string;
  readonly menuOwn: string;
  readonly menuOnOwnPost: string;
  readonly menuElsewhere: string;
  readonly editItem: string;
  readonly hideItem: string;
  readonly unhideItem: string;
  readonly deleteItem: string;
  readonly banItem: (name: string) => string;
  readonly reportItem: string;
  readonly copyItem: string;
  readonly deleteAsk: string;
  readonly deleteAskMore: string;
  readonly delete: string;
  readonly banAsk: (name: string) => string;
  readonly banAskMore: string;
  readonly ban: string;
  readonly editBox: string;
  readonly report: string;
  readonly reportAsk: string;
  readonly reportCloser: string;
  readonly reportReasons: readonly ReportReason[];
  readonly submit: string;
  readonly reportThanks: string;
  readonly done: string;
  readonly messageTo: (name: string) => string;
  readonly messageMore: (name: string) => string;
  readonly messageAs: (name: string) => string;
  readonly goBack: string;
  readonly sendPrivate: string;
  readonly chats: string;
  readonly messagesWith: (name: string) => string;
  readonly messageLabel: (at: string, name: string, text: string) => string;
  readonly you: string;
  readonly writeTo: (name: string) => string;
  readonly pressEnter: string;
  readonly professional: string;
  readonly editProfile: string;
  readonly createPost: string;
  readonly timelineOf: (name: string) => string;
  readonly tabs: readonly string[];
}

const en: Labels = {
  home: 'Home',
  search: 'Search Facebook',
  notifications: 'Notifications',
  messenger: 'Messenger',
  yourProfile: 'Your profile',
  logIn: 'Log in',
  verified: 'Verified account',
  author: 'Author',
  badges: 'View information about identity badges',
  loading: 'Loading...',
  close: 'Close',
  cancel: 'Cancel',
  seeMore: 'See more',
  edited: 'Edited',
  like: 'Like',
  react: 'React',
  reply: 'Reply',
  sendMessage: 'Send message',
  seeResponse: 'See response',
  hide: 'Hide',
  unhide: 'Unhide',
  comment: 'Comment',
  share: 'Share',
  commentOn: (name) => `Comment on ${name}'s post`,
  likeIt: (name) => `React with Like to ${name}'s post`,
  commentBy: (name, ago) => `Comment by ${name} ${ago}`,
  replyToComment: (name, parent, ago) => `Reply by ${name} to ${parent}'s comment ${ago}`,
  replyToReply: (name, parent, ago) => `Reply by ${name} to ${parent}'s reply ${ago}`,
  reactions: (count) =>
    `${count} ${count === 1 ? 'reaction' : 'reactions'}; see who reacted to this`,
  comments: (count) => (count === 1 ? '1 comment' : `${count} comments`),
  fewSeconds: 'a few seconds ago',
  viewReplies: (count) => (count === 1 ? 'View 1 reply' : `View all ${count} replies`),
  pageReplied: (page, count) => `${page} replied · ${count === 1 ? '1 reply' : `${count} replies`}`,
  moreComments: 'View more comments',
  sorts: { relevant: 'Most relevant', newest: 'Newest', all: 'All comments' },
  postOf: (name) => `${name}'s post`,
  actionsForPost: (name) => `Actions for this post by ${name}`,
  publishedBy: 'Published by',
  insights: 'See insights and ads',
  boost: 'Boost post',
  morePosts: 'Suggested for you',
  commentAs: (name) => `Comment as ${name}`,
  writeComment: 'Write a comment…',
  replyTo: (name) => `Reply to ${name}`,
  stickers: [
    'Comment with an avatar sticker',
    'Insert an emoji',
    'Attach a photo or video',
    'Comment with a GIF',
    'Comment with a sticker',
  ],
  switchProfile: (name) => `${name}, switch profile`,
  switchHeading: 'Switch profiles to interact',
  menuOwn: 'Edit or delete this',
  menuOnOwnPost: 'Delete, hide or report this',
  menuElsewhere: 'Hide or report this',
  editItem: 'Edit',
  hideItem: 'Hide comment',
  unhideItem: 'Unhide comment',
  deleteItem: 'Delete',
  banItem: (name) => `Ban ${name}`,
  reportItem: 'Report comment',
  copyItem: 'Copy link',
  deleteAsk: 'Delete Comment?',
  deleteAskMore: 'The comment goes away for everybody and does not come back.',
  delete: 'Delete',
  banAsk: (name) => `Ban ${name} from your Page?`,
  banAskMore: 'Their comments leave your posts, and they cannot write new ones.',
  ban: 'Ban',
  editBox: 'Edit comment',
  report: 'Report',
  reportAsk: 'Why are you reporting this comment?',
  reportCloser: 'What fits best?',
  reportReasons: [
    { name: 'Scam or spam', closer: ['Spam', 'Fraud', 'Fake profile'] },
    { name: 'Bullying or abuse', closer: ['Aimed at me', 'Aimed at somebody else'] },
    { name: 'Violence or threats', closer: ['A believable threat', 'A call to violence'] },
    { name: 'Something else', closer: ['I do not want to see this'] },
  ],
  submit: 'Submit',
  reportThanks: 'Thanks, your report is in',
  done: 'Done',
  messageTo: (name) => `Message ${name}`,
  messageMore: (name) => `Only you and ${name} see what you write here.`,
  messageAs: (name) => `Send a message as ${name}`,
  goBack: 'Go back to comment',
  sendPrivate: 'Send Message',
  chats: 'Chats',
  messagesWith: (name) => `Messages in conversation with ${name}`,
  messageLabel: (at, name, text) => `At ${at}, ${name}: ${text}`,
  you: 'You',
  writeTo: (name) => `Write to ${name}`,
  pressEnter: 'Press Enter to send',
  professional: 'Professional dashboard',
  editProfile: 'Edit profile',
  createPost: 'Create a post',
  timelineOf: (name) => `${name}'s timeline`,
  tabs: ['Posts', 'About', 'Mentions', 'Reviews', 'Photos'],
};

const digits = new Intl.NumberFormat('fa', { useGrouping: false });
const n = (count: number) => digits.format(count);

const fa: Labels = {
  home: 'خانه',
  search: 'جستجو در فیس‌بوک',
  notifications: 'اعلان‌ها',
  messenger: 'پیام‌رسان',
  yourProfile: 'نمایهٔ شما',
  logIn: 'ورود',
  verified: 'حساب تأییدشده',
  author: 'نویسنده',
  badges: 'دیدن توضیح نشان‌های هویت',
  loading: 'در حال بار شدن...',
  close: 'بستن',
  cancel: 'لغو',
  seeMore: 'بیشتر',
  edited: 'ویرایش‌شده',
  like: 'پسندیدن',
  react: 'واکنش',
  reply: 'پاسخ',
  sendMessage: 'فرستادن پیام',
  seeResponse: 'دیدن پاسخ',
  hide: 'پنهان کردن',
  unhide: 'آشکار کردن',
  comment: 'نظر',
  share: 'هم‌رسانی',
  commentOn: (name) => `نظر دادن زیر پست ${name}`,
  likeIt: (name) => `پسندیدن پست ${name}`,
  commentBy: (name, ago) => `نظر ${name} ${ago}`,
  replyToComment: (name, parent, ago) => `پاسخ ${name} به نظر ${parent} ${ago}`,
  replyToReply: (name, parent, ago) => `پاسخ ${name} به پاسخ ${parent} ${ago}`,
  reactions: (count) => `${n(count)} واکنش؛ ببینید چه کسانی واکنش داده‌اند`,
  comments: (count) => `${n(count)} نظر`,
  fewSeconds: 'چند ثانیه پیش',
  viewReplies: (count) => (count === 1 ? 'دیدن ۱ پاسخ' : `دیدن هر ${n(count)} پاسخ`),
  pageReplied: (page, count) => `${page} پاسخ داد · ${n(count)} پاسخ`,
  moreComments: 'دیدن نظرهای بیشتر',
  sorts: { relevant: 'مرتبط‌ترین', newest: 'تازه‌ترین', all: 'همهٔ نظرها' },
  postOf: (name) => `پست ${name}`,
  actionsForPost: (name) => `کارهای این پست از ${name}`,
  publishedBy: 'منتشرکننده:',
  insights: 'دیدن آمار و تبلیغ',
  boost: 'تبلیغ پست',
  morePosts: 'پیشنهاد برای شما',
  commentAs: (name) => `نظر دادن به نام ${name}`,
  writeComment: 'نظری بنویسید…',
  replyTo: (name) => `پاسخ به ${name}`,
  stickers: ['برچسب آواتار', 'گذاشتن شکلک', 'پیوست عکس یا ویدیو', 'نظر با گیف', 'نظر با برچسب'],
  switchProfile: (name) => `${name}، تعویض نمایه`,
  switchHeading: 'تعویض نمایه',
  menuOwn: 'ویرایش یا حذف',
  menuOnOwnPost: 'حذف، پنهان کردن یا گزارش',
  menuElsewhere: 'پنهان کردن یا گزارش',
  editItem: 'ویرایش',
  hideItem: 'پنهان کردن نظر',
  unhideItem: 'آشکار کردن نظر',
  deleteItem: 'حذف',
  banItem: (name) => `محروم کردن ${name}`,
  reportItem: 'گزارش نظر',
  copyItem: 'رونوشت پیوند',
  deleteAsk: 'نظر حذف شود؟',
  deleteAskMore: 'این نظر برای همه می‌رود و برنمی‌گردد.',
  delete: 'حذف',
  banAsk: (name) => `${name} از صفحهٔ شما محروم شود؟`,
  banAskMore: 'نظرهایش از پست‌های شما می‌رود و نظر تازه نمی‌تواند بنویسد.',
  ban: 'محروم کردن',
  editBox: 'ویرایش نظر',
  report: 'گزارش',
  reportAsk: 'چرا این نظر را گزارش می‌کنید؟',
  reportCloser: 'کدام بهتر می‌خورد؟',
  reportReasons: [
    { name: 'کلاهبرداری یا هرزنامه', closer: ['هرزنامه', 'کلاهبرداری', 'نمایهٔ جعلی'] },
    { name: 'قلدری یا آزار', closer: ['نسبت به من', 'نسبت به کسی دیگر'] },
    { name: 'خشونت یا تهدید', closer: ['تهدید جدی', 'دعوت به خشونت'] },
    { name: 'چیز دیگر', closer: ['نمی‌خواهم این را ببینم'] },
  ],
  submit: 'ثبت',
  reportThanks: 'ممنون، گزارش شما رسید',
  done: 'تمام',
  messageTo: (name) => `پیام به ${name}`,
  messageMore: (name) => `آنچه اینجا می‌نویسید را تنها شما و ${name} می‌بینید.`,
  messageAs: (name) => `فرستادن پیام به نام ${name}`,
  goBack: 'بازگشت به نظر',
  sendPrivate: 'ارسال پیام',
  chats: 'گفتگوها',
  messagesWith: (name) => `پیام‌های گفتگو با ${name}`,
  messageLabel: (at, name, text) => `در ${at}، ${name}: ${text}`,
  you: 'شما',
  writeTo: (name) => `نوشتن به ${name}`,
  pressEnter: 'برای ارسال Enter بزنید',
  professional: 'داشبورد حرفه‌ای',
  editProfile: 'ویرایش نمایه',
  createPost: 'ساختن پست',
  timelineOf: (name) => `خط زمان ${name}`,
  tabs: ['پست‌ها', 'درباره', 'اشاره‌ها', 'نظرسنجی‌ها', 'عکس‌ها'],
};

const ar: Labels = {
  home: 'الصفحة الرئيسية',
  search: 'بحث في فيسبوك',
  notifications: 'الإشعارات',
  messenger: 'ماسنجر',
  yourProfile: 'ملفك الشخصي',
  logIn: 'تسجيل الدخول',
  verified: 'حساب موثّق',
  author: 'الكاتب',
  badges: 'عرض معلومات شارات الهوية',
  loading: 'جارٍ التحميل...',
  close: 'إغلاق',
  cancel: 'إلغاء',
  seeMore: 'عرض المزيد',
  edited: 'معدّل',
  like: 'أعجبني',
  react: 'تفاعل',
  reply: 'رد',
  sendMessage: 'إرسال رسالة',
  seeResponse: 'عرض الرد',
  hide: 'إخفاء',
  unhide: 'إظهار',
  comment: 'تعليق',
  share: 'مشاركة',
  commentOn: (name) => `التعليق على منشور ${name}`,
  likeIt: (name) => `الإعجاب بمنشور ${name}`,
  commentBy: (name, ago) => `تعليق من ${name} ${ago}`,
  replyToComment: (name, parent, ago) => `رد من ${name} على تعليق ${parent} ${ago}`,
  replyToReply: (name, parent, ago) => `رد من ${name} على رد ${parent} ${ago}`,
  reactions: (count) => `${count} تفاعل؛ عرض من تفاعل`,
  comments: (count) => `${count} تعليق`,
  fewSeconds: 'قبل ثوانٍ قليلة',
  viewReplies: (count) => (count === 1 ? 'عرض رد واحد' : `عرض كل الردود (${count})`),
  pageReplied: (page, count) => `ردّت ${page} · ${count} رد`,
  moreComments: 'عرض تعليقات أخرى',
  sorts: { relevant: 'الأكثر صلة', newest: 'الأحدث', all: 'كل التعليقات' },
  postOf: (name) => `منشور ${name}`,
  actionsForPost: (name) => `إجراءات هذا المنشور من ${name}`,
  publishedBy: 'نشره',
  insights: 'عرض الإحصاءات والإعلانات',
  boost: 'ترويج المنشور',
  morePosts: 'مقترح لك',
  commentAs: (name) => `التعليق باسم ${name}`,
  writeComment: 'اكتب تعليقًا…',
  replyTo: (name) => `الرد على ${name}`,
  stickers: [
    'ملصق الصورة الرمزية',
    'إدراج رمز',
    'إرفاق صورة أو فيديو',
    'تعليق بصورة',
    'تعليق بملصق',
  ],
  switchProfile: (name) => `${name}، تبديل الملف الشخصي`,
  switchHeading: 'تبديل الملف الشخصي',
  menuOwn: 'تعديل هذا أو حذفه',
  menuOnOwnPost: 'حذف هذا أو إخفاؤه أو الإبلاغ عنه',
  menuElsewhere: 'إخفاء هذا أو الإبلاغ عنه',
  editItem: 'تعديل',
  hideItem: 'إخفاء التعليق',
  unhideItem: 'إظهار التعليق',
  deleteItem: 'حذف',
  banItem: (name) => `حظر ${name}`,
  reportItem: 'الإبلاغ عن التعليق',
  copyItem: 'نسخ الرابط',
  deleteAsk: 'حذف التعليق؟',
  deleteAskMore: 'يختفي التعليق عند الجميع ولا يعود.',
  delete: 'حذف',
  banAsk: (name) => `حظر ${name} من صفحتك؟`,
  banAskMore: 'تختفي تعليقاته من منشوراتك ولا يستطيع كتابة غيرها.',
  ban: 'حظر',
  editBox: 'تعديل التعليق',
  report: 'إبلاغ',
  reportAsk: 'لماذا تبلغ عن هذا التعليق؟',
  reportCloser: 'ما الأقرب؟',
  reportReasons: [
    { name: 'احتيال أو مزعج', closer: ['مزعج', 'احتيال', 'حساب وهمي'] },
    { name: 'تنمّر أو إساءة', closer: ['موجهة إليّ', 'موجهة إلى غيري'] },
    { name: 'عنف أو تهديد', closer: ['تهديد جاد', 'دعوة إلى العنف'] },
    { name: 'شيء آخر', closer: ['لا أريد رؤية هذا'] },
  ],
  submit: 'إرسال',
  reportThanks: 'شكرًا، وصل بلاغك',
  done: 'تم',
  messageTo: (name) => `مراسلة ${name}`,
  messageMore: (name) => `لا يرى ما تكتبه هنا إلا أنت و${name}.`,
  messageAs: (name) => `إرسال رسالة باسم ${name}`,
  goBack: 'العودة إلى التعليق',
  sendPrivate: 'أرسل الرسالة',
  chats: 'الدردشات',
  messagesWith: (name) => `الرسائل في المحادثة مع ${name}`,
  messageLabel: (at, name, text) => `في ${at}، ${name}: ${text}`,
  you: 'أنت',
  writeTo: (name) => `الكتابة إلى ${name}`,
  pressEnter: 'اضغط Enter للإرسال',
  professional: 'لوحة المهنيين',
  editProfile: 'تعديل الملف',
  createPost: 'إنشاء منشور',
  timelineOf: (name) => `يوميات ${name}`,
  tabs: ['المنشورات', 'حول', 'الإشارات', 'المراجعات', 'الصور'],
};

const all: Readonly<Record<LabelLang, Labels>> = { en, fa, ar };

export function labelsOf(lang: LabelLang): Labels {
  return all[lang];
}
