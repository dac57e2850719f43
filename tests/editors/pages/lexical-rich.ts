import { lexicalPage } from './lexical.ts';

lexicalPage('rich');
