import { arabicComments } from './comments-ar.ts';
import { greekComments } from './comments-el.ts';
import { englishComments } from './comments-en.ts';
import { persianComments } from './comments-fa.ts';
import { polishComments } from './comments-pl.ts';
import type { PracticeComment, PracticePost } from './practice-data.ts';

/** The brand's own post under which all five languages meet. */
export const launchPost: PracticePost = {
  id: 'post-launch',
  author: 'haldenoak',
  lang: 'en',
  postedAt: '2026-11-12T08:30:00.000Z',
  text: 'Fjell is here: a table, a sideboard and six chairs, all from oak that grew within 200 km of our workshop.\n\nTell us what you think, in whatever language you like. We read everything. 🪵 #solidwood #fjell',
  comments: [
    ...englishComments,
    ...persianComments,
    ...arabicComments,
    ...polishComments,
    ...greekComments,
  ],
};

/** A second post of the brand, with few comments: a film on Instagram, a thread on X. */
export const workshopPost: PracticePost = {
  id: 'post-workshop',
  author: 'haldenoak',
  lang: 'en',
  postedAt: '2026-11-17T15:05:00.000Z',
  text: 'Ninety seconds in the workshop: how a dovetail is cut by hand. Sound on.',
  comments: [
    {
      id: 'ws-01',
      author: 'sam_tredwell',
      lang: 'en',
      sort: 'praise',
      minutesAgo: 3_120,
      text: 'I could watch this for an hour.',
    },
    {
      id: 'ws-02',
      author: 'laleh_z',
      lang: 'fa',
      sort: 'question',
      minutesAgo: 2_210,
      text: 'این کارگاه بازدید هم داره؟ می‌شه برای آخر هفته وقت گرفت؟',
    },
    {
      id: 'ws-03',
      author: 'pan_stolarz',
      lang: 'pl',
      sort: 'constructive',
      minutesAgo: 1_466,
      text: 'Ładnie, ale dłuto prowadzi się od siebie. Warto pokazać to w napisach, bo uczą się z tego początkujący.',
      replies: [
        {
          id: 'ws-03-a',
          author: 'haldenoak',
          lang: 'pl',
          sort: 'answer',
          minutesAgo: 1_412,
          text: 'Słuszna uwaga! Dopiszemy w napisach. Dziękujemy 🙏',
        },
      ],
    },
    {
      id: 'ws-04',
      author: 'krzykacz_88',
      lang: 'pl',
      sort: 'insult',
      minutesAgo: 402,
      text: 'Żałosne. Banda partaczy.',
    },
    {
      id: 'ws-05',
      author: 'yazan_k',
      lang: 'ar',
      sort: 'emoji',
      minutesAgo: 260,
      text: '👏👏',
    },
  ],
};

/** Somebody else's post about the brand: here the brand is a guest and may not delete. */
export const magazinePost: PracticePost = {
  id: 'post-magazine',
  author: 'form_and_grain',
  lang: 'en',
  postedAt: '2026-11-15T10:00:00.000Z',
  text: 'Page 42: we spent a week in the workshop of @haldenoak and came home with sawdust in every pocket.',
  comments: [
    {
      id: 'mag-01',
      author: 'haldenoak',
      lang: 'en',
      sort: 'answer',
      minutesAgo: 4_630,
      text: 'You are welcome back any time. Bring the good coffee again.',
    },
    {
      id: 'mag-02',
      author: 'priya_d_home',
      lang: 'en',
      sort: 'question',
      minutesAgo: 2_640,
      text: '@haldenoak is the bench on the second picture for sale?',
      replies: [
        {
          id: 'mag-02-a',
          author: 'haldenoak',
          lang: 'en',
          sort: 'answer',
          minutesAgo: 2_581,
          text: '@priya_d_home From March on. We will post it here.',
        },
      ],
    },
    {
      id: 'mag-03',
      author: 'petros_kal',
      lang: 'el',
      sort: 'praise',
      minutesAgo: 1_750,
      text: 'Πολύ ωραίο αφιέρωμα, μπράβο σε όλους!',
    },
    {
      id: 'mag-04',
      author: 'angry_otter77',
      lang: 'en',
      sort: 'insult',
      minutesAgo: 990,
      text: 'How much did those crooks pay you for this?',
    },
    {
      id: 'mag-05',
      author: 'rima_haddad_',
      lang: 'ar',
      sort: 'praise',
      minutesAgo: 720,
      text: 'مقال جميل، وأحببت صورة الغلاف كثيرًا.',
    },
  ],
};

export const posts: readonly PracticePost[] = [launchPost, workshopPost, magazinePost];

/** Comments that are not there at first and arrive, in this order, while somebody watches. */
export const arrivals: readonly PracticeComment[] = [
  {
    id: 'new-01',
    author: 'priya_d_home',
    lang: 'en',
    sort: 'question',
    minutesAgo: 0,
    text: 'Is the showroom open on Sunday? The website says yes, the map says no.',
  },
  {
    id: 'new-02',
    author: 'mahsa_tavana',
    lang: 'fa',
    sort: 'complaint',
    minutesAgo: 0,
    text: 'همین الان بسته رسید و دوباره رنگ اشتباهه. سفارش HO-52001 لطفاً فوری رسیدگی کنید.',
  },
  {
    id: 'new-03',
    author: 'nour_alqasim',
    lang: 'ar',
    sort: 'praise',
    minutesAgo: 0,
    text: 'اشتريت الكرسي الثاني اليوم، جودة لا تُصدَّق 😍',
  },
  {
    id: 'new-04',
    author: 'tanio_okazja',
    lang: 'pl',
    sort: 'spam',
    minutesAgo: 0,
    text: 'Meble -90% tylko dziś 👉 https://okazja.example/meble',
  },
  {
    id: 'new-05',
    author: 'thymos_gr',
    lang: 'el',
    sort: 'insult',
    minutesAgo: 0,
    text: 'Ακόμα εδώ είστε, απατεώνες;',
  },
  {
    id: 'new-06',
    author: 'gus_hallowell',
    lang: 'en',
    sort: 'complaint',
    minutesAgo: 0,
    text: 'Still no bed. HO-48213. Day twelve.',
  },
  {
    id: 'new-07',
    author: 'dafni_home',
    lang: 'el',
    sort: 'emoji',
    minutesAgo: 0,
    text: '🤎🤎🤎',
  },
  {
    id: 'new-08',
    author: 'hania_w_domu',
    lang: 'pl',
    sort: 'constructive',
    minutesAgo: 0,
    text: 'Przydałby się filtr „dostępne od ręki” w sklepie.',
  },
];
