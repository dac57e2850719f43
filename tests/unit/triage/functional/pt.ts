import type { FunctionalLanguage } from './suite.ts';

export const pt: FunctionalLanguage = {
  lang: 'pt',
  group:
    'as mulheres/as pessoas trans/os gays/os negros/os deficientes/os muçulmanos/os imigrantes',
  slur: 'viados/travecos/retardados/macacos pretos/sapatonas nojentas/bichas',
  templates: {
    hatred: `
      Não suporto {group}.
      Detesto {group} do fundo do coração.
      Me dão vontade de vomitar, {group}.`,
    attribute: `
      {group} não têm cérebro.
      Todo mundo sabe que {group} são trapaceiros.
      Preguiçosos e mentirosos, assim são {group}.`,
    dehumanising: `
      {group} são sanguessugas.
      Para mim {group} não passam de uma peste.
      {group} são bichos imundos.`,
    implied: `
      A cidade era limpa até chegarem {group}.
      O mundo seria melhor sem {group}.
      Prefiro morrer a ter como vizinhos {group}.`,
    threat: `
      Vou queimar as casas onde moram {group}.
      Um dia vou meter bala em {group}.
      Vamos atrás de {group} com porrete.`,
    demand: `
      {group} deviam viver em jaulas.
      Alguém tinha que mandar {group} pra câmara de gás.
      {group} merecem levar surra na rua.`,
    slur: `
      Tem {slur} por todo lado, não aguento mais.
      Mantenham a loja livre de {slur}.
      O que querem aqui esses {slur}?`,
    swearing: `
      Porra, {group} de novo, sumam daqui.
      Que se fodam {group}.
      {group} são uma bosta do caralho.`,
    nextClause: `
      Na mesa ao lado estavam {group}, e eu odeio essa gente mais do que nunca.
      Agora na minha rua moram {group}, e é tudo escória.`,
    nextSentence: `
      Aqui do lado se mudaram {group}. São uma praga.
      Minha empresa contratou {group}. Desprezo todos.`,
    negatedPraise: `
      {group} nunca vão ser gente decente.
      {group} não merecem respeito nenhum.
      Ninguém em sã consciência confiaria em {group}.`,
    question: `
      Por que {group} são criaturas tão nojentas?
      Quando vamos nos livrar de {group}?
      Quem soltou da jaula {group}?`,
    opinion: `
      Se quer saber, {group} são sub-humanos.
      Minha opinião sincera é que {group} são inferiores.
      Desculpa, mas {group} são lixo, é fato.`,
    otherMeaning: `
      A mesa preta ficou linda na sala.
      O macaco do zoológico comeu uma banana.
      Vimos um veado na trilha da serra.
      A bicha do pão estava enorme hoje em Lisboa.`,
    reclaimed: `
      Nós sapatonas amamos essa luminária.
      Sou viado com orgulho e amo esse sofá.
      Minhas bichas queridas, sexta começa a promoção.`,
    swearingAtNobody: `
      Merda, esqueci a senha.
      Essa cadeira é confortável pra caralho.
      Porra, chovendo de novo.
      Que frio da porra na minha casa.
      Caralho, chegou hoje, que lindo.
      Que dia de merda.`,
    negatedHatred: `
      Não desprezo {group}.
      Nunca diríamos que {group} são burros.
      {group} não são nada nojentos.
      Não é verdade que {group} são criminosos.`,
    neutral: `
      Na minha turma estão {group}.
      O anúncio mostra {group} num jantar.
      Às seis começa uma palestra sobre {group}.
      A pesquisa perguntou o que {group} acham da casa.`,
    friendly: `
      {group} são maravilhosos.
      Admiro {group} pela coragem.
      Que bom ver {group} na equipe de vocês.
      {group} são tão queridos quanto qualquer um.`,
    quoted: `
      Dizer "{group} são parasitas" não é opinião, é crueldade.
      Ele gritou "odeio {group}" e com razão foi expulso.
      Quem escreve "{group} são escória" devia ser banido desta página.
      Ninguém tem o direito de me dizer "{group} têm que morrer".`,
    answered: `
      Você desejar a morte de {group} diz tudo sobre você.
      Odiar {group} nunca é aceitável.
      Sua ideia de que {group} são burros é falsa e machuca.
      Parem de tratar {group} como lixo.`,
    thing: `
      Odeio segundas-feiras.
      Os mosquitos são uma praga.
      A política de devolução de vocês é nojenta.
      Essas gavetas são lixo inútil.
      Detesto essa impressora.`,
    trade: `
      Não suporto corretores de imóveis.
      Os banqueiros são gananciosos.
      Torcedores de futebol são barulhentos.
      Os políticos são palhaços.
      Odeio influenciadores.`,
  },
};
