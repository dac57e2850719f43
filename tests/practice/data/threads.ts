import type { PracticeThread } from './practice-data.ts';

/** Private conversations between customers and the brand. */
export const threads: readonly PracticeThread[] = [
  {
    id: 'thread-gus',
    with: 'gus_hallowell',
    messages: [
      {
        id: 'dm-gus-01',
        author: 'gus_hallowell',
        lang: 'en',
        minutesAgo: 1_501,
        text: 'Hi, this is Gus from HO-48213. You wanted me to write here?',
      },
      {
        id: 'dm-gus-02',
        author: 'haldenoak',
        lang: 'en',
        minutesAgo: 1_402,
        text: 'Hello Gus, yes, thank you. The carrier’s number is HX-77410-B. They will ring half an hour before. — Ines',
      },
      {
        id: 'dm-gus-03',
        author: 'gus_hallowell',
        lang: 'en',
        minutesAgo: 214,
        text: 'I rang them. They have no such number.\nCan you send me the right one, and a name I can ask for?',
      },
    ],
  },
  {
    id: 'thread-kian',
    with: 'kian_rahimi_',
    messages: [
      {
        id: 'dm-kian-01',
        author: 'haldenoak',
        lang: 'fa',
        minutesAgo: 1_521,
        text: 'سلام کیان عزیز، شمارهٔ پیگیری سفارش HO-51907 این است: IR-20981-K',
      },
      {
        id: 'dm-kian-02',
        author: 'kian_rahimi_',
        lang: 'fa',
        minutesAgo: 309,
        text: 'ممنون، ولی در سایت باربری پیدا نمی‌شه. می‌شه عکس رسید رو بفرستید؟',
      },
    ],
  },
  {
    id: 'thread-salma',
    with: 'salma_decor',
    messages: [
      {
        id: 'dm-salma-01',
        author: 'salma_decor',
        lang: 'ar',
        minutesAgo: 801,
        text: 'شكرًا على الرد السريع! هل يمكنني حجز سرير Lull حتى نهاية الشهر؟',
      },
      {
        id: 'dm-salma-02',
        author: 'haldenoak',
        lang: 'ar',
        minutesAgo: 779,
        text: 'أكيد سلمى، حجزناه لكِ حتى الثلاثين من الشهر.',
      },
      { id: 'dm-salma-03', author: 'salma_decor', lang: 'ar', minutesAgo: 771, text: '❤️' },
    ],
  },
  {
    id: 'thread-ola',
    with: 'ola_zielinska',
    messages: [
      {
        id: 'dm-ola-01',
        author: 'ola_zielinska',
        lang: 'pl',
        minutesAgo: 140,
        text: 'Dzień dobry, czy mogę dostać fakturę do HO-51220 na firmę? NIP podam tutaj.',
      },
    ],
  },
  {
    id: 'thread-nikos',
    with: 'nikos_marag',
    messages: [
      {
        id: 'dm-nikos-01',
        author: 'nikos_marag',
        lang: 'el',
        minutesAgo: 58,
        text: 'Καλησπέρα, έγινε η πληρωμή δύο φορές. Σας στέλνω το αποδεικτικό.',
      },
      {
        id: 'dm-nikos-02',
        author: 'nikos_marag',
        lang: 'el',
        minutesAgo: 57,
        text: 'https://bank.example/receipt/88123',
      },
    ],
  },
];
