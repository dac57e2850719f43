import type { FunctionalLanguage } from './suite.ts';

export const fr: FunctionalLanguage = {
  lang: 'fr',
  group: 'les femmes/les trans/les gays/les Noirs/les handicapés/les musulmans/les immigrés',
  slur: 'pédés/travelos/mongols/négros/bougnoules/gouines',
  templates: {
    hatred: `
      Je ne supporte pas {group}.
      Je déteste {group} du fond du cœur.
      {group} me donnent envie de vomir.`,
    attribute: `
      {group} n'ont rien dans la tête.
      Tout le monde sait que {group} sont des escrocs.
      Fainéants et menteurs, voilà ce que sont {group}.`,
    dehumanising: `
      {group} sont des sangsues.
      Pour moi {group} ne sont qu'une peste.
      {group} sont des bêtes immondes.`,
    implied: `
      La ville était propre avant l'arrivée de ces gens-là, {group}.
      Le monde serait meilleur sans {group}.
      Plutôt mourir que d'avoir pour voisins {group}.`,
    threat: `
      Je vais brûler les maisons où vivent {group}.
      Un jour je vais tirer sur {group}.
      On va venir chercher {group} avec des battes.`,
    demand: `
      {group} devraient être enfermés.
      Il faudrait gazer {group}.
      {group} méritent d'être tabassés en pleine rue.`,
    slur: `
      Des {slur} partout, je n'en peux plus.
      Gardez votre boutique sans {slur}.
      Qu'est-ce qu'ils veulent ici, ces {slur} ?`,
    swearing: `
      Putain, encore {group}, cassez-vous.
      {group} me font chier, bande de merdes.
      Qu'ils aillent se faire foutre, {group}.`,
    nextClause: `
      À la table d'à côté il y avait {group}, et je les hais plus que jamais.
      Dans ma rue il y a maintenant {group}, et ce sont tous des ordures.`,
    nextSentence: `
      À côté ont emménagé {group}. C'est de la vermine.
      Ma boîte a embauché {group}. Je les méprise tous.`,
    negatedPraise: `
      {group} ne seront jamais des gens bien.
      {group} ne méritent aucun respect.
      Aucune personne sensée ne ferait confiance aux gens comme {group}.`,
    question: `
      Pourquoi {group} sont des créatures aussi répugnantes ?
      Quand est-ce qu'on sera débarrassés de ces parasites, {group} ?
      Qui a laissé {group} sortir de leur cage ?`,
    opinion: `
      Si vous voulez mon avis, {group} sont des sous-hommes.
      Mon opinion sincère : {group} sont inférieurs.
      Désolé, mais {group} sont des déchets, c'est un fait.`,
    otherMeaning: `
      La table noire est superbe dans le salon.
      On a lu un livre sur l'empire mongol.
      Le pédalo était super en vacances.
      Gai comme un pinson ce matin.`,
    reclaimed: `
      Nous les gouines, on adore cette lampe.
      Je suis pédé et fier, j'adore ce canapé.
      Mes pédés d'amour, les soldes commencent vendredi.`,
    swearingAtNobody: `
      Merde, j'ai oublié mon mot de passe.
      Cette chaise est putain de confortable.
      Putain, il pleut encore.
      Il fait un froid de merde dans mon appart.
      Bordel, il est arrivé aujourd'hui, trop bien.
      Quelle journée de merde.`,
    negatedHatred: `
      Je ne méprise pas {group}.
      On ne dirait jamais que {group} sont bêtes.
      {group} ne sont pas du tout dégoûtants.
      Ce n'est pas vrai que {group} sont des criminels.`,
    neutral: `
      Dans ma classe il y a {group}.
      La pub montre {group} autour d'un repas.
      À six heures commence une conférence sur {group}.
      L'enquête a interrogé {group} sur leur logement.`,
    friendly: `
      {group} sont formidables.
      J'admire {group} pour leur courage.
      Ça me fait plaisir de voir {group} dans votre équipe.
      {group} sont aussi aimables que tout le monde.`,
    quoted: `
      Dire "{group} sont des parasites" n'est pas une opinion, c'est cruel.
      Il a crié "je hais {group}" et on l'a viré à juste titre.
      Ceux qui écrivent "{group} sont des ordures" devraient être bannis de cette page.
      Personne n'a le droit de me dire "{group}, il faut les fusiller".`,
    answered: `
      Que tu souhaites la mort à {group} en dit long sur toi.
      Haïr {group} n'est jamais acceptable.
      Ton idée que {group} sont bêtes est fausse et blessante.
      Arrêtez de traiter {group} comme des chiens.`,
    thing: `
      Je déteste les lundis.
      Les moustiques sont une vermine.
      Votre politique de retour est dégoûtante.
      Ces tiroirs sont bons pour la poubelle, inutiles.
      Je hais cette imprimante.`,
    trade: `
      Je ne supporte pas les agents immobiliers.
      Les banquiers sont avides.
      Les supporters de foot sont bruyants.
      Les politiciens sont des clowns.
      Je déteste les influenceurs.`,
  },
};
