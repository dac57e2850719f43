import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostPermissions } from '../../lib/platforms/hosts.ts';

/**
 * Writes an extension that stands on the same pages as Inlay and does nothing: what any extension
 * costs, to be taken off.
 * @returns its folder; the caller removes it
 */
export async function writeEmptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inlay-empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: hostPermissions, js: ['content.js'] }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), '');
  await writeFile(join(folder, 'content.js'), '');
  return folder;
}
