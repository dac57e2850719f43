import { type PageData, readPageData } from '../kit/page-data.ts';

export interface InstagramPageData extends PageData {
  /** Every comment box is the Lexical one, whichever surface it stands on. */
  readonly lexicalEverywhere: boolean;
}

export const pageData = readPageData<InstagramPageData>();
