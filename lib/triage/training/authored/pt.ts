import type { AuthoredLanguage } from './expand.ts';

export const pt: AuthoredLanguage = {
  lang: 'pt',
  slots: {
    group:
      'os imigrantes/os muçulmanos/as mulheres/os gays/os negros/os judeus/os ciganos/as lésbicas/as pessoas trans/os refugiados/os deficientes/os chineses/os africanos/os nordestinos/as feministas/os estrangeiros/os venezuelanos/os indígenas/os homossexuais',
    beast:
      'escória/uma praga/ratos/baratas/animais/parasitas/lixo/uma peste/um câncer/bichos/macacos/porcos/selvagens/vermes/imundos',
    crime:
      'bandidos/estupradores/ladrões/terroristas/criminosos/degenerados/doentes/vagabundos/pedófilos/mentirosos/inúteis/burros/nojentos/inferiores',
    slur: 'viado/bicha/sapatão/traveco/crioulo/boiola/retardado/mongoloide/vadia/feminazi/baitola/paneleiro',
    insult:
      'idiota/imbecil/estúpido/babaca/palhaço/inútil/porco/cretino/otário/arrombado/trouxa/burro/miserável/fracassado/nojento/rato/lixo/ignorante/desgraçado/canalha/corno/jumento/verme/escroto',
    thing:
      'o aplicativo/esse sofá/a entrega/o site/o pacote/essa cadeira/a mesa/o colchão/o atendimento/a bateria/o manual/a atualização/o trânsito/segunda-feira/o wifi/a impressora/a luminária/o pedido/a estante',
    bad: 'uma merda/um lixo/um desastre/uma porcaria/horrível/péssimo/uma bosta/inútil/patético/um pesadelo/do caralho de ruim',
    nice: 'o sofá/a mesa/a loja de vocês/a cadeira/a cor/o design/a luminária/a escrivaninha/a coleção nova/a estante/a qualidade',
    wow: 'lindo demais/uma maravilha/incrível/perfeito/espetacular/a melhor compra do ano/ótimo/fantástico/nota dez/show/sensacional',
    broken:
      'quebrado/riscado/com o pé quebrado/amassado/manchado/incompleto/com defeito/na cor errada/no tamanho errado/sem parafusos',
    days: 'duas semanas/três semanas/um mês/dez dias/quinze dias/vinte dias/dois meses',
    city: 'Recife/Porto/Curitiba/Belém/Braga/Salvador/Manaus/Coimbra/Goiânia',
  },
  abuse: `
    {group} são {beast}
    {group} são todos {crime}
    odeio {group}
    odeio {group} do fundo da alma
    tenho nojo, {group} não prestam
    tem que expulsar {group} do país
    tem que exterminar {group}
    {group} não merecem viver
    {group} não deveriam ter direitos
    {group} não deveriam existir
    deviam queimar vivos todos {group}
    que {group} voltem pro país deles, ninguém quer aqui
    {group} estão invadindo e estragando o bairro
    não são gente, {group} são {beast}
    por que temos que aguentar {group}? são {beast}
    nunca confie, {group} são {crime}
    seu {slur} nojento
    cala a boca, {slur}
    mais um {slur} chorando aqui
    você é um {insult}
    seu {insult}, não presta pra nada
    que {insult} você é
    cala a boca, {insult}
    vai tomar no cu, seu {insult}
    filho da puta, {insult}
    vocês são uns {insult} e suas mães também
    quem cuida dessa página é um {insult}
    o dono é um {insult}, dá nojo
    @user você é patético, dá vergonha
    @user que {insult}, some daqui
    gorda nojenta, para de comer
    como você é feia, cobre essa cara
    vou te matar, {insult}
    sei onde você mora e vou atrás de você
    vou quebrar sua cara
    tomara que você morra, {insult}
    se mata, ninguém vai sentir sua falta
    pula da ponte, {slur}
    vou tacar fogo na sua casa
    mulher tem que ficar na cozinha calada
    alguém devia dar um tiro nesse {insult}`,
  clean: `
    {group} são pessoas como todas
    {group} não são {beast}
    não, {group} não são {crime}, pare de repetir isso
    não odeio {group}, pelo contrário
    ninguém deveria odiar {group}
    dizer que {group} são {beast} é racismo
    ninguém deveria dizer que {group} são {crime}
    é inaceitável chamar alguém de {insult} por causa da origem
    parem de chamar as pessoas de {slur}
    me chamou de "{slur}" na rua e doeu muito
    denunciei o comentário que dizia "{slur}"
    que bom ver {group} no comercial
    apoiamos {group} nesta comunidade
    {group} merecem os mesmos direitos
    pensaram em {group} na hora de fazer a loja?
    tem uma exposição sobre {group} neste fim de semana
    {thing} é {bad}
    porra, {thing} é {bad}
    que merda, {thing} não funciona de novo
    odeio segunda-feira
    odeio quando {thing} trava, caralho
    caralho que frio hoje
    puta merda, {nice} é {wow}
    caralho, {nice} é {wow}
    você não é {insult}, calma
    não tô dizendo que você é {insult}
    sou {insult}, pedi o tamanho errado
    que {insult} que eu sou, não li o manual
    meu cachorro é um {insult} e eu amo ele
    finalmente matei o mosquito
    como matar baratas na cozinha?
    morri de rir com esse filme
    eu mataria por um sofá desses
    o atendimento de vocês é {bad}, devolvam meu dinheiro
    tô cansado, espero há {days} e ninguém responde, porra
    empresa vergonhosa, {days} sem resposta
    a pior loja que já comprei, golpe
    vocês mentem, disseram {days}
    não concordo com você, mas respeito sua opinião
    acho que você se enganou, a foto é do ano passado
    não gostei nada dessa propaganda
    na série o vilão diz "vou te matar" e a gente riu
    que triste ler "{group} são {beast}" nos comentários`,
  situations: {
    praise: `
      {nice} é {wow}
      amei, {nice} é {wow}
      muito satisfeita, recomendo
      o melhor atendimento de {city}
      chegou antes do prazo e {wow}
      vocês são os melhores
      parabéns pelo trabalho
      não me arrependo da compra
      nada a reclamar, tudo perfeito`,
    question: `
      quanto custa {nice}?
      vocês entregam em {city}?
      quando volta ao estoque?
      onde compro {nice}?
      quais as medidas?
      oi, tem loja em {city}
      dá para parcelar?
      preço por favor
      como mudo o endereço de entrega?
      alguém sabe se é à prova d'água?`,
    complaint: `
      espero meu pedido há {days} e ninguém responde
      {nice} chegou {broken}
      meu pedido está {days} atrasado
      quero meu dinheiro de volta, chegou {broken}
      péssimo atendimento, não respondem mensagens
      comprei em {city} e veio tudo {broken}
      cobraram duas vezes e não devolvem
      o aplicativo não funciona há {days}
      cadê meu pedido? já são {days}
      que decepção, qualidade ruim
      terceira vez que escrevo, nenhuma resposta
      experiência horrível na loja de {city}
      nunca mais
      o entregador largou o pacote na rua
      obrigado por nada, {days} esperando
      isso é uma palhaçada`,
    constructive: `
      {nice} é bom mas o manual poderia ser mais claro
      seria melhor com menos plástico na embalagem
      pena que não tem mais cores
      uma sugestão: avisem quando o pedido sair
      único porém são os parafusos curtos`,
    idea: `
      por que não fazem {nice} em verde?
      deveriam fazer uma versão pequena
      seria incrível se abrissem uma loja em {city}
      tenho uma ideia: alugar móveis para estudantes
      adoraria ver {nice} em madeira clara`,
    ugc_share: `
      olha como ficou {nice} na minha sala
      marquei vocês na foto
      {nice} aqui em casa em {city}
      meu cantinho de leitura com a luminária
      antes e depois com {nice}`,
    press: `
      sou jornalista de um jornal de {city} e preparo uma reportagem sobre as devoluções
      escrevo para uma revista de decoração, quem posso entrevistar?
      rádio {city}, vocês têm assessoria de imprensa?
      publicamos uma resenha na nossa revista`,
    thanks: `
      muito obrigada
      obrigado, já foi resolvido
      perfeito, obrigada pela rapidez
      ok, obrigado pela resposta
      chegou hoje, valeu
      entendi, obrigada`,
    off_topic: `
      @ana olha isso
      @joao temos que ir a {city}
      @maria isso é você
      amanhã tem jogo em {city}
      feliz aniversário pra minha irmã
      que calor em {city}
      bom dia a todos`,
    spam: `
      ganhe dinheiro em casa, me chama no privado
      clica no link na bio e ganhe prêmios
      me segue que eu sigo de volta
      invista em cripto com lucro garantido, WhatsApp
      seguidores grátis, link na bio
      amamos seu perfil, manda DM para parceria
      empréstimo rápido sem burocracia, Telegram
      plataforma pagando muito hoje, link na bio`,
  },
};
