import type { CSSProperties } from 'react';
import { directionOf } from '../../kit/label-lang.ts';
import { lang } from './language.ts';

/** How the newer front-end sets a reply in: a style on its card, and nothing else tells it is one. */
export const indent: CSSProperties =
  directionOf(lang) === 'rtl' ? { marginRight: '36px' } : { marginLeft: '36px' };
