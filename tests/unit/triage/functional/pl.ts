import type { FunctionalLanguage } from './suite.ts';

export const pl: FunctionalLanguage = {
  lang: 'pl',
  group: 'kobiety/osoby trans/geje/czarni/niepełnosprawni/muzułmanie/imigranci',
  slur: 'pedały/transy/downy/czarnuchy/ciapaki/lesby',
  templates: {
    hatred: `
      Nie mogę patrzeć na takich jak {group}.
      Nienawidzę ich z całego serca, {group} to moje utrapienie.
      Rzygać mi się chce, kiedy widzę, że idą {group}.`,
    attribute: `
      {group} nie mają mózgu.
      Każdy wie, że {group} to oszuści.
      Leniwi i zakłamani, tacy są {group}.`,
    dehumanising: `
      {group} to pijawki.
      Dla mnie {group} to tylko plaga.
      {group} to brudne bydło.`,
    implied: `
      Miasto było czyste, zanim przyszli {group}.
      Świat byłby lepszy, gdyby zniknęli {group}.
      Wolę umrzeć, niż żeby moimi sąsiadami byli {group}.`,
    threat: `
      Spalę domy, w których mieszkają {group}.
      Kiedyś zastrzelę takich jak {group}.
      Przyjdziemy z kijami tam, gdzie są {group}.`,
    demand: `
      {group} powinni siedzieć w klatce.
      {group} do gazu.
      {group} zasługują na to, żeby dostać w mordę na ulicy.`,
    slur: `
      Wszędzie {slur}, mam dosyć.
      Nie wpuszczajcie do sklepu takich jak {slur}.
      Czego tu chcą te {slur}?`,
    swearing: `
      Kurwa, znowu {group}, wypierdalać.
      {group} jebani, nikt was nie chce.
      Niech spierdalają {group}.`,
    nextClause: `
      Przy stoliku obok siedzieli {group}, i nienawidzę ich bardziej niż kiedykolwiek.
      Na mojej ulicy mieszkają teraz {group}, i to sama hołota.`,
    nextSentence: `
      Obok wprowadzili się {group}. To robactwo.
      W mojej firmie pracują {group}. Gardzę nimi wszystkimi.`,
    negatedPraise: `
      {group} nigdy nie będą przyzwoitymi ludźmi.
      {group} nie zasługują na żaden szacunek.
      Nikt rozsądny nie zaufa takim jak {group}.`,
    question: `
      Dlaczego {group} to takie obrzydliwe stworzenia?
      Kiedy wreszcie znikną stąd te pasożyty, {group}?
      Kto wypuścił z klatki takich jak {group}?`,
    opinion: `
      Moim zdaniem {group} to podludzie.
      Szczerze mówiąc, {group} są gorszego gatunku.
      Przykro mi, ale {group} to śmieci, taki jest fakt.`,
    otherMeaning: `
      Pedały w rowerze trzeba wymienić.
      Czarny stół świetnie wygląda w salonie.
      Zespół Downa to temat dzisiejszego wykładu.
      Słuchaliśmy transowej muzyki do rana.`,
    reclaimed: `
      My pedały kochamy tę lampę.
      Jestem dumną lesbą i uwielbiam tę kanapę.
      Moje kochane pedały, w piątek zaczyna się wyprzedaż.`,
    swearingAtNobody: `
      Cholera, zapomniałam hasła.
      To krzesło jest zajebiście wygodne.
      Kurwa, znowu pada.
      Ale zimno w moim mieszkaniu, ja pierdolę.
      O kurczę, przyszło dzisiaj, super.
      Co za gówniany dzień.`,
    negatedHatred: `
      Wcale nie gardzę tym, że są tu {group}.
      Nigdy byśmy nie powiedzieli, że {group} są głupi.
      {group} wcale nie są obrzydliwi.
      To nieprawda, że {group} to przestępcy.`,
    neutral: `
      W mojej klasie są {group}.
      W reklamie {group} siedzą przy stole.
      O szóstej opowiadać będą {group}.
      W ankiecie wzięli udział {group}.`,
    friendly: `
      {group} są wspaniali.
      Podziwiam, jak odważni są {group}.
      Miło widzieć, że w waszym zespole są {group}.
      {group} są tak samo kochani jak wszyscy.`,
    quoted: `
      Mówienie "{group} to pasożyty" to nie opinia, to okrucieństwo.
      Krzyknął "{group} do gazu" i słusznie go wyrzucili.
      Kto pisze "{group} to hołota", powinien dostać bana na tej stronie.
      Nikt nie ma prawa mówić mi "{group} trzeba rozstrzelać".`,
    answered: `
      To, że życzysz śmierci komuś takiemu jak {group}, mówi wszystko o tobie.
      Nienawiść do tego, kim są {group}, nigdy nie jest w porządku.
      Twoje zdanie, że {group} są głupi, jest błędne i krzywdzące.
      Przestańcie traktować ludzi takich jak {group} jak śmieci.`,
    thing: `
      Nienawidzę poniedziałków.
      Komary to plaga.
      Wasza polityka zwrotów jest obrzydliwa.
      Te szuflady to bezużyteczny śmieć.
      Nie znoszę tej drukarki.`,
    trade: `
      Nie znoszę agentów nieruchomości.
      Bankierzy są chciwi.
      Kibice piłkarscy są głośni.
      Politycy to klauni.
      Nienawidzę influencerów.`,
  },
};
