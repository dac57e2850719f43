/** Answers of one sign or two words, for a like, a share or a friendly word. */
export const microReplies = ['heart', 'like', 'thanks'] as const;
export type MicroReply = (typeof microReplies)[number];

/** Short thanks in the languages that Inlay reads; English where a language is not among them. */
const thanks: Readonly<Record<string, string>> = {
  en: 'Thank you!',
  fa: 'سپاس!',
  ar: 'شكرًا!',
  pl: 'Dziękujemy!',
  el: 'Ευχαριστούμε!',
  de: 'Danke!',
  fr: 'Merci !',
  es: '¡Gracias!',
  it: 'Grazie!',
  pt: 'Obrigado!',
  nl: 'Bedankt!',
  tr: 'Teşekkürler!',
  ru: 'Спасибо!',
  hi: 'धन्यवाद!',
  id: 'Terima kasih!',
};

/** The words of a micro-reply in the writer's language; text only, never a press on the site. */
export function microText(micro: MicroReply, lang: string | undefined): string {
  if (micro === 'heart') return '❤️';
  if (micro === 'like') return '👍';
  const [primary = 'en'] = (lang ?? 'en').toLowerCase().split('-');
  return thanks[primary] ?? 'Thank you!';
}
