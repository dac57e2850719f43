import { brand, people } from '../data/people.ts';
import type { PracticePerson } from '../data/practice-data.ts';

/** Who runs the Page: the account behind it, and its publisher. */
export const PAGE_ADMIN = 'dkimathi';

/** The profiles between which the switcher beside a box changes. */
export const identities: readonly string[] = [brand.handle, PAGE_ADMIN];

export function personOrNull(handle: string | null): PracticePerson | null {
  return people.find((person) => person.handle === handle) ?? null;
}
