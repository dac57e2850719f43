import type { RemovalOutcome } from '../../domain/status.ts';

/** What a person is told while being led through the site's own controls. */
export type GuideEvent =
  | {
      readonly type: 'point';
      readonly step: number;
      readonly say: string;
      readonly shown: boolean;
    }
  | { readonly type: 'taken'; readonly step: number }
  | { readonly type: 'ended'; readonly outcome: RemovalOutcome };
