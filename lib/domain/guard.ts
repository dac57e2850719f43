import type { ReplyId } from './ids.ts';

/** Kinds of data about a person that have no place under everybody's eyes. */
export type PersonalData =
  | 'email'
  | 'phone'
  | 'address'
  | 'card'
  | 'iban'
  | 'national_id'
  | 'order';

/** What a guard found in a text before it goes in, as data; the interface puts it into words. */
export type GuardFinding =
  /** So many answers here, and so many of our last ones, read like this one. */
  | {
      readonly guard: 'repetition';
      readonly here: number;
      readonly last: number;
      /** How much the nearest of them reads the same, 0..1. */
      readonly likeness: number;
      readonly better?: BetterText;
    }
  | { readonly guard: 'wrong-language'; readonly wrote: string; readonly answer: string }
  /** As written, braces included. */
  | { readonly guard: 'unfilled-variable'; readonly found: readonly string[] }
  | { readonly guard: 'wrong-polarity'; readonly tone: 'glad' | 'sorry' }
  /** Words about the brand and about the person spoken to. */
  | { readonly guard: 'about-us'; readonly us: number; readonly them: number }
  | { readonly guard: 'too-long'; readonly sentences: number }
  | { readonly guard: 'compensation'; readonly words: readonly string[] }
  | { readonly guard: 'personal-data'; readonly kinds: readonly PersonalData[] };

/** What is held against a text: what a guard found, or that none could be asked. */
export type Objection = GuardFinding | { readonly guard: 'not-asked' };

/** A wording that the guard would let pass. */
export interface BetterText {
  readonly text: string;
  readonly reply: ReplyId;
  readonly variant?: string;
}
