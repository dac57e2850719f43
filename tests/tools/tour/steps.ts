import { defineStep, type Step } from './step.ts';

/** The tour, in the order in which a visitor would go. */
export const steps: readonly Step[] = [
  defineStep({
    name: 'The extension is in the browser',
    async run({ inlay }) {
      const worker = await inlay.worker();
      if (!worker) throw new Error('its worker is not there');
      return `its worker runs at ${worker.url()}`;
    },
  }),
  defineStep({
    name: 'The practice sites open at the real hosts',
    async run({ practice, tab }) {
      const opened: string[] = [];
      for (const { url } of practice.entries) {
        const page = await tab(url);
        const count = await page.evaluate(() => globalThis.practice.items().length);
        opened.push(`${new URL(url).host} (${count} items)`);
      }
      return opened.join(', ');
    },
  }),
];
