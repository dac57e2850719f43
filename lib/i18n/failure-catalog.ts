import en from '../../assets/locales/en/failure.json' with { type: 'json' };
import fa from '../../assets/locales/fa/failure.json' with { type: 'json' };
import type { Catalogs } from './translator.ts';

export type FailureKey = keyof typeof en;

/** One plain sentence for each `Failure`, under `failure.<reason>`. */
export const failureCatalogs: Catalogs<FailureKey> = { en, fa };
