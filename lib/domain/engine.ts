import type { CommentSituation, Stance } from './analysis.ts';
import type { EpochMs } from './ids.ts';
import type { Severity } from './status.ts';

/** Where a language model runs that a person may switch on for a brand. */
export const engineKinds = ['off', 'built-in', 'server'] as const;

/** What a person chose for one brand; the key is kept apart and is no part of it. */
export interface EngineChoice {
  readonly kind: (typeof engineKinds)[number];
  /** Address of a server that speaks the OpenAI protocol, as it was typed. */
  readonly server: string;
  readonly model: string;
  readonly opinions: boolean;
  readonly drafts: boolean;
  /** How the brand speaks, in its own words; goes into every draft's rules. */
  readonly voice: string;
}

export const noEngine: EngineChoice = {
  kind: 'off',
  // Where Ollama listens when nobody changed it.
  server: 'http://localhost:11434',
  model: '',
  opinions: true,
  drafts: true,
  voice: '',
};

/** The choice as the options page shows it. */
export interface EngineView {
  /** Whose choice it is; empty while the brand has no name. */
  readonly brand: string;
  readonly choice: EngineChoice;
  readonly hasKey: boolean;
  /** The permission that the browser is asked for before the server can be; null: none is needed. */
  readonly permission: string | null;
  /** Everything that would leave the browser, word for word, around a sample comment. */
  readonly sends: string;
  /** When a person agreed to exactly that; null: nothing is sent. */
  readonly agreedAt: EpochMs | null;
}

/** A change of a choice. `key`: a new one, or null to forget it. */
export interface EngineChange {
  readonly choice?: Partial<EngineChoice>;
  readonly key?: string | null;
  /** The text of `sends` that the person has seen and agrees to; null takes it back. */
  readonly agreed?: string | null;
}

/** What a page may know: whether there is something to ask. */
export interface EngineOffer {
  readonly opinions: boolean;
  readonly drafts: boolean;
}

/** Why an engine gave no answer; each names one thing that a person can change. */
export const refusalReasons = [
  /** No engine is switched on for this brand, or not for this task. */
  'off',
  /** What is sent was not yet agreed to, or has changed since. */
  'not-agreed',
  /** The browser has no model of its own, or it is not on this machine yet. */
  'no-built-in',
  /** The server's address is none that may be asked. */
  'wrong-address',
  /** No model is named. */
  'no-model',
  /** The browser was not allowed to speak to this server. */
  'no-permission',
  'not-reachable',
  /** The server answers, but keeps the browser from reading it. */
  'cors',
  /** The server's list of origins lacks this extension. */
  'origin-not-allowed',
  'auth',
  'model-missing',
  /** The server answers, but not as this protocol has it. */
  'wrong-api',
  'busy',
  'bad-answer',
  'slow',
  'stopped',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export interface Refusal {
  readonly type: 'refused';
  readonly reason: RefusalReason;
  /** The one setting to change, as it is written: a variable with its value, a command, an address. */
  readonly setting?: string;
}

export type EngineOutcome<T> = { readonly type: 'answered'; readonly value: T } | Refusal;

/** What a language model says of one comment. */
export interface Opinion {
  readonly stance: Stance;
  readonly situation: CommentSituation;
  readonly severity: Severity;
  readonly abusive: boolean;
  /** One sentence in the model's own words: shown as such, as plain text. */
  readonly why: string;
}

/** A model's opinion beside the one of triage, as the panel shows them. */
export interface JoinedOpinion {
  readonly opinion: Opinion;
  /** False where a person should read the comment with more care than one judgement asks for. */
  readonly agrees: boolean;
  /** A person should look. */
  readonly look: boolean;
  readonly severity: Severity;
  /** Taking the comment down may be suggested. */
  readonly mayTakeDown: boolean;
}

/** A reply that a model wrote: a draft until a person has read it. */
export interface EngineDraft {
  readonly text: string;
  /** Variables of the text that have no value yet. */
  readonly missing: readonly string[];
  /** Links, addresses, handles and numbers that stand in no saved reply that it was given. */
  readonly unsupported: readonly string[];
}
