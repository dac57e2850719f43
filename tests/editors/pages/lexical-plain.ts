import { lexicalPage } from './lexical.ts';

lexicalPage('plain');
