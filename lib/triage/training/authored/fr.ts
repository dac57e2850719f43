import type { AuthoredLanguage } from './expand.ts';

export const fr: AuthoredLanguage = {
  lang: 'fr',
  slots: {
    group:
      'les immigrés/les musulmans/les femmes/les gays/les noirs/les juifs/les Roms/les lesbiennes/les personnes trans/les réfugiés/les handicapés/les Chinois/les Africains/les Arabes/les féministes/les étrangers/les Maghrébins/les homosexuels',
    beast:
      'de la vermine/un fléau/des rats/des cafards/des animaux/des parasites/des déchets/la peste/un cancer/des bêtes/des sous-hommes/des porcs/des sauvages/des nuisibles/des singes',
    crime:
      'des criminels/des violeurs/des voleurs/des terroristes/des dégénérés/des malades mentaux/des fainéants/des pédophiles/des menteurs/des inutiles/des débiles/répugnants/inférieurs/tous des assistés',
    slur: 'pédé/tapette/nègre/bougnoule/youpin/gouine/travelo/mongol/attardé/chinetoque/féminazie/bamboula/pute/salope',
    insult:
      'idiot/imbécile/connard/bouffon/crétin/abruti/ordure/enculé/bâtard/porc/raté/minable/parasite/débile/clown/charogne/tocard/enfoiré/lâche/con/déchet/guignol/connasse/sorcière',
    thing:
      'l’appli/ce canapé/la livraison/le site/le colis/cette chaise/la table/le matelas/le SAV/la batterie/la notice/la mise à jour/la circulation/ce lundi/le wifi/l’imprimante/la lampe/ma commande/l’étagère',
    bad: 'de la merde/nul à chier/une catastrophe/de la camelote/horrible/inutile/stupide/minable/un cauchemar/une blague/pourri',
    nice: 'le canapé/la table/votre boutique/la chaise/la couleur/le design/la lampe/le bureau/la nouvelle collection/l’étagère/la qualité',
    wow: 'magnifique/une merveille/superbe/parfait/incroyable/le meilleur achat de l’année/génial/fantastique/au top/canon/sublime',
    broken:
      'cassé/rayé/avec un pied brisé/cabossé/taché/incomplet/défectueux/dans la mauvaise couleur/dans la mauvaise taille/sans vis',
    days: 'deux semaines/trois semaines/un mois/dix jours/vingt jours/deux mois',
    city: 'Nantes/Lille/Bordeaux/Liège/Genève/Toulouse/Rennes/Montréal/Dijon',
  },
  abuse: `
    c'était bien ici avant, puis {group} sont arrivés
    un pays sans {group}, le paradis
    pourquoi on laisse encore entrer {group} ?
    est-ce que quelqu'un aime {group} ?
    {group} ne méritent pas l'air qu'ils respirent
    donnez-moi une arme et montrez-moi {group}
    il faut enfermer {group} et jeter la clé
    encore {group} dans le bus aujourd'hui, ça m'a dégoûté
    mon avis : {group} valent moins que des chiens
    soyons honnêtes, {group} ne sont pas normaux
    {group} sont {beast}
    {group} sont {crime}
    je hais {group}
    je déteste {group} de tout mon cœur
    je ne supporte pas {group}, ils me dégoûtent
    {group} me donnent envie de vomir
    dehors {group}, hors de notre pays
    il faut exterminer {group}
    {group} ne méritent pas de vivre
    {group} ne devraient avoir aucun droit
    {group} ne devraient pas exister
    il faudrait brûler vifs {group}
    que {group} rentrent chez eux, on n’en veut pas ici
    {group} nous envahissent et pourrissent le quartier
    ce ne sont pas des humains, {group} sont {beast}
    pourquoi on doit supporter {group} ? c’est {beast}
    ne faites jamais confiance, {group} sont {crime}
    sale {slur}, dégage
    ta gueule {slur}
    encore un {slur} qui chiale
    espèce de {slur}
    tu es un {insult}
    t’es vraiment un {insult}
    quel {insult} tu fais
    ferme ta gueule, {insult}
    va te faire foutre, {insult}
    fils de pute, {insult}
    vous êtes des {insult} et vos mères aussi
    celui qui gère ce compte est un {insult}
    le patron est un {insult}, il me dégoûte
    @user tu es pathétique, tu fais pitié
    @user quel {insult}, ferme-la
    grosse vache, arrête de bouffer
    qu’est-ce que t’es moche, cache-toi
    je vais te tuer, {insult}
    je sais où tu habites et je vais venir
    je vais te casser la gueule
    j’espère que tu vas crever, {insult}
    suicide-toi, personne ne te regrettera
    saute d’un pont, {slur}
    je vais brûler ta maison avec toi dedans
    les femmes à la cuisine et en silence
    retourne dans ton pays, {insult}
    quelqu’un devrait lui tirer dessus à ce {insult}`,
  clean: `
    merde, j'ai raté mon bus
    putain, il n'y a plus de lait
    putain je suis crevée
    quelle putain de belle journée
    {group} sont super
    {group} sont des gens bien
    {group} sont adorables
    {group} sont mes voisins et amis
    bienvenue à toutes et tous, {group} aussi
    on a rencontré {group} au salon
    le film parle de {group}
    un reportage sur {group} passe ce soir
    {group} habitent dans ma rue
    {group} travaillent avec nous
    selon un sondage {group} sont souvent locataires
    j'aime beaucoup {group}
    j'ai du respect pour {group}
    merci de penser à {group}
    "{group} sont {beast}", a-t-il dit, et je suis partie
    "je hais {group}" a-t-il crié, et personne n'a bougé
    celui qui écrit "{group} sont {beast}" devrait perdre son compte
    la phrase "{group} sont {crime}" n'a pas sa place ici
    haïr {group} c'est mal
    arrêtez de mentir sur {group}
    souhaiter la mort à {group} est ignoble
    je ne dirais jamais que {group} sont {crime}
    c'est un mensonge que {group} sont {crime}
    les propriétaires sont avides
    je déteste les banquiers
    tous les avocats mentent
    je suis {slur} moi-même et j'adore cette pub
    {group} sont des gens comme les autres
    {group} ne sont pas {beast}
    non, {group} ne sont pas {crime}, arrête de répéter ça
    je ne déteste pas {group}, au contraire
    personne ne devrait haïr {group}
    dire que {group} sont {beast}, c’est du racisme
    personne ne devrait dire que {group} sont {crime}
    c’est inacceptable de traiter quelqu’un de {insult} à cause de ses origines
    arrêtez de traiter les gens de {slur}
    il m’a traité de « {slur} » dans la rue et ça m’a blessé
    j’ai signalé le commentaire qui disait « {slur} »
    ça fait plaisir de voir {group} dans la pub
    nous soutenons {group} dans cette communauté
    {group} méritent les mêmes droits
    avez-vous pensé à {group} en aménageant la boutique ?
    il y a une exposition sur {group} ce week-end
    {thing} c’est {bad}
    putain, {thing} c’est {bad}
    fait chier, {thing} ne marche encore pas
    je déteste les lundis
    je déteste quand {thing} plante, bordel
    putain qu’il fait froid aujourd’hui
    putain, {nice} est {wow}
    la vache, {nice} est {wow}
    tu n’es pas un {insult}, t’inquiète
    je ne dis pas que tu es un {insult}
    je suis un {insult}, j’ai commandé la mauvaise taille
    quel {insult} je fais, je n’ai pas lu la notice
    mon chien est un {insult} et je l’adore
    j’ai enfin tué le moustique
    comment tuer les cafards dans la cuisine ?
    je suis mort de rire devant ce film
    je tuerais pour ce canapé
    votre service c’est {bad}, rendez-moi mon argent
    j’en ai marre, j’attends depuis {days} et personne ne répond, merde
    entreprise honteuse, aucune réponse depuis {days}
    la pire boutique où j’ai acheté, une arnaque
    vous mentez, vous aviez dit {days}
    je ne suis pas d’accord avec toi mais je respecte ton avis
    je crois que tu te trompes, la photo date de l’an dernier
    je n’aime pas du tout cette pub
    dans la série le méchant dit « je vais te tuer » et on a ri
    triste de lire « {group} sont {beast} » ici
    les migrants ont été accueillis à la mairie ce matin
    ma voisine handicapée a adoré la rampe d’accès`,
  situations: {
    praise: `
      {nice} est {wow}
      j’adore, {nice} est {wow}
      très contente, je recommande
      le meilleur service de {city}
      arrivé plus tôt que prévu, {wow}
      vous êtes les meilleurs
      beau travail, bravo
      je ne regrette pas mon achat
      rien à redire, tout est parfait`,
    question: `
      combien coûte {nice} ?
      vous livrez à {city} ?
      quand est-ce que {nice} sera de nouveau disponible ?
      où puis-je acheter {nice} ?
      quelles sont les dimensions ?
      bonjour, avez-vous une boutique à {city}
      peut-on payer en plusieurs fois ?
      prix svp
      comment changer l’adresse de livraison ?
      quelqu’un sait si c’est étanche ?`,
    complaint: `
      j’attends ma commande depuis {days} et personne ne répond
      {nice} est arrivé {broken}
      ma commande a {days} de retard
      je veux être remboursé, arrivé {broken}
      service lamentable, aucune réponse aux messages
      acheté à {city}, tout est arrivé {broken}
      vous m’avez débité deux fois sans me rembourser
      l’appli ne marche pas depuis {days}
      où est ma commande ? ça fait {days}
      quelle déception, mauvaise qualité
      troisième fois que j’écris, toujours rien
      très mauvaise expérience au magasin de {city}
      plus jamais chez vous
      le livreur a laissé le colis dans la rue
      merci pour rien, {days} que j’attends
      c’est du foutage de gueule`,
    constructive: `
      {nice} est bien mais la notice pourrait être plus claire
      ce serait mieux avec moins de plastique dans l’emballage
      dommage qu’il n’y ait pas plus de couleurs
      une suggestion : prévenez quand la commande part
      seul bémol, les vis sont trop courtes`,
    idea: `
      pourquoi ne pas faire {nice} en vert ?
      vous devriez faire une petite version
      ce serait génial si vous ouvriez une boutique à {city}
      j’ai une idée : louer des meubles aux étudiants
      j’aimerais voir {nice} en bois clair`,
    ugc_share: `
      voilà ce que ça donne, {nice} dans notre salon
      je vous ai tagués sur la photo
      {nice} chez nous à {city}
      mon coin lecture avec la lampe
      avant après avec {nice}`,
    press: `
      je suis journaliste pour un quotidien de {city} et je prépare un article sur vos retours
      j’écris pour un magazine déco, qui puis-je interviewer ?
      radio {city}, avez-vous un service de presse ?
      nous avons testé {nice} dans notre magazine`,
    thanks: `
      merci beaucoup
      merci, c’est réglé
      parfait, merci pour la rapidité
      ok merci pour la réponse
      bien reçu, mille mercis
      compris, merci`,
    off_topic: `
      @anna regarde ça
      @lucas il faut qu’on aille à {city}
      @marie c’est toi
      demain match à {city}
      joyeux anniversaire à ma sœur
      quelle chaleur à {city}
      bonjour à tous`,
    spam: `
      gagnez de l’argent depuis chez vous, contacte-moi en mp
      cliquez sur le lien dans ma bio pour gagner des cadeaux
      abonne-toi, je te suis en retour
      investissez en crypto avec profits garantis, WhatsApp
      abonnés gratuits, lien en bio
      on adore ton profil, envoie-nous un DM pour une collaboration
      prêt entre particuliers rapide, contact Telegram
      retour affectif garanti grâce à ce marabout`,
  },
};
