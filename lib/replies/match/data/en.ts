/**
 * What English says for each concept: a thing that customers and those who answer them name with
 * several words. Entries are divided by "/"; a trailing "*" stands for any ending, several words are a
 * phrase. A word may stand in several rows; of the entries that begin a word the longest counts.
 * Written by hand for shops, deliveries, subscriptions, banks and the talk around them.
 */
export const en = {
  order: 'order*/purchase*/bought/buy/buying',
  deliver:
    'deliver*/ship/shipped/shipping/shipment*/ships/dispatch*/courier*/carrier*/mailed/posted out',
  parcel: 'parcel*/package/packages/packet/item/items/goods/merchandise/product/products',
  arrive: 'arriv*/turn up/turned up/show up/showed up/receiv*/get here/got here/reached me/come in',
  track: 'track*/trace/tracing/whereabouts/status/where is/wheres/where are/progress/eta',
  late: 'late/delay*/overdue/taking so long/takes so long/too long/slow/waiting/waited/wait/behind schedule/still havent/still hasnt/not here yet/yet to',
  cancel:
    'cancel*/abort*/revoke*/annul*/call off/called off/back out/undo/stop/terminat*/discontinu*',
  refund:
    'refund*/reimburs*/money back/rebate*/chargeback*/restitution*/repaid/pay me back/return my money/compensat*/credited back/get back my money/recoup*',
  sendBack:
    'send back/sending back/sent back/return/returns/returned/returning/take back/give back/bring back',
  exchange:
    'exchang*/swap*/replac*/convert*/conversion*/another one/new one/different one/substitut*',
  pay: 'pay/pays/paying/paid/payment*/checkout/check out/settle*/transaction*/payable',
  fee: 'fee/fees/charge/charges/charged/charging/cost/costs/surcharge*/commission*/price*/pricing/tariff*/penalt*/expens*/how much/extra money/deduct*',
  invoice: 'invoice*/bill/bills/billing/receipt*/statement*/proof of purchase',
  account: 'account*/profile*/membership*/user account',
  signUp:
    'sign up/signing up/signup/register*/registration*/enrol*/join/open an account/opening an account/create an account/new account/open a/set up an account',
  signIn:
    'log in/login/logging in/logged in/log into/sign in/signing in/signin/sign into/access/get into/locked out',
  password:
    'password*/passcode*/pin/pins/pin code/pin number/passphrase/access key/access code/credential*/login details',
  reset:
    'reset*/recover*/forgot*/forget/retriev*/restor*/dont remember/cant remember/lost my password/unlock*',
  close: 'delet*/remov*/clos*/deactivat*/erase*/eliminat*/get rid of/shut down',
  change:
    'chang*/edit*/modif*/updat*/amend*/alter/altering/switch*/adjust*/correct*/fix my details',
  address: 'address*/location*/street/postcode/zip code/moved house/moved home/moving',
  contact:
    'contact*/call/calls/calling/reach*/speak/speaking/talk/talking/chat*/get in touch/get hold of/phone/ring/hotline*/phone number',
  human:
    'human*/agent*/representative*/real person/live person/operator*/advisor*/adviser*/customer service/customer support/customer care/customer assistance/support team/someone/somebody/helpdesk/help desk/call center/call centre/staff/team/colleague*',
  help: 'help*/assist*/support/aid/guidance/give me a hand/advice/guide me',
  problem:
    'problem*/issue/issues/trouble*/error*/difficult*/fail/fails/failed/failing/failure/glitch*/bug/bugs/wrong/not working/doesnt work/does not work/isnt working/wont work/cant/cannot/unable/hiccup*/mistake*/incorrect*/inaccurate*/malfunction*',
  broken: 'broke/broken/damag*/defect*/faulty/crack*/scratch*/torn/dent*/smash*/shatter*/snapped',
  lost: 'lost/lose/losing/missing/misplac*/stole/stolen/theft/steal/vanish*/disappear*/cant find/never arrived/gone missing/havent received/didnt receive',
  complain:
    'complain*/claim/claims/grievance*/lodge/dissatisf*/unhappy/disappoint*/unacceptable/poor service/bad service/terrible/awful/not happy',
  feedback:
    'review/reviews/feedback/opinion*/rating*/comment/comments/suggestion*/criticism/testimonial*',
  subscribe: 'subscri*/unsubscri*/newsletter*/mailing list/plan/plans/premium/opt out/opt in',
  discount:
    'discount*/coupon*/voucher*/promo/promos/promo code/promotion*/sale/deal/offer/offers/reduc*/cheaper',
  stock: 'stock/in stock/out of stock/available/availability/sold out/restock*/back in',
  howLong:
    'how long/how soon/how many days/duration/timeframe/time frame/how much time/what time/when will/when is/when can/when does/estimated/by when/length of time',
  why: 'why/how come/reason/reasons/what happened/whats wrong/explain*',
  guarantee: 'warrant*/guarantee*',
  card: 'card/cards/credit card*/debit card*/visa/mastercard/cc',
  transfer:
    'transfer*/wire/wired/wiring/remit*/send money/sending money/sent money/move money/moving money/swift/sepa',
  topUp:
    'top up/topped up/topping up/topup*/top ups/add money/adding money/add funds/load money/reload*/recharg*/deposit*/put money/fund my/funds',
  cash: 'cash/withdraw*/atm/atms/cash machine*/cashpoint*/cash point*/take out money/get money out/cash out',
  decline:
    'declin*/reject*/refus*/denied/deny/not accepted/didnt go through/not go through/didnt work/unsuccessful/bounced/revert*/returned',
  pending:
    'pending/processing/in progress/on hold/not gone through/not showing/doesnt show/hasnt shown/not appeared/still processing/hasnt arrived/not completed/in process',
  currency:
    'currenc*/foreign/abroad/overseas/international*/exchange rate*/euro/euros/dollar*/pounds/gbp/usd/conversion/travelling/traveling',
  verify: 'verif*/identi*/confirm*/authenticat*/kyc/proof/prove/document*/passport*',
  activate:
    'activat*/enabl*/set up/setup/setting up/turn on/start using/get started/link/linked/linking/connect*/add my/pair/sync*',
  block: 'block*/freez*/frozen/froze/locked/lock/suspend*/disabl*/hold on',
  fraud:
    'fraud*/scam*/unauthori*/suspicious/compromis*/hack*/didnt make/did not make/dont recogni*/not mine/never made/phish*',
  twice:
    'twice/double/doubled/duplicat*/two times/second time/repeated*/again and again/more than once',
  limit: 'limit*/maximum/max/cap/restriction*/minimum/allowed/at most/how many',
  country: 'countr*/region*/europe*/worldwide/nationalit*/uk/usa/us/eu/where do you',
  balance: 'balance*/how much money/remaining',
  sorry: 'sorry/apolog*/regret*',
  thanks: 'thank/thanks/thankyou/thx/grateful*/appreciat*/cheers',
  private: 'dm/dms/direct message*/private message*/inbox/message/messages/private*/pm',
  soon: 'soon/shortly/right away/immediately/asap/quick*/as soon as possible/straight away/today/promptly/fast/urgent*',
  examine:
    'check*/look into/looking into/look at/investigat*/examin*/find out/see what/inspect*/clear up',
  solve:
    'fix/fixed/fixing/solv*/resolv*/sort out/sorted/put right/make it right/repair*/set it right/make this right/remedy',
  bother: 'inconvenien*/frustrat*/annoy*/upset*/hassle/bother*/unpleasant',
  details: 'detail*/information/info/data/particulars',
  number: 'number*/reference*/code/codes',
  send: 'send/sending/sent/share/sharing/provide*/forward/drop us/pass on/let us have/let us know/give us',
  answer:
    'answer*/reply*/replied/replies/respond*/response*/get back to/write back/come back to/hear from',
  glad: 'happy/glad/pleased/delighted/thrilled/overjoyed/pleasure/made our day/joy',
  love: 'love/loves/loved/like/likes/liked/enjoy*/adore*/favourite*/favorite*',
  beautiful:
    'beautiful*/lovely/gorgeous/stunning/pretty/wonderful/great/amazing/fantastic/excellent/perfect/awesome/superb/brilliant',
  quality: 'quality/standard/standards',
  promise: 'promis*/commit*/assur*/ensur*/make sure',
  understand: 'understand*/know how/realise/realize/see why/get why',
  website: 'website*/site/web page/app/apps/application/online/page',
  shop: 'shop/shops/store/stores/showroom*/branch*/outlet*',
  size: 'size*/sizing/fit/fits/too small/too big/too tight/larger/smaller/bigger/measurement*/dimension*',
  colour: 'colour*/color*/black/white/blue/red/green/grey/gray',
  hours: 'open/opens/opening/hours/closing time/opening times/weekend*/saturday*/sunday*',
  email: 'email*/e mail/e mails/mail/mails/sms/text message*/spam/advert*',
  wrong: 'wrong/incorrect/mistake*/different/mixed up/not what i/someone elses',
  add: 'add/adding/added/extra/additional/one more/quantity/quantities',
  free: 'free/free of charge/no charge/complimentary',
  instalments: 'instalment*/installment*/pay later/monthly payment*/financing',
  regret:
    'changed my mind/change my mind/dont want/no longer want/no longer need/dont need/regret*/by mistake/by accident',
  gift: 'gift*/present/presents',
  part: 'part/parts/piece/pieces/screw/screws/accessor*/component*/assembly',
  company: 'company/business/tax/taxes/vat/accountant*/accounting',
  bank: 'bank/banks/iban',
  method:
    'method*/options/ways to pay/how can i pay/accept/accepts/accepted/paypal/cash on delivery',
} as const;

/** What a language says for each concept, written as in English. */
export type ConceptWords = Readonly<Record<keyof typeof en, string>>;
