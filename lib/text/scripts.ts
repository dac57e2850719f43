const scripts = {
  Latin: /\p{Script=Latin}/u,
  Arabic: /\p{Script=Arabic}/u,
  Greek: /\p{Script=Greek}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Han: /\p{Script=Han}/u,
} as const;

export type Script = keyof typeof scripts | 'Other';

const letter = /\p{L}/u;

/** The script that most letters of a text belong to; null where it has no letters. */
export function scriptOf(text: string): Script | null {
  const counts = new Map<Script, number>();
  for (const char of text) {
    if (!letter.test(char)) continue;
    const script = scriptOfLetter(char);
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let best: Script | null = null;
  for (const [script, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = script;
  }
  return best;
}

function scriptOfLetter(char: string): Script {
  for (const [name, pattern] of Object.entries(scripts)) {
    if (pattern.test(char)) return name as Script;
  }
  return 'Other';
}
