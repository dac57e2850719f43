import { ReplyLibrary } from '@/components/replies/reply-library.tsx';
import { type ReplyTools, ReplyToolsProvider } from '@/components/replies/reply-tools.ts';
import { platformId } from '@/lib/domain/ids.ts';
import type { Client } from '@/lib/messaging/protocol.ts';
import { carryOut, planImport } from '@/lib/replies/exchange/import-plan.ts';
import { openReplyFile } from '@/lib/replies/exchange/open-file.ts';
import { indexOf } from '@/lib/replies/reply-index.ts';
import { searchReplies } from '@/lib/replies/search.ts';
import { fillTemplate } from '@/lib/replies/variables.ts';
import { fakeClient } from './fake-client.ts';
import { renderPage } from './render-page.tsx';

/** The search that the options page has. */
export const find: ReplyTools['find'] = (replies, search) => {
  const index = indexOf(replies);
  return searchReplies(index, search).flatMap(({ at }) => index.replies[at] ?? []);
};

let ids = 0;
const newId = () => `new-${ids++}`;

/** The library of the options page, with the readers of files and the search that it has there. */
export function renderLibrary(
  parts: Parameters<typeof fakeClient>[0] = {},
  slowed = (client: Client): Client => client,
) {
  const client = fakeClient(parts);
  const files: [string, string][] = [];
  const tools: ReplyTools = {
    starters: [],
    fill: fillTemplate,
    find,
    lengths: [{ platform: platformId('x'), label: 'X', max: 20, length: (text) => text.length }],
    saveFile: (name, content) => files.push([name, content]),
    plan: async (bytes, kept, language, codePage) => {
      const opened = openReplyFile(bytes, codePage);
      if (!opened.ok) return opened;
      const { format, reading, readWith } = opened;
      const plan = planImport(reading.replies, { kept, language, newId });
      return {
        ok: true,
        format,
        rows: plan.planned,
        remarks: reading.remarks,
        carryOut: (decide) => carryOut(plan, (row) => decide(plan.planned.indexOf(row)), newId),
        ...(readWith && { readWith }),
      };
    },
    write: async (format, kept) => `${format}: ${kept.length}`,
  };
  const view = renderPage(
    slowed(client),
    <ReplyToolsProvider value={tools}>
      <ReplyLibrary preview={{ first_name: 'Mira' }} />
    </ReplyToolsProvider>,
  );
  return { client, files, ...view };
}
