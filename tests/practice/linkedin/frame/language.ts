import type { LabelLang } from '../../kit/label-lang.ts';
import { type Labels, labelsOf } from '../labels.ts';
import { pageData } from '../page-data.ts';

/** The interface language of this document; changing it takes a reload, as on the site. */
export const lang: LabelLang = pageData.lang;
export const labels: Labels = labelsOf(lang);
