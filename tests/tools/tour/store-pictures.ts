import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { slug } from './slug.ts';

/** The size of a picture that every store takes. */
export const storePictureSize = { width: 1280, height: 800 };

/** Beginnings of the names of the steps whose end is a picture for the stores, in their order. */
const pictured = [
  'LinkedIn: every comment says whether it was answered',
  'X: one click puts a saved reply',
  'On a dark page Inlay is dark',
  'The desk lists what waits',
  'In a Persian browser Inlay speaks Persian',
];

/** Takes the picture of a step, if the stores have one of it. @param folder where they are kept */
export async function takeStorePicture(
  page: Page | undefined,
  step: string,
  folder: string,
): Promise<void> {
  const at = pictured.findIndex((start) => step.startsWith(start));
  const name = pictured[at];
  if (name) await page?.screenshot({ path: join(folder, `${at + 1}-${slug(name)}.png`) });
}
