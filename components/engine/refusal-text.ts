import type { Refusal } from '@/lib/domain/engine.ts';
import type { Translator } from '@/lib/i18n/translator.ts';
import type { EngineKey } from './engine-catalog.ts';

/** Why a model gave no answer and the one setting to change, in a plain sentence or two. */
export const refusalText = (t: Translator<EngineKey>, { reason, setting }: Refusal): string =>
  t(`engine.refused-${reason}`, { setting: setting ?? '' });
