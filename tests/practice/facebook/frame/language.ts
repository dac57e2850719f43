import type { LabelLang } from '../../kit/label-lang.ts';
import { readPageData } from '../../kit/page-data.ts';
import { type Labels, labelsOf } from '../labels.ts';

export const pageData = readPageData();

/** The interface language of this document; changing it takes a reload, as on the site. */
export const lang: LabelLang = pageData.lang;
export const labels: Labels = labelsOf(lang);
