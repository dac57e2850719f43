import { describe, expect, it } from 'vitest';
import type { AnalysedLanguage } from '../../../lib/domain/analysis.ts';
import { byRules } from './engine-for-tests.ts';

type Sentences = readonly (readonly [AnalysedLanguage, string])[];
const concernsOf = (lang: AnalysedLanguage, text: string) =>
  byRules(lang, text).reasons.flatMap(({ concern }) => concern ?? []);

const insults: Sentences = [
  ['en', 'Honestly you are a complete moron'],
  ['fa', 'واقعا تو آدم احمق و نفهمی هستی'],
  ['ar', 'انت غبي وما تفهم شيء'],
  ['pl', 'Jesteś zwykłym debilem i tyle'],
  ['el', 'Είσαι πολύ ηλίθιος τελικά'],
  ['es', 'De verdad eres imbécil, qué pena'],
  ['pt', 'Você é um babaca mesmo'],
  ['fr', 'Tu es vraiment un abruti fini'],
  ['de', 'Du bist echt ein Vollidiot'],
  ['it', 'Sei proprio un deficiente'],
  ['tr', 'Sen tam bir dangalaksın'],
  ['ru', 'Ты просто кретин'],
  ['hi', 'तुम बहुत बड़े बेवकूफ हो'],
  ['id', 'kamu memang tolol ya'],
  ['nl', 'Jij bent echt een randdebiel'],
  ['fa-Latn', 'to kheili ahmaghi'],
  ['ar-Latn', 'enta ghabi awi'],
  ['el-Latn', 'eisai poly vlakas telika'],
];

const hatred: Sentences = [
  ['en', 'All migrants are parasites and should be deported'],
  ['fa', 'مهاجرها انگل هستند و باید اخراج شوند'],
  ['ar', 'اللاجئين حشرات ويجب طردهم'],
  ['pl', 'Uchodźcy to zaraza, deportować ich'],
  ['el', 'Οι πρόσφυγες είναι παράσιτα, απέλαση τώρα'],
  ['es', 'Los refugiados son una plaga, que se larguen'],
  ['pt', 'Os refugiados são uma praga, têm que sair'],
  ['fr', 'Les réfugiés sont des parasites, dehors'],
  ['de', 'Flüchtlinge sind Parasiten, abschieben'],
  ['it', 'I profughi sono una piaga, cacciamoli'],
  ['tr', 'Mülteciler asalak, sınır dışı edin'],
  ['ru', 'Беженцы это паразиты, депортировать'],
  ['hi', 'शरणार्थी दीमक हैं, देश से बाहर निकालो'],
  ['id', 'Pengungsi itu hama, usir semua'],
  ['nl', 'Vluchtelingen zijn een plaag, het land uit'],
];

const threats: Sentences = [
  ['en', 'I know where you live and I will find you'],
  ['fa', 'می دونم خونه ات کجاست'],
  ['ar', 'سأقتلك قريبا'],
  ['pl', 'Wiem gdzie mieszkasz'],
  ['el', 'Ξέρω πού μένεις'],
  ['es', 'Sabemos dónde vives'],
  ['pt', 'Sei onde você mora'],
  ['fr', 'On sait où tu habites'],
  ['de', 'Ich weiß, wo du wohnst'],
  ['it', 'So dove abiti'],
  ['tr', 'Seni bulacağım'],
  ['ru', 'Я знаю, где ты живешь'],
  ['hi', 'जान से मार दूंगा'],
  ['id', 'gue tau rumah lu'],
  ['nl', 'We weten waar je woont'],
];

const atRisk: Sentences = [
  ['en', "I can't go on, I want to die"],
  ['fa', 'دیگه نمی‌خوام زنده باشم'],
  ['ar', 'أفكر بالانتحار كل يوم'],
  ['pl', 'Nie chcę już żyć'],
  ['el', 'Δεν θέλω να ζω άλλο'],
  ['es', 'Ya no quiero vivir'],
  ['pt', 'Não quero mais viver'],
  ['fr', 'Je ne veux plus vivre'],
  ['de', 'Ich will nicht mehr leben'],
  ['it', 'Non voglio più vivere'],
  ['tr', 'Artık yaşamak istemiyorum'],
  ['ru', 'Больше не хочу жить'],
  ['hi', 'मैं जीना नहीं चाहता'],
  ['id', 'Aku capek hidup'],
  ['nl', 'Ik wil niet meer leven'],
];

describe('hostility', () => {
  it.each(insults)('%s: sees that a person is insulted: %s', (lang, text) => {
    const said = byRules(lang, text);
    expect(said.abusive).toBe(true);
    expect(said.stance).toBe('below_the_belt');
    expect(concernsOf(lang, text)).toContain('insult');
  });

  it.each(hatred)('%s: sees that a group is attacked: %s', (lang, text) => {
    const said = byRules(lang, text);
    expect(said.situation).toBe('abuse');
    expect(said.severity).toBe(3);
    expect(said.crisis).toBe(true);
  });

  it.each(threats)('%s: takes a threat for danger to a person: %s', (lang, text) => {
    const said = byRules(lang, text);
    expect(concernsOf(lang, text)).toContain('threat');
    expect(said.severity).toBe(4);
    expect(said.crisis).toBe(true);
  });

  it('calls a German insult an attack where the strict score is sure and nothing is complained of', () => {
    const scores = { abuse: 0.98, attack: 0.8 };
    const stanceOf = (text: string) => byRules('de', text, { scores }).stance;
    expect(stanceOf('Was für ein Trottel dieser Minister doch ist')).toBe('below_the_belt');
    expect(stanceOf('Was für ein Trottel, mein Paket ist immer noch nicht da')).not.toBe(
      'below_the_belt',
    );
  });

  it.each(atRisk)('%s: hears that somebody is at risk, and blames nobody: %s', (lang, text) => {
    const said = byRules(lang, text);
    expect(concernsOf(lang, text)).toContain('self_harm');
    expect(said.severity).toBe(4);
    expect(said.needsAnswer).toBe('yes');
    expect(said.abusive).toBe(false);
  });

  it.each([
    ['en', 'You are not stupid at all'],
    ['en', 'Nobody should call refugees vermin'],
    ['en', 'Someone called me a "retard" today. It is never ok to say that'],
    ['en', 'I am such a fool, I ordered two by mistake'],
    ['en', 'This stupid chatbot is useless'],
    ['en', 'So fucking happy with my new desk'],
    ['en', 'Jewish and Muslim neighbours ate together at our table'],
    ['fa', 'تو احمق نیستی'],
    ['ar', 'انت لست غبي'],
    ['pl', 'Nie jesteś głupi, spokojnie'],
    ['el', 'Δεν είσαι ηλίθιος'],
    ['es', 'No eres tonto, tranquilo'],
    ['pt', 'Você não é burro'],
    ['fr', "Tu n'es pas idiot"],
    ['de', 'Du bist kein Idiot'],
    ['it', 'Non sei stupido'],
    ['tr', 'Sen aptal değilsin'],
    ['ru', 'Ты не дурак'],
    ['hi', 'तुम बेवकूफ नहीं हो'],
    ['id', 'kamu bukan orang bodoh'],
    ['nl', 'Je bent geen idioot'],
    ['es', 'Esta app es una basura'],
    ['it', 'Questo divano è uno schifo'],
    ['nl', 'De app is waardeloos'],
    ['pl', 'Ta aplikacja jest głupia'],
    ['es', 'Nadie debería llamar escoria a los inmigrantes'],
    ['it', 'Nessuno dovrebbe chiamare feccia gli immigrati'],
    ['nl', 'Niemand zou migranten uitschot moeten noemen'],
  ] as const)('%s: does not take for abuse: %s', (lang, text) => {
    const said = byRules(lang, text);
    expect(said.abusive).toBe(false);
    expect(said.stance).not.toBe('below_the_belt');
  });

  it('reads words that were disguised, and quotes them as they were written', () => {
    const said = byRules('en', 'you are an 1D10T');
    expect(said.abusive).toBe(true);
    expect(said.reasons.flatMap(({ words }) => words)).toContain('1D10T');
  });

  it('never suggests taking down what only the rules or only the models find', () => {
    const insult = 'You are a moron';
    expect(byRules('en', insult, { scores: { attack: 0.2 } }).stance).not.toBe('below_the_belt');
    const rude = 'What a day, honestly';
    expect(byRules('en', rude, { scores: { abuse: 0.99, attack: 0.99 } }).stance).not.toBe(
      'below_the_belt',
    );
  });

  it('calls an angry customer who insults the brand a complaint', () => {
    const said = byRules('en', 'You idiots, my parcel never arrived and I want a refund', {
      scores: { abuse: 0.9, attack: 0.9, complaint: 0.8 },
    });
    expect(said.situation).toBe('complaint');
    expect(said.stance).not.toBe('below_the_belt');
  });
});
