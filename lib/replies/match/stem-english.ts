/**
 * An English word, folded, without its inflection: plural, past, -ing and the silent -e; doubled
 * consonants become single. Light on purpose: it never makes one word of two that differ in sense.
 */
export function stemEnglish(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  let stem = word;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('sses')) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (/[aeiouy].*ing$/.test(stem)) stem = stem.slice(0, -3);
  else if (stem.endsWith('ied') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/[aeiouy].*(?<!e)ed$/.test(stem)) stem = stem.slice(0, -2);
  if (stem.length > 4) stem = stem.replace(/([bcdfgklmnprtvz])\1$/, '$1').replace(/e$/, '');
  return stem;
}
