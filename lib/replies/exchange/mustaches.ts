import type { ReplyFileRemark } from '../../domain/reply-import.ts';
import { ownPlaceholder } from './placeholders.ts';

/** `{{ name | default: "there" }}`, `{{{name}}}`, `{{#if x}}`, `{% if x %}`: Liquid and Handlebars. */
const mustache = /\{\{\{?-?([^{}|]+)(?:\|([^{}]*))?\}?\}\}|\{%[^{}]*%\}/gu;
const name = /^\p{L}[\p{L}\p{N}_. -]*$/u;

/** A text with the placeholders of templates in Inlay's writing; commands go, and are named. */
export function ownMustaches(text: string, at: string, remarks: ReplyFileRemark[]): string {
  return text.replace(mustache, (raw: string, written = '', filters = '') => {
    const inner = written.replace(/-$/u, '').trim();
    const fallback = /\bdefault:\s*(["'])(.*?)\1/u.exec(filters)?.[2];
    const own = name.test(inner) && inner !== 'else' ? ownPlaceholder(inner, fallback) : '';
    if (own === '') remarks.push({ at, type: 'command-left-out', what: raw });
    return own;
  });
}
