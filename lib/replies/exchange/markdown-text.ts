import { linkText } from './html-text.ts';

const link = /!?\[([^\]\n]*)\]\((https?:[^\s)]+)(?:\s+"[^"\n]*")?\)/gu;
const bold = /(?<![\p{L}\p{N}])(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu;
const heading = /^#{1,6} +/gmu;
const brokenLine = /\\$/gmu;
const escaped = /\\([\\`*_{}[\]()#+.!~>-])/gu;

/** The words of Markdown: links with their addresses, everything else of the markup goes. */
export function textOfMarkdown(markdown: string): string {
  return markdown
    .replace(link, (_, words: string, address: string) => linkText(words, address))
    .replace(bold, '$2')
    .replace(heading, '')
    .replace(brokenLine, '')
    .replace(escaped, '$1');
}
