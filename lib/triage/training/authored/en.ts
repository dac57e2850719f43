import type { AuthoredLanguage } from './expand.ts';

export const en: AuthoredLanguage = {
  lang: 'en',
  slots: {
    group:
      'immigrants/Muslims/women/gay people/black people/Jews/Roma people/lesbians/trans people/refugees/disabled people/Chinese people/Africans/Mexicans/feminists/foreigners/Arabs/Hindus/bisexuals/old people',
    one: 'an immigrant/a woman/a gay man/a black person/a Jew/a Muslim/a lesbian/a trans person/a refugee/a disabled person',
    beast:
      'vermin/a plague/rats/cockroaches/animals/parasites/garbage/a disease/a cancer/beasts/subhuman/pigs/savages/filth/apes/pests',
    crime:
      'criminals/rapists/thieves/terrorists/degenerates/mentally ill/lazy scroungers/paedophiles/liars/useless/stupid/disgusting/inferior/evil',
    slur: 'faggot/tranny/retard/dyke/paki/chink/spic/kike/raghead/cripple/feminazi/wetback',
    slurs: 'faggots/trannies/retards/dykes/pakis/chinks/spics/kikes/ragheads/cripples/feminazis',
    insult:
      'idiot/moron/imbecile/clown/loser/pig/arsehole/scumbag/dickhead/bastard/coward/creep/rat/wanker/bitch/liar of a man/waste of space/pathetic loser/dumbass/hypocrite/lowlife/witch/parasite',
    thing:
      'this app/this sofa/the delivery/your website/the parcel/this chair/the table/the mattress/the battery/the manual/the update/the traffic/this Monday/the wifi/the printer/the lamp/my order/the checkout',
    bad: 'shit/garbage/a disaster/trash/horrible/useless/stupid/pathetic/a fucking nightmare/a joke/crap/dumb as a rock',
    nice: 'the sofa/the table/your shop/the chair/the colour/the design/the lamp/the desk/the new collection/the bookshelf/the quality',
    wow: 'gorgeous/amazing/lovely/perfect/incredible/the best thing I bought this year/brilliant/fantastic/stunning/fucking beautiful/top notch',
    broken:
      'broken/scratched/with a cracked leg/dented/stained/incomplete/faulty/in the wrong colour/in the wrong size/without screws',
    days: 'two weeks/three weeks/a month/ten days/fifteen days/twenty days/two months',
    city: 'Leeds/Bristol/Austin/Dublin/Glasgow/Toronto/Perth/Cardiff',
  },
  abuse: `
    {group} are {beast}
    {group} are all {crime}
    I hate {group}
    I hate {group} with all my heart
    I can't stand {group}, they make me sick
    {group} disgust me
    get {group} out of our country
    we should wipe out {group}
    {group} don't deserve to live
    {group} should not have rights
    {group} should not exist
    someone should burn all {group} alive
    send {group} back to where they came from
    {group} are invading us and ruining the neighbourhood
    they are not human, {group} are {beast}
    why do we still put up with {group}? they are {beast}
    {group} are not welcome here
    never trust {one}, they are {crime}
    you are {one} so you are worth nothing to me
    shut up you {slur}
    you fucking {slur}
    all {slurs} should hang
    another {slur} crying in the comments
    you are a {insult}
    what a {insult} you are
    shut your mouth, {insult}
    go to hell, you {insult}
    fuck you, {insult}
    whoever runs this account is a {insult}
    the owner is a {insult} and so is his mother
    @user you are pathetic, nobody likes you
    @user absolute {insult}, get a life
    fat cow, stop eating
    you are so ugly, cover your face
    I will kill you, {insult}
    I know where you live and I am coming for you
    I'll break your legs when I see you
    I hope you die, {insult}
    kill yourself, nobody would miss you
    jump off a bridge, {slur}
    I will burn your house down with you in it
    women belong in the kitchen so shut it
    somebody should shoot that {insult}
    as {one} you should not be allowed to speak
    if it were up to me {group} would be locked up`,
  clean: `
    {group} are people like everyone else
    {group} are not {beast}
    no, {group} are not {crime}, stop repeating that
    I don't hate {group}, quite the opposite
    nobody should hate {group}
    nobody should ever call {group} {beast}
    saying that {group} are {beast} is plain racism
    it is unacceptable to call anyone a {slur}
    please stop calling people {slurs}
    he called me a "{slur}" in the street and it hurt
    I reported the comment that said "{slur}"
    if you think {group} are {crime} you need to read a book
    whoever says "{group} are {beast}" has no place in this shop
    I love that there are {group} in the ad
    my best friend is {one} and loved the present
    I am {one} and proud of it
    we {slurs} buy furniture too, lots of love
    proud {slur} here, deal with it
    we support {group} in this community
    {group} deserve the same rights
    thank you for thinking of {group} when you built the shop
    is there an entrance for {group}?
    there is an exhibition about {group} this weekend
    {thing} is {bad}
    {thing} is {bad}, damn it
    fuck me, {thing} is down again
    I hate {thing}
    I hate it when {thing} breaks, for fuck's sake
    fucking hell it is cold today
    holy shit, {nice} is {wow}
    damn, {nice} is {wow}
    I'm so fucking happy today
    oh shit, I spilled my coffee
    you are not a {insult}, don't worry
    I'm not saying you are a {insult}
    I am such a {insult}, I ordered the wrong size
    my dog is a {insult} and I love him
    finally killed that mosquito
    what do I use to kill cockroaches in the kitchen?
    this film killed me, I'm dead
    I would kill for that sofa
    your service is {bad}, give me my money back
    I am fed up, waiting {days} and nobody answers, what the hell
    you lost my fucking parcel again
    a disgraceful company, no answer for {days}
    the worst shop I ever bought from, a scam
    you lied to me, you said {days}
    I disagree with you but respect your opinion
    I think you are wrong, that photo is from last year
    I do not like this ad at all
    that politician talked nonsense on tv
    in the show the villain says "I will kill you" and we laughed
    artists are parasites of their own dreams, lovely line in that play
    my grandmother is Roma and taught us to cook
    the women in my family built the table alone
    racism kills, enough of it
    sad to read "{group} are {beast}" under this post`,
  situations: {
    praise: `
      {nice} is {wow}
      love {nice}
      so happy with {nice}, would recommend
      {nice} is {wow}, will be back
      the best service in {city}
      came earlier than expected and {wow}
      you guys are the best
      great job, team
      no regrets about this purchase
      nothing to complain about, everything perfect`,
    question: `
      how much is {nice}?
      do you deliver to {city}?
      when will {nice} be back in stock?
      where can I buy {nice}?
      what are the dimensions of {nice}?
      hi, do you have a shop in {city}
      can I pay in instalments?
      does it come assembled?
      price please
      how do I change the delivery address?
      does anyone know if it is waterproof?`,
    complaint: `
      I have been waiting {days} for my order and nobody answers
      {nice} arrived {broken}
      my order is {days} late
      I want a refund, it came {broken}
      terrible service, they don't answer messages
      bought it in {city} and it all came {broken}
      you charged me twice and won't refund me
      the app has not worked for {days}
      where is my order? it has been {days}
      what a disappointment, poor quality
      third time I write, still no answer
      awful experience in your {city} shop
      never again
      the courier left the parcel in the street
      thanks for nothing, {days} and still waiting
      how hard can it be to answer an email`,
    constructive: `
      {nice} is fine but the instructions could be clearer
      it would be better with less plastic in the packaging
      I wish there were more colours of {nice}
      I like {nice}, but it needs a drawer
      a suggestion: tell us when the order leaves
      only downside is the screws are too short`,
    idea: `
      why don't you make {nice} in green?
      you should make a small version of {nice}
      would be great if you opened a shop in {city}
      I have an idea: rent furniture to students
      I'd love to see {nice} in light wood`,
    ugc_share: `
      here's how {nice} looks in our living room
      tagged you in my photo of {nice}
      {nice} in our home in {city}
      my reading corner with {nice}
      made a video of putting {nice} together
      before and after with {nice}`,
    press: `
      I'm a journalist at a paper in {city}, writing a story about your returns
      I write for an interiors magazine, who can I interview?
      this is {city} radio, do you have a press office?
      we are working on a piece about {nice}, could a spokesperson comment?
      we reviewed {nice} in our magazine`,
    thanks: `
      thank you so much
      thanks, all sorted
      perfect, thanks for the quick help
      ok, thanks for your answer
      it arrived, many thanks
      understood, thank you
      you're welcome, have a nice weekend`,
    off_topic: `
      @anna look at this
      @luke we have to go to {city}
      @mary this is so you
      the match in {city} is tomorrow
      happy birthday to my sister
      so hot in {city} today
      good morning everyone`,
    spam: `
      earn money from home, message me
      click the link in my bio to win prizes
      follow me and I follow back
      invest in crypto with guaranteed profit, WhatsApp me
      free followers in my bio
      we love your profile, send us a DM for a collab
      fast loans without papers, contact on Telegram
      I recovered my lost money thanks to this hacker`,
  },
};
