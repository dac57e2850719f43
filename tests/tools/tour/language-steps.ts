import { readFile } from 'node:fs/promises';
import { badges } from '../../e2e/kit/closed-roots.ts';
import { until } from '../../e2e/kit/until.ts';
import { entryOf } from './badge-steps.ts';
import { openedPanel } from './panel.ts';
import { defineStep, type Step } from './step.ts';

export const languageSteps: readonly Step[] = [
  defineStep({
    name: 'In a Persian browser Inlay speaks Persian',
    async run(context) {
      const words: Record<string, string> = JSON.parse(
        await readFile('assets/locales/fa/badge.json', 'utf8'),
      );
      const fresh = words['status.new'] ?? '';
      const page = await context.tabIn('fa', entryOf(context, 'x.com', 'Persian'));
      const badge = await until(`a badge that says ${fresh}`, async () =>
        (await badges(page)).find(({ name }) => name.startsWith(fresh)),
      );
      await badge.click();
      const panel = await openedPanel(page);
      return `the badge says "${badge.name}", the panel "${panel.name}"`;
    },
  }),
];
