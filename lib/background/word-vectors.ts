import browser from 'webextension-polyfill';
import { readVectors, type WordVectors } from '../replies/match/word-vectors.ts';

let loading: Promise<WordVectors | null> | undefined;

/** The extension's own word vectors, read once a worker's life; ranking does without in a pinch. */
export function loadWordVectors(): Promise<WordVectors | null> {
  loading ??= fetch(browser.runtime.getURL('models/replies.bin'))
    .then((answer) => answer.arrayBuffer())
    .then((buffer) => readVectors(new Uint8Array(buffer)))
    .catch(() => null);
  return loading;
}
