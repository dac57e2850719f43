import type { FailureKey } from '@/lib/i18n/failure-catalog.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import type { Failure } from '@/lib/messaging/protocol.ts';

/** Why the worker did not do it, as one plain sentence. */
export const failureText = (t: Translator<FailureKey>, failure: Failure): string =>
  t(`failure.${failure}`);
