import type { EngineOutcome, Refusal, RefusalReason } from '../domain/engine.ts';

export interface EngineRequest {
  /** The rules; ours and the brand's alone. */
  readonly system: string;
  /** The task with its data, see `asData`. */
  readonly user: string;
  /** JSON schema of the answer; absent: plain text. */
  readonly schema?: object;
  readonly signal: AbortSignal;
  /** Hears the whole text so far, each time it grew. */
  readonly onText?: (soFar: string) => void;
}

/** A language model, wherever it runs. Never rejects. */
export interface Engine {
  ask(request: EngineRequest): Promise<EngineOutcome<string>>;
}

/** A prompt without what belongs to one run of it. */
export type Prompt = Pick<EngineRequest, 'system' | 'user' | 'schema'>;

export const refused = (reason: RefusalReason, setting?: string): Refusal => ({
  type: 'refused',
  reason,
  ...(setting !== undefined && { setting }),
});

/** An answer of more characters than this is no answer to anything that is asked here. */
export const longestAnswer = 20_000;
