import type { FilePlan, ReplyTools } from '@/components/replies/reply-tools.ts';
import { platformId } from '@/lib/domain/ids.ts';
import { platforms } from '@/lib/platforms/hosts.ts';
import { indexOf } from '@/lib/replies/reply-index.ts';
import { replyLengths } from '@/lib/replies/reply-lengths.ts';
import { searchReplies } from '@/lib/replies/search.ts';
import { starterReplies } from '@/lib/replies/starter/starter-replies.ts';
import { fillTemplate } from '@/lib/replies/variables.ts';
import { saveFile } from './save-file.ts';

/** The readers of other tools' files come only when somebody opens one. */
const exchange = () => import('@/lib/replies/exchange/open-file.ts');
const planning = () => import('@/lib/replies/exchange/import-plan.ts');

const newId = () => crypto.randomUUID();

export const replyTools: ReplyTools = {
  starters: starterReplies,
  fill: fillTemplate,
  find(replies, search) {
    const index = indexOf(replies);
    return searchReplies(index, search).flatMap(({ at }) => index.replies[at] ?? []);
  },
  saveFile,
  lengths: platforms.flatMap(({ id, label }) => {
    const rule = replyLengths[id];
    return rule ? [{ platform: platformId(id), label, ...rule }] : [];
  }),
  async plan(bytes, kept, language, codePage): Promise<FilePlan> {
    const { openReplyFile } = await exchange();
    const { carryOut, planImport } = await planning();
    const opened = openReplyFile(bytes, codePage);
    if (!opened.ok) return opened;
    const { format, reading, readWith } = opened;
    const plan = planImport(reading.replies, { kept, language, newId });
    return {
      ok: true,
      format,
      rows: plan.planned,
      remarks: [...reading.remarks, ...plan.remarks],
      carryOut: (decide) => carryOut(plan, (_, at) => decide(at), newId),
      ...(readWith && { readWith }),
    };
  },
  async write(format, replies) {
    if (format === 'csv') return (await import('@/lib/replies/exchange/csv.ts')).writeCsv(replies);
    return (await import('@/lib/replies/exchange/own-file.ts')).writeOwnFile(replies);
  },
};
