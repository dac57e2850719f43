import type { Author } from '@/lib/domain/item.ts';

/** A name and its handle, each kept apart from the direction of the words around it. */
export function PersonName({ author }: { readonly author: Author }) {
  // Instagram shows no name beside a comment; the handle is not said twice.
  const named = author.name !== undefined && author.name !== '' && author.name !== author.handle;
  return (
    <span className="wrap-anywhere">
      {named && (
        <>
          <b className="font-strong">
            <bdi>{author.name}</bdi>
          </b>{' '}
        </>
      )}
      <bdi dir="ltr" className={named ? 'text-ink-2' : 'font-strong'}>
        @{author.handle}
      </bdi>
    </span>
  );
}

/** Up to two initials of a person, for the round mark beside the name. */
export function initialsOf(author: Author): string {
  const words = (author.name ?? author.handle)
    .split(/[\s._-]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const first = (word: string | undefined) => [...(word ?? '')].find((c) => /\p{L}/u.test(c)) ?? '';
  const initials = first(words[0]) + (words.length > 1 ? first(words.at(-1)) : '');
  // Two joined Arabic letters would read as a word; one stands for the person.
  if (/\p{Script=Arabic}/u.test(initials)) return [...initials][0] ?? '';
  return initials.toLocaleUpperCase() || '@';
}
