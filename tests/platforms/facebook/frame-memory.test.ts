import { expect, it, vi } from 'vitest';
import { openPage } from '../saved-page.ts';

const surface = () => import('../../../lib/platforms/facebook/surface.ts');

it('what the always-on script learnt of a post the hands know, built apart as they are', async () => {
  const document = openPage('<main></main>', 'https://www.facebook.com/haldenoak');
  const overlay = await surface();
  vi.resetModules();
  const hands = await surface();
  expect(hands.keepNumber).not.toBe(overlay.keepNumber);

  overlay.keepNumber(document, 'pfbid0one', '122103');
  expect(hands.numberOf(document, 'pfbid0one')).toBe('122103');
});
