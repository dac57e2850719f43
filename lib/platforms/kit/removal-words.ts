import { wordSet } from './menu-items.ts';

/** How the sites call taking something off the page, in the languages that people write to us in. */
export const deleteWords = wordSet(
  'Delete',
  'حذف',
  'Usuń',
  'Διαγραφή',
  'Löschen',
  'Supprimer',
  'Eliminar',
  'Excluir',
  'Elimina',
  'Verwijderen',
  'Sil',
  'Удалить',
  'Видалити',
  'Hapus',
  'Radera',
  '削除',
  '删除',
  '刪除',
);

/** How the sites call reporting something to them. */
export const reportWords = wordSet(
  'Report',
  'گزارش',
  'گزارش دادن',
  'إبلاغ',
  'الإبلاغ',
  'Zgłoś',
  'Αναφορά',
  'Melden',
  'Signaler',
  'Reportar',
  'Denunciar',
  'Segnala',
  'Rapporteren',
  'Şikayet et',
  'Пожаловаться',
  'Поскаржитися',
  'Laporkan',
  'Anmäl',
  '報告する',
  '報告',
  '举报',
  '檢舉',
);
