import { badgeSteps } from './badge-steps.ts';
import { lookSteps } from './look-steps.ts';
import { ownPageSteps } from './own-page-steps.ts';
import { panelSteps } from './panel-steps.ts';
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
  ...badgeSteps,
  ...panelSteps,
  ...ownPageSteps,
  ...lookSteps,
];
