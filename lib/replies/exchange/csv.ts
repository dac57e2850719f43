import Papa from 'papaparse';
import { replyChannels, type SavedReply, situations } from '../../domain/reply.ts';
import type { ReplyFileRemark } from '../../domain/reply-import.ts';
import { bareShortcut, defineReplyFormat, type IncomingReply, titleFrom } from './reply-format.ts';

/** What a heading may be called, by what it holds; compared without case and signs. */
const headings = {
  title: [
    'title',
    'name',
    'label',
    'subject',
    'description',
    'عنوان',
    'tytuł',
    'tytul',
    'nazwa',
    'τίτλος',
    'titel',
    'überschrift',
    'titre',
    'título',
    'titulo',
    'titolo',
    'naam',
    'nome',
    'nombre',
    'nom',
    'tytuł odpowiedzi',
    'название',
    'заголовок',
    'назва',
    'başlık',
    'isim',
    'العنوان',
    'نام',
    'όνομα',
    'rubrik',
    'namn',
    '标题',
    '名称',
    'タイトル',
    '제목',
  ],
  text: [
    'text',
    'content',
    'body',
    'reply',
    'response',
    'message',
    'snippet',
    'template',
    'replacement',
    'replace',
    'expansion',
    'expandsto',
    'cannedresponse',
    'متن',
    'پاسخ',
    'نص',
    'الرد',
    'tekst',
    'treść',
    'odpowiedź',
    'κείμενο',
    'απάντηση',
    'nachricht',
    'antwort',
    'inhalt',
    'textbaustein',
    'texte',
    'contenu',
    'réponse',
    'mensaje',
    'respuesta',
    'texto',
    'contenido',
    'mensagem',
    'resposta',
    'conteúdo',
    'testo',
    'messaggio',
    'risposta',
    'bericht',
    'antwoord',
    'текст',
    'сообщение',
    'ответ',
    'повідомлення',
    'відповідь',
    'metin',
    'mesaj',
    'yanıt',
    'cevap',
    'النص',
    'رد',
    'الرسالة',
    'رسالة',
    'پیام',
    'μήνυμα',
    'wiadomość',
    'svar',
    'meddelande',
    '内容',
    '文本',
    '本文',
    '返信',
    '내용',
    '답변',
  ],
  shortcut: [
    'shortcut',
    'trigger',
    'shortcode',
    'short_code',
    'abbreviation',
    'keyword',
    'hotkey',
    'میانبر',
    'اختصار',
    'skrót',
    'συντόμευση',
    'kürzel',
    'abkürzung',
    'kurzbefehl',
    'raccourci',
    'abréviation',
    'atajo',
    'abreviatura',
    'atalho',
    'scorciatoia',
    'abbreviazione',
    'sneltoets',
    'afkorting',
    'сокращение',
    'шорткат',
    'ярлык',
    'скорочення',
    'kısayol',
    'الاختصار',
    'کلید میان‌بر',
    'skrót klawiszowy',
    'genväg',
    '快捷键',
    '缩写',
    'ショートカット',
    '단축어',
    'code',
    'command',
  ],
  lang: [
    'lang',
    'language',
    'locale',
    'زبان',
    'لغة',
    'język',
    'γλώσσα',
    'sprache',
    'langue',
    'idioma',
    'lingua',
    'taal',
    'язык',
    'мова',
    'dil',
    'اللغة',
    'språk',
    '语言',
    '言語',
    '언어',
  ],
  folder: [
    'folder',
    'category',
    'group',
    'پوشه',
    'مجلد',
    'folder',
    'kategoria',
    'φάκελος',
    'ordner',
    'kategorie',
    'dossier',
    'catégorie',
    'carpeta',
    'categoría',
    'pasta',
    'categoria',
    'cartella',
    'map',
    'папка',
    'категория',
    'klasör',
    'kategori',
    'المجلد',
    'دسته',
  ],
  tags: [
    'tags',
    'tag',
    'labels',
    'keywords',
    'برچسب',
    'وسوم',
    'tagi',
    'ετικέτες',
    'schlagwörter',
    'étiquettes',
    'etiquetas',
    'etichette',
    'теги',
    'метки',
    'etiketler',
    'الوسوم',
  ],
  situation: ['situation'],
  channels: ['channels', 'channel'],
  examples: ['examples', 'example'],
  openers: ['openers', 'opener'],
  id: ['id'],
} as const;
type Column = keyof typeof headings;
const columns = Object.keys(headings) as Column[];

/**
 * A table of replies (CSV, or with semicolons or tabs between), with headings in any order. Without
 * headings the first column is the shortcut and the second the text, as Magical, Beeftext and most
 * expanders write them. Several values in one cell stand on lines of their own.
 */
export const csv = defineReplyFormat({
  id: 'csv',
  read(content) {
    if (content.type !== 'text') return null;
    const { rows, brokenAt } = rowsIn(content.text);
    const [first, ...others] = rows;
    if (!first || first.cells.length < 2) return null;
    if (brokenAt !== undefined) return { unreadable: 'broken', at: brokenAt };
    const named = first.cells.map(columnOf);
    const headed = named.includes('text');
    if (!headed && rows.some(({ cells }) => cells.length !== first.cells.length)) return null;
    const order = headed ? named : (['shortcut', 'text', 'title'] as const);
    const replies: IncomingReply[] = [];
    const remarks: ReplyFileRemark[] = [];
    first.cells.forEach((heading, index) => {
      if (headed && !named[index] && heading.trim() !== '') {
        remarks.push({ at: first.at, type: 'command-left-out', what: heading.trim() });
      }
    });
    for (const { cells: row, at } of headed ? others : rows) {
      const cells = cellsOf(row, order);
      // More cells than headings: a text with the separator in it, and no quotes around it.
      const torn = headed && row.slice(named.length).some((cell) => cell.trim() !== '');
      if (torn) remarks.push({ at, type: 'not-a-reply' });
      else if (!cells.text?.trim()) remarks.push({ at, type: 'no-text' });
      else replies.push(replyOf(cells, at, remarks));
    }
    return { replies, remarks };
  },
});

interface Row {
  readonly cells: readonly string[];
  /** The line of the file that it begins on. */
  readonly at: string;
}

/** The rows of a table that are not empty, and the line where it cannot be read on. */
function rowsIn(text: string): { readonly rows: readonly Row[]; readonly brokenAt?: string } {
  // Excel says in a first line what stands between the cells.
  const told = /^\ufeff?sep=(.)(\r\n?|\n)/iu.exec(text);
  const plain = told ? text.slice(told[0].length) : text.replace(/^\ufeff/u, '');
  // Empty lines count for the place of a row, and would mislead the guess.
  const guess = Papa.parse(plain, { skipEmptyLines: 'greedy', preview: 20 }).meta.delimiter;
  const table = Papa.parse<string[]>(plain, { delimiter: told?.[1] ?? guess });
  const rows: Row[] = [];
  const lines: number[] = [];
  let line = told ? 2 : 1;
  for (const cells of table.data) {
    lines.push(line);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, at: `${line}` });
    line += 1;
    for (const cell of cells) line += cell.match(/\r\n?|\n/gu)?.length ?? 0;
  }
  const fatal = table.errors.find(({ type }) => type === 'Quotes');
  return { rows, ...(fatal && { brokenAt: `${lines[fatal.row ?? 0] ?? line}` }) };
}

const plainHeading = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s_-]+/gu, '');

function columnOf(heading: string): Column | null {
  const plain = plainHeading(heading);
  return (
    columns.find((column) => headings[column].some((name) => plainHeading(name) === plain)) ?? null
  );
}

type Cells = Partial<Record<Column, string>>;

function cellsOf(row: readonly string[], order: readonly (Column | null)[]): Cells {
  const cells: Cells = {};
  row.forEach((cell, index) => {
    const column = order[index];
    if (column && cells[column] === undefined)
      cells[column] = unguarded(cell).replaceAll('\r\n', '\n');
  });
  return cells;
}

function replyOf(cells: Cells, at: string, remarks: ReplyFileRemark[]): IncomingReply {
  const text = cells.text ?? '';
  const written = cells.shortcut?.trim();
  const shortcut = bareShortcut(written);
  if (written && !shortcut) remarks.push({ at, type: 'shortcut-left-out', what: written });
  const situation = situations.find((one) => one === cells.situation?.trim());
  const channels = replyChannels.filter((one) => several(cells.channels).includes(one));
  const folder = filled(cells.folder?.split(/\s*\/\s*/u));
  const tags = filled(several(cells.tags, /[\n,;،]/u));
  const examples = filled(several(cells.examples));
  const openers = filled(several(cells.openers));
  const id = cells.id?.trim();
  const lang = cells.lang?.trim().toLowerCase().slice(0, 35);
  return {
    at,
    title: cells.title?.trim() || titleFrom(text),
    text,
    ...(id && { id }),
    ...(lang && { lang }),
    ...(situation && { situation }),
    ...(folder && { folder }),
    ...(tags && { tags }),
    ...(examples && { examples }),
    ...(openers && { openers }),
    ...(channels.length > 0 && { channels }),
    ...(shortcut && { shortcut }),
  };
}

/** The values that are not empty, where there are any. */
const filled = (values: readonly string[] | undefined): readonly string[] | undefined => {
  const some = values?.filter((value) => value !== '') ?? [];
  return some.length > 0 ? some : undefined;
};

const several = (cell: string | undefined, between: RegExp = /\n/u): readonly string[] =>
  (cell ?? '')
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/**
 * A cell that begins like a formula gets a "'" before it, so that a spreadsheet shows words and
 * computes nothing; reading takes one away again.
 */
const guarded = (cell: string) => (/^'*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string) => (/^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell);

/** The replies that were not deleted, as a table; wordings beside the first one stay in Inlay's own file. */
export function writeCsv(replies: readonly SavedReply[]): string {
  const rows = replies
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map((reply) => columns.map((column) => guarded(cellOf(reply, column))));
  return `\ufeff${Papa.unparse([columns, ...rows])}\r\n`;
}

function cellOf(reply: SavedReply, column: Column): string {
  const value = reply[column];
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return value.join(column === 'folder' ? '/' : '\n');
}
