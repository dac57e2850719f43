/** What a guard objects to in these tests. */
export const guardedReply = 'We, we and we.';

/** Saved replies by their shortcut, as the worker of these tests has them. */
export const shortcutReplies: Readonly<Record<string, string>> = {
  late: 'Sorry it is late.\n\nWe look 🙂',
  دیرکرد: 'ببخشید که دیر شد. پیگیری می‌کنیم.',
  ευχαριστώ: 'Σας ευχαριστούμε.',
  us: guardedReply,
  order: 'Your order {order} is late.',
};
