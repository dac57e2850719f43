import type { MessageAct, PageContext } from '../types.ts';
import { saysOneOf, wordSet } from './menu-items.ts';

/**
 * What the button on a person's page says that opens a message to them, in the languages Inlay reads
 * (not captured, 2026-11). Where a site marks it in another way, that is looked for first.
 */
export const messageWords = wordSet(
  'Message',
  'Send message',
  'پیام',
  'ارسال پیام',
  'رسالة',
  'مراسلة',
  'إرسال رسالة',
  'Wiadomość',
  'Wyślij wiadomość',
  'Μήνυμα',
  'Αποστολή μηνύματος',
  'Nachricht',
  'Nachricht senden',
  'Envoyer un message',
  'Mensaje',
  'Enviar mensaje',
  'Mensagem',
  'Enviar mensagem',
  'Messaggio',
  'Invia messaggio',
  'Bericht',
  'Bericht sturen',
  'Mesaj',
  'Mesaj gönder',
  'Сообщение',
  'Написать',
  'Отправить сообщение',
  'मैसेज',
  'संदेश',
  'Kirim pesan',
  'Pesan',
);

/** The one control in the page's main part that says so; null where none or several do. */
export function messageButton(document: Document): Element | null {
  const controls = document.querySelectorAll(
    'main button, main [role="button"], main a[href], [role="main"] button, [role="main"] [role="button"], [role="main"] a[href]',
  );
  const found = [...new Set(controls)].filter(
    (control) =>
      control.closest('article, [role="article"]') === null && saysOneOf(control, messageWords),
  );
  const [only, another] = found;
  return only && (!another || only.contains(another)) ? only : null;
}

interface MessagePathParts {
  /** The item's link to the page of who wrote it. */
  profile(item: Element, context: PageContext): Element | null;
  /** The site's control for a message, on that page. */
  message(document: Document): Element | null;
  /** The page shows a private thread now. */
  inPrivate(document: Document): boolean;
}

/**
 * The way from an item to a private message: the name on the item, then the site's own button on the
 * person's page. Every press is the person's.
 */
export const messagePath = ({ profile, message, inPrivate }: MessagePathParts): MessageAct => ({
  id: 'message',
  outcome: 'unknown',
  away: true,
  offered: ({ own, kind }) => own === false && kind !== 'message',
  steps: [
    {
      say: 'open-profile',
      point: (item, context) => (item?.isConnected ? profile(item, context) : null),
      taken: (_item, { document }) => message(document) !== null || inPrivate(document),
    },
    {
      say: 'open-message',
      point: (_item, { document }) => message(document),
      taken: (_item, { document }) => inPrivate(document),
    },
  ],
});

/** The path of the page, as it is now: these sites change it without leaving the document. */
export const pathNow = (document: Document): string => document.location?.pathname ?? '';
