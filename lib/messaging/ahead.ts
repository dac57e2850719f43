import type { Argument, Client, MessageName, Reply } from './protocol.ts';

type Question = { [N in MessageName]: readonly [N, Argument<N>?] }[MessageName];

/**
 * A client that has asked already: the first call that is the same as one of `questions` takes its
 * answer. A page asks so before it loads what draws the answers.
 */
export function askAhead(client: Client, ...questions: readonly Question[]): Client {
  const call = client.call as (name: MessageName, argument?: unknown) => Promise<Reply<never>>;
  const asked = new Map(
    questions.map(([name, argument]) => [nameOf([name, argument]), call(name, argument)]),
  );
  return {
    ...client,
    call(name, ...argument) {
      const mine = nameOf([name, argument[0]]);
      const answer = asked.get(mine);
      asked.delete(mine);
      return answer ?? call(name, ...argument);
    },
  };
}

const nameOf = ([name, argument]: readonly [MessageName, unknown?]): string =>
  `${name} ${JSON.stringify(argument ?? null)}`;
