import {
  type Answer,
  type Argument,
  type MessageName,
  protocolVersion,
} from '../../../lib/messaging/protocol.ts';
import type { Inlay } from './inlay.ts';

/**
 * Asks the worker as the extension's own pages do.
 * @throws when the worker refuses or fails
 */
export async function callWorker<N extends MessageName>(
  inlay: Inlay,
  call: N,
  argument?: Argument<N>,
): Promise<Answer<N>> {
  const page = await inlay.backstage();
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
    inlay: protocolVersion,
    call,
    argument,
  });
  if (!reply?.ok) throw new Error(`The worker answered ${call} with ${JSON.stringify(reply)}.`);
  return reply.value;
}
