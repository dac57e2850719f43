const set = (text: string): ReadonlySet<string> =>
  new Set([...text].filter((char) => /\p{Extended_Pictographic}/u.test(char)));

const glad = set(
  '❤♥💕💖💗💘💙💚💛💜🧡🤍🤎🖤💝💞💓😍🥰😘😊☺🙂😀😃😄😁😆🤩🥳🎉🎊👏🙌👍👌💯🔥✨🌟⭐😎🤗💪🏆🥇😻🌹🌸💐🫶🤝✅😂🤣😅😇😋😌🕊🍀🌷🥂',
);
const upset = set('😡😠🤬🤮🤢👎😤😒🙄😞😔😟😢😭💔😩😫😖😣☹🙁😑😐💩🖕😾🤦😰😨😱🚮⚠❌🤥🤡🐍');
const grateful = set('🙏🫶🤝');

export type EmojiMood = 'glad' | 'upset' | 'grateful';

/** How many emoji of a text are glad, upset, or give thanks; laughing ones count as glad. */
export function emojiMoods(chars: readonly string[]): Record<EmojiMood, number> {
  const count = { glad: 0, upset: 0, grateful: 0 };
  for (const char of chars) {
    if (grateful.has(char)) count.grateful++;
    if (glad.has(char)) count.glad++;
    else if (upset.has(char)) count.upset++;
  }
  return count;
}
