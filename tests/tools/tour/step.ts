import type { Page } from '@playwright/test';
import type { Inlay } from '../../e2e/kit/inlay.ts';
import type { Practice } from '../../practice/server/start-practice.ts';

/** What a step of the tour has at hand. */
export interface TourContext {
  readonly inlay: Inlay;
  readonly practice: Practice;
  /** The tab of an address; opened at the first call, brought to the front at every later one. */
  tab(url: string): Promise<Page>;
  /** A tab of another browser, new and empty, whose interface has this language. */
  tabIn(locale: string, url: string): Promise<Page>;
}

/** One thing that a visitor would try. */
export interface Step {
  /** What should hold, as a short sentence. */
  readonly name: string;
  /**
   * Does it and looks.
   * @returns what was found, in words
   * @throws when it does not hold
   */
  run(context: TourContext): Promise<string>;
}

export function defineStep(step: Step): Step {
  return step;
}
