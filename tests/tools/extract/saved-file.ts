import { readFile } from 'node:fs/promises';
import { BadInput } from './command-line.ts';

export interface SavedPage {
  readonly body: Buffer;
  /** As a server would say it. */
  readonly contentType: string;
}

/**
 * A saved page as it is to be served.
 * @throws {BadInput} when there is no such file, or it is no page
 */
export async function openSavedPage(file: string): Promise<SavedPage> {
  const body = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new BadInput(`There is no file ${file}.`);
    if (error.code === 'EISDIR') throw new BadInput(`${file} is a folder; use --all for folders.`);
    throw new BadInput(`${file} cannot be read (${error.code ?? error.message}).`);
  });
  const text = asUtf8(body);
  if (
    !/<(!doctype|html|head|body|main|div|article|section)\b/i.test(text ?? body.toString('latin1'))
  ) {
    throw new BadInput(`${file} is no HTML page.`);
  }
  // A page in another encoding says so itself.
  return { body, contentType: text === null ? 'text/html' : 'text/html; charset=utf-8' };
}

function asUtf8(body: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}
