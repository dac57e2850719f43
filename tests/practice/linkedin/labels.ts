import type { LabelLang } from '../kit/label-lang.ts';

/** What the interface says, in both front-ends. */
export interface Labels {
  readonly home: string;
  readonly messaging: string;
  readonly notifications: string;
  readonly me: string;
  readonly primaryNav: string;
  readonly feedDetail: string;
  readonly feedPost: string;
  readonly viewProfile: (name: string) => string;
  readonly view: (name: string) => string;
  readonly you: string;
  readonly author: string;
  readonly verified: string;
  readonly followers: (count: number) => string;
  readonly openPostMenu: (name: string) => string;
  readonly openCommentMenu: (name: string) => string;
  readonly moreOptions: (name: string) => string;
  readonly hidePost: (name: string) => string;
  readonly like: string;
  readonly noReaction: string;
  readonly reactLike: (name: string) => string;
  readonly openReactions: string;
  readonly comment: string;
  readonly repost: string;
  readonly sendPrivately: string;
  readonly reactions: (count: number) => string;
  readonly reactionsOn: (count: number, name: string) => string;
  readonly comments: (count: number) => string;
  readonly commentsOn: (count: number, name: string) => string;
  readonly switchIdentity: string;
  readonly photoOf: (name: string) => string;
  readonly chooseIdentity: string;
  readonly save: string;
  readonly editorContent: string;
  readonly editorComment: string;
  readonly addComment: string;
  readonly addReply: string;
  readonly emoji: string;
  readonly photo: string;
  readonly reply: string;
  readonly replyTo: (name: string) => string;
  readonly replies: (count: number) => string;
  readonly more: string;
  readonly seeMore: string;
  readonly loadMore: string;
  readonly loadReplies: (name: string) => string;
  readonly seeReplies: string;
  readonly sort: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly report: string;
  readonly delete: string;
  readonly cancel: string;
  readonly close: string;
  readonly deleteAsk: string;
  readonly deleteAskMore: string;
  readonly reportAsk: string;
  readonly reportDetailAsk: string;
  readonly reportThanks: string;
  readonly next: string;
  readonly back: string;
  readonly submitReport: string;
  readonly done: string;
  readonly startPost: string;
  readonly post: string;
  readonly talkAbout: string;
  readonly controlMenu: string;
  readonly conversationList: string;
  readonly selectConversation: (name: string) => string;
  readonly conversationWith: (name: string) => string;
  readonly closeConversation: (name: string) => string;
  readonly youWrote: (text: string) => string;
  readonly sentFollowing: (name: string, time: string) => string;
  readonly writeMessage: string;
  readonly send: string;
  readonly degrees: readonly string[];
  readonly reportReasons: readonly string[];
  readonly reportDetails: readonly string[];
}

const en: Labels = {
  home: 'Home',
  messaging: 'Messaging',
  notifications: 'Notifications',
  me: 'Me',
  primaryNav: 'Primary Navigation',
  feedDetail: 'Feed detail update',
  feedPost: 'Feed post',
  viewProfile: (name) => `View ${name}’s graphic link`,
  view: (name) => `View: ${name}`,
  you: 'You',
  author: 'Author',
  verified: 'Verified Profile',
  followers: (count) => `${count} followers`,
  openPostMenu: (name) => `Open control menu for post by ${name}`,
  openCommentMenu: (name) => `Open options for ${name}’s comment`,
  moreOptions: (name) => `View more options for ${name}’s comment.`,
  hidePost: (name) => `Hide post by ${name}`,
  like: 'Like',
  noReaction: 'Reaction button state: no reaction',
  reactLike: (name) => `React Like to ${name}’s comment`,
  openReactions: 'Open reactions menu',
  comment: 'Comment',
  repost: 'Repost',
  sendPrivately: 'Send in a private message',
  reactions: (count) => (count === 1 ? '1 reaction' : `${count} reactions`),
  reactionsOn: (count, name) =>
    `${count === 1 ? '1 Reaction' : `${count} Reactions`} on ${name}’s comment`,
  comments: (count) => (count === 1 ? '1 comment' : `${count} comments`),
  commentsOn: (count, name) =>
    `${count === 1 ? '1 comment' : `${count} comments`} on ${name}’s post`,
  switchIdentity: 'Open menu for switching identity when interacting with this post',
  photoOf: (name) => `Photo of ${name}`,
  chooseIdentity: 'Comment, react, and repost as',
  save: 'Save',
  editorContent: 'Text editor for creating content',
  editorComment: 'Text editor for creating comment',
  addComment: 'Add a comment…',
  addReply: 'Add a reply…',
  emoji: 'Open Emoji Keyboard',
  photo: 'Add a photo',
  reply: 'Reply',
  replyTo: (name) => `Reply to ${name}’s comment`,
  replies: (count) => (count === 1 ? '1 Reply' : `${count} Replies`),
  more: '…more',
  seeMore: 'see more, visually reveals content which is already detected by screen readers',
  loadMore: 'Load more comments',
  loadReplies: (name) => `Load previous replies on ${name}’s comment`,
  seeReplies: 'See previous replies',
  sort: 'Most recent',
  copyLink: 'Copy link to comment',
  copied: 'Link copied.',
  report: 'Report',
  delete: 'Delete',
  cancel: 'Cancel',
  close: 'Dismiss',
  deleteAsk: 'Delete comment',
  deleteAskMore: 'Are you sure you want to delete this comment?',
  reportAsk: 'Select our policy that applies',
  reportDetailAsk: 'Who is it about?',
  reportThanks: 'Thanks for your report',
  next: 'Next',
  back: 'Back',
  submitReport: 'Submit report',
  done: 'Done',
  startPost: 'Start a post',
  post: 'Post',
  talkAbout: 'What do you want to talk about?',
  controlMenu: 'Control Menu Options',
  conversationList: 'Conversation List',
  selectConversation: (name) => `Select conversation with ${name}`,
  conversationWith: (name) => `Conversation with ${name}`,
  closeConversation: (name) => `Close your conversation with ${name}`,
  youWrote: (text) => `You: ${text}`,
  sentFollowing: (name, time) => `${name} sent the following messages at ${time}`,
  writeMessage: 'Write a message…',
  send: 'Send',
  degrees: ['1st', '2nd', '3rd+'],
  reportReasons: ['Harassment', 'Spam', 'Hateful speech', 'Fraud or scam'],
  reportDetails: ['Me or my page', 'Somebody else'],
};

const faDigits = new Intl.NumberFormat('fa', { useGrouping: false });
const fa: Labels = {
  home: 'خانه',
  messaging: 'پیام‌رسانی',
  notifications: 'اعلان‌ها',
  me: 'من',
  primaryNav: 'پیمایش اصلی',
  feedDetail: 'جزئیات پست',
  feedPost: 'پست فید',
  viewProfile: (name) => `مشاهدهٔ پیوند تصویر ${name}`,
  view: (name) => `مشاهده: ${name}`,
  you: 'شما',
  author: 'نویسنده',
  verified: 'نمایهٔ تأییدشده',
  followers: (count) => `${faDigits.format(count)} دنبال‌کننده`,
  openPostMenu: (name) => `باز کردن منوی کنترل پست ${name}`,
  openCommentMenu: (name) => `باز کردن گزینه‌های نظر ${name}`,
  moreOptions: (name) => `مشاهدهٔ گزینه‌های بیشتر برای نظر ${name}.`,
  hidePost: (name) => `پنهان کردن پست ${name}`,
  like: 'پسندیدن',
  noReaction: 'وضعیت دکمهٔ واکنش: بدون واکنش',
  reactLike: (name) => `پسندیدن نظر ${name}`,
  openReactions: 'باز کردن منوی واکنش‌ها',
  comment: 'نظر',
  repost: 'بازنشر',
  sendPrivately: 'فرستادن در پیام خصوصی',
  reactions: (count) => `${faDigits.format(count)} واکنش`,
  reactionsOn: (count, name) => `${faDigits.format(count)} واکنش به نظر ${name}`,
  comments: (count) => `${faDigits.format(count)} نظر`,
  commentsOn: (count, name) => `${faDigits.format(count)} نظر برای پست ${name}`,
  switchIdentity: 'باز کردن منوی تعویض هویت هنگام تعامل با این پست',
  photoOf: (name) => `عکس ${name}`,
  chooseIdentity: 'نظر، واکنش و بازنشر با هویت',
  save: 'ذخیره',
  editorContent: 'ویرایشگر متن برای ایجاد محتوا',
  editorComment: 'ویرایشگر متن برای ایجاد نظر',
  addComment: 'نظری بنویسید…',
  addReply: 'پاسخی بنویسید…',
  emoji: 'باز کردن صفحه‌کلید ایموجی',
  photo: 'افزودن عکس',
  reply: 'پاسخ',
  replyTo: (name) => `پاسخ به نظر ${name}`,
  replies: (count) => `${faDigits.format(count)} پاسخ`,
  more: '…بیشتر',
  seeMore: 'بیشتر ببینید، محتوایی را نشان می‌دهد که صفحه‌خوان‌ها خوانده‌اند',
  loadMore: 'بارگذاری نظرهای بیشتر',
  loadReplies: (name) => `بارگذاری پاسخ‌های پیشین نظر ${name}`,
  seeReplies: 'دیدن پاسخ‌های پیشین',
  sort: 'تازه‌ترین‌ها',
  copyLink: 'رونوشت پیوند نظر',
  copied: 'پیوند رونوشت شد.',
  report: 'گزارش',
  delete: 'حذف',
  cancel: 'لغو',
  close: 'بستن',
  deleteAsk: 'حذف نظر',
  deleteAskMore: 'از حذف این نظر مطمئن هستید؟',
  reportAsk: 'سیاستی را که نقض شده برگزینید',
  reportDetailAsk: 'دربارهٔ چه کسی است؟',
  reportThanks: 'از گزارش شما سپاسگزاریم',
  next: 'بعدی',
  back: 'بازگشت',
  submitReport: 'فرستادن گزارش',
  done: 'تمام',
  startPost: 'نوشتن پست',
  post: 'انتشار',
  talkAbout: 'می‌خواهید از چه بگویید؟',
  controlMenu: 'گزینه‌های منوی کنترل',
  conversationList: 'فهرست گفت‌وگوها',
  selectConversation: (name) => `گزینش گفت‌وگو با ${name}`,
  conversationWith: (name) => `گفت‌وگو با ${name}`,
  closeConversation: (name) => `بستن گفت‌وگو با ${name}`,
  youWrote: (text) => `شما: ${text}`,
  sentFollowing: (name, time) => `${name} این پیام‌ها را ساعت ${time} فرستاد`,
  writeMessage: 'پیامی بنویسید…',
  send: 'فرستادن',
  degrees: ['درجهٔ ۱', 'درجهٔ ۲', 'درجهٔ ۳+'],
  reportReasons: ['آزار', 'هرزنامه', 'نفرت‌پراکنی', 'کلاهبرداری'],
  reportDetails: ['من یا صفحهٔ من', 'کس دیگر'],
};

const arDigits = new Intl.NumberFormat('ar', { useGrouping: false });
const ar: Labels = {
  home: 'الرئيسية',
  messaging: 'المراسلة',
  notifications: 'الإشعارات',
  me: 'أنا',
  primaryNav: 'التنقل الأساسي',
  feedDetail: 'تفاصيل المنشور',
  feedPost: 'منشور الموجز',
  viewProfile: (name) => `عرض رابط صورة ${name}`,
  view: (name) => `عرض: ${name}`,
  you: 'أنت',
  author: 'الكاتب',
  verified: 'ملف موثّق',
  followers: (count) => `${arDigits.format(count)} متابع`,
  openPostMenu: (name) => `فتح قائمة التحكم لمنشور ${name}`,
  openCommentMenu: (name) => `فتح خيارات تعليق ${name}`,
  moreOptions: (name) => `عرض مزيد من الخيارات لتعليق ${name}.`,
  hidePost: (name) => `إخفاء منشور ${name}`,
  like: 'أعجبني',
  noReaction: 'حالة زر التفاعل: لا يوجد تفاعل',
  reactLike: (name) => `تفاعل بأعجبني مع تعليق ${name}`,
  openReactions: 'فتح قائمة التفاعلات',
  comment: 'تعليق',
  repost: 'إعادة نشر',
  sendPrivately: 'إرسال في رسالة خاصة',
  reactions: (count) => `${arDigits.format(count)} تفاعلات`,
  reactionsOn: (count, name) => `${arDigits.format(count)} تفاعلات على تعليق ${name}`,
  comments: (count) => `${arDigits.format(count)} تعليقات`,
  commentsOn: (count, name) => `${arDigits.format(count)} تعليقات على منشور ${name}`,
  switchIdentity: 'فتح قائمة تبديل الهوية عند التفاعل مع هذا المنشور',
  photoOf: (name) => `صورة ${name}`,
  chooseIdentity: 'التعليق والتفاعل وإعادة النشر باسم',
  save: 'حفظ',
  editorContent: 'محرر نصوص لإنشاء المحتوى',
  editorComment: 'محرر نصوص لإنشاء تعليق',
  addComment: 'أضف تعليقًا…',
  addReply: 'أضف ردًا…',
  emoji: 'فتح لوحة الرموز التعبيرية',
  photo: 'إضافة صورة',
  reply: 'رد',
  replyTo: (name) => `الرد على تعليق ${name}`,
  replies: (count) => `${arDigits.format(count)} ردود`,
  more: '…المزيد',
  seeMore: 'عرض المزيد، يكشف محتوى تعرفه قارئات الشاشة',
  loadMore: 'تحميل المزيد من التعليقات',
  loadReplies: (name) => `تحميل الردود السابقة على تعليق ${name}`,
  seeReplies: 'عرض الردود السابقة',
  sort: 'الأحدث',
  copyLink: 'نسخ رابط التعليق',
  copied: 'نُسخ الرابط.',
  report: 'إبلاغ',
  delete: 'حذف',
  cancel: 'إلغاء',
  close: 'إغلاق',
  deleteAsk: 'حذف التعليق',
  deleteAskMore: 'هل تريد حذف هذا التعليق؟',
  reportAsk: 'اختر السياسة التي تنطبق',
  reportDetailAsk: 'من المقصود؟',
  reportThanks: 'شكرًا على بلاغك',
  next: 'التالي',
  back: 'رجوع',
  submitReport: 'إرسال البلاغ',
  done: 'تم',
  startPost: 'ابدأ منشورًا',
  post: 'نشر',
  talkAbout: 'عمّ تريد أن تتحدث؟',
  controlMenu: 'خيارات قائمة التحكم',
  conversationList: 'قائمة المحادثات',
  selectConversation: (name) => `تحديد المحادثة مع ${name}`,
  conversationWith: (name) => `محادثة مع ${name}`,
  closeConversation: (name) => `إغلاق محادثتك مع ${name}`,
  youWrote: (text) => `أنت: ${text}`,
  sentFollowing: (name, time) => `أرسل ${name} الرسائل التالية في ${time}`,
  writeMessage: 'اكتب رسالة…',
  send: 'إرسال',
  degrees: ['الأولى', 'الثانية', 'الثالثة+'],
  reportReasons: ['مضايقة', 'محتوى مزعج', 'خطاب كراهية', 'احتيال'],
  reportDetails: ['أنا أو صفحتي', 'شخص آخر'],
};

const all: Readonly<Record<LabelLang, Labels>> = { en, fa, ar };

export function labelsOf(lang: LabelLang): Labels {
  return all[lang];
}
