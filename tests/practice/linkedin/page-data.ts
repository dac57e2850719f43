import { type PageData, readPageData } from '../kit/page-data.ts';

/** LinkedIn serves either for the same address, by account and week. */
export type Front = 'legacy' | 'sdui';

export interface LinkedinPageData extends PageData {
  /** The front-end of this document; it stays for as long as the document does. */
  readonly front: Front;
}

export const pageData = readPageData<LinkedinPageData>();
