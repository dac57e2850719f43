import { type Chance, pick } from './chance.ts';

/** Ways of writing a Greek letter, or two that are one sound; a writer keeps to one of them. */
const habits: readonly (readonly [string, readonly string[]])[] = [
  ['ου', ['ou', 'ou', 'u']],
  ['αι', ['ai', 'ai', 'e']],
  ['ει', ['ei', 'ei', 'i']],
  ['οι', ['oi', 'oi', 'i']],
  ['αυ', ['au', 'av', 'af', 'ay']],
  ['ευ', ['eu', 'ev', 'ef', 'ey']],
  ['μπ', ['mp', 'b']],
  ['ντ', ['nt', 'nt', 'd']],
  ['γγ', ['gg', 'ng', 'g']],
  ['γκ', ['gk', 'g']],
  ['α', ['a']],
  ['β', ['v', 'v', 'b']],
  ['γ', ['g', 'g', 'y']],
  ['δ', ['d']],
  ['ε', ['e']],
  ['ζ', ['z']],
  ['η', ['i', 'h', 'i']],
  ['θ', ['th', 'th', '8', 'u']],
  ['ι', ['i']],
  ['κ', ['k', 'k', 'k', 'c']],
  ['λ', ['l']],
  ['μ', ['m']],
  ['ν', ['n']],
  ['ξ', ['ks', 'ks', 'x', '3']],
  ['ο', ['o']],
  ['π', ['p']],
  ['ρ', ['r']],
  ['σ', ['s']],
  ['ς', ['s']],
  ['τ', ['t']],
  ['υ', ['u', 'y', 'i']],
  ['φ', ['f', 'f', 'ph']],
  ['χ', ['x', 'x', 'h', 'ch']],
  ['ψ', ['ps']],
  ['ω', ['o', 'w', 'o']],
];

/** Greek in Latin letters, as one writer would type it. */
export function greekInLatin(text: string, chance: Chance): string {
  let out = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [greek, ways] of habits) out = out.replaceAll(greek, pick(chance, ways));
  return out;
}
