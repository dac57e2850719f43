import type { EngineChoice } from '../domain/engine.ts';
import { draftRequest } from './draft.ts';
import type { Prompt } from './engine.ts';
import { opinionRequest } from './opinion.ts';
import { serverAddress } from './server-address.ts';

/** The comment that stands where other people's will. */
export const sampleComment = {
  kind: 'comment',
  text: 'My oak shelf came with a scratch. Call me: mira@example.org',
} as const;
const sampleReplies = ['Hello {first_name}, we are sorry about that. Please send us a photo.'];

const shown = (title: string, { system, user }: Prompt): string =>
  `${title}\n\n${system}\n\n${user}`;

/**
 * Everything that would leave the browser, word for word, around a sample comment: to whom, and each
 * request of the tasks that are on. A person agrees to this text and to no other; when it changes,
 * the agreement is gone.
 */
export function whatIsSent(choice: EngineChoice, brand: string): string {
  const { kind, server, model, opinions, drafts, voice } = choice;
  const to =
    kind === 'server'
      ? `To: ${serverAddress(server)?.base ?? server} (model ${model})`
      : 'To: the model inside this browser';
  return [
    to,
    ...(opinions ? [shown('== Second opinion ==', opinionRequest(sampleComment))] : []),
    ...(drafts
      ? [
          shown(
            '== Draft ==',
            draftRequest({
              comment: sampleComment,
              lang: 'en',
              brand,
              voice,
              replies: sampleReplies,
            }),
          ),
        ]
      : []),
  ].join('\n\n');
}
