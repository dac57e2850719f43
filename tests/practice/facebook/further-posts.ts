import type { PracticePost } from '../data/practice-data.ts';

/** A customer's own post that mentions the brand: the Page is a guest there. */
export const customerPost: PracticePost = {
  id: 'post-customer',
  author: 'maeve_orlin',
  lang: 'en',
  postedAt: '2026-11-18T18:40:00.000Z',
  text: 'Six weeks with the oak table from @haldenoak and the first ring from a coffee cup is there. My own fault, no coaster. Does anybody know how to get it out?',
  comments: [
    {
      id: 'cus-01',
      author: 'gus_hallowell',
      lang: 'en',
      sort: 'constructive',
      minutesAgo: 5_710,
      text: 'Fine steel wool and oil, always along the grain.',
    },
    {
      id: 'cus-02',
      author: 'kasia_wnetrza',
      lang: 'pl',
      sort: 'question',
      minutesAgo: 4_015,
      text: 'A może @haldenoak podpowie, jaki to olej?',
      replies: [
        {
          id: 'cus-02-a',
          author: 'haldenoak',
          lang: 'pl',
          sort: 'answer',
          minutesAgo: 3_986,
          text: 'Olej twardy, bezbarwny. Wysłaliśmy instrukcję w wiadomości 🌿',
        },
      ],
    },
    {
      id: 'cus-03',
      author: 'angry_otter77',
      lang: 'en',
      sort: 'insult',
      minutesAgo: 1_233,
      text: 'That is what you get for buying from those clowns.',
    },
  ],
};

/** What the site puts below and behind other posts; nobody here speaks of the brand. */
export const suggestedPosts: readonly PracticePost[] = [
  {
    id: 'post-clamps',
    author: 'pan_stolarz',
    lang: 'pl',
    postedAt: '2026-11-20T09:12:00.000Z',
    text: 'Ścisków nigdy za wiele. Ile macie w warsztacie?',
    comments: [
      {
        id: 'sug-01',
        author: 'wojtek_brzoza',
        lang: 'pl',
        sort: 'praise',
        minutesAgo: 1_861,
        text: 'Czterdzieści dwa i wciąż brakuje 😅',
      },
      {
        id: 'sug-02',
        author: 'krzykacz_88',
        lang: 'pl',
        sort: 'insult',
        minutesAgo: 1_704,
        text: 'Kogo to obchodzi, dziadku.',
        replies: [
          {
            id: 'sug-02-a',
            author: 'pan_stolarz',
            lang: 'pl',
            sort: 'constructive',
            minutesAgo: 1_699,
            text: '@krzykacz_88 Mnie obchodzi.',
          },
        ],
      },
    ],
  },
  {
    id: 'post-balcony',
    author: 'dafni_home',
    lang: 'el',
    postedAt: '2026-11-21T07:30:00.000Z',
    text: 'Το μπαλκόνι τον Νοέμβριο: τι αντέχει έξω;',
    comments: [
      {
        id: 'sug-03',
        author: 'eleni_spiti',
        lang: 'el',
        sort: 'question',
        minutesAgo: 911,
        text: 'Τα κυκλάμινα τα ποτίζεις κάθε μέρα;',
      },
      {
        id: 'sug-04',
        author: 'kerdos_online',
        lang: 'el',
        sort: 'spam',
        minutesAgo: 604,
        text: 'Κερδίστε 300€ τη μέρα 👉 https://kerdos.example/now',
      },
    ],
  },
];
