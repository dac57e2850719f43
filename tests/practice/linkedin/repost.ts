import type { PracticePost } from '../data/practice-data.ts';

/** What only LinkedIn has: the brand's words over somebody else's post. */
export const repost: PracticePost = {
  id: 'post-repost',
  author: 'haldenoak',
  lang: 'en',
  postedAt: '2026-11-16T07:40:00.000Z',
  text: 'A whole week, and nobody lost a finger. Thank you for the patience, and for the photographs.',
  comments: [
    {
      id: 'rep-01',
      author: 'ines_marlow',
      lang: 'en',
      sort: 'praise',
      minutesAgo: 2_333,
      text: 'I held the lamp on page 44. You can hire me for lamps.',
    },
    {
      id: 'rep-02',
      author: 'marek_dlugosz',
      lang: 'pl',
      sort: 'question',
      minutesAgo: 1_234,
      text: 'Czy artykuł będzie też po polsku?',
    },
    {
      id: 'rep-03',
      author: 'abu_faris55',
      lang: 'ar',
      sort: 'complaint',
      minutesAgo: 613,
      text: 'جميل، لكن طلبي رقم HO-50533 ما زال في المستودع منذ أسبوعين.',
    },
  ],
};
