import { site as facebook, messenger } from '../facebook/site.ts';
import { site as instagram } from '../instagram/site.ts';
import { site as linkedin } from '../linkedin/site.ts';
import { site as x } from '../x/site.ts';
import type { PracticeSite } from './practice-site.ts';

/** A site's folder inside `tests/practice/`, and what it says about itself. A new practice site is one row. */
export const sites: readonly {
  readonly folder: string;
  readonly site: PracticeSite;
}[] = [
  { folder: 'x', site: x },
  { folder: 'instagram', site: instagram },
  { folder: 'facebook', site: facebook },
  { folder: 'facebook', site: messenger },
  { folder: 'linkedin', site: linkedin },
];
