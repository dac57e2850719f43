import type { PhraseLists } from './phrase-lists.ts';

/** What people write in every language, whatever they write around it. */
export const anywhere: PhraseLists = {
  attack: 'fuck you/fuck u/fuck off/stfu/motherfucker*/son of a bitch/piece of shit',
  insult: 'bitch/bitches/asshole*/dumbass*',
  slur: 'nigger*/faggot*',
  die: 'kys/kill yourself/kill urself/go kill yourself',
  swear: 'fuck/fucking/fck/wtf/shit/damn/omfg',
  press: 'press office/press request/press inquiry/media inquiry',
  spam: 'follow back/followback/f4f/l4l/follow me/follow for follow/check my bio/link in bio/link in my bio/dm for collab/dm us/dm me for/collab/crypto/bitcoin/btc/forex/nft/airdrop/giveaway/onlyfans/whatsapp me/telegram/cashapp/onlinecasino/casino/free followers/promo code/earn money/click here/dm to promote/promote it on/promote your/ambassador*/sugar daddy/sugar baby/usdt/ethereum/investment platform/100% legit',
};
