import { type HTMLAttributes, useState } from 'react';

/** An attribute that React's types do not know. */
type Named = HTMLAttributes<HTMLElement> & { readonly componentkey: string };

/** The newer front-end names its parts by an attribute of its own. */
export const named = (componentkey: string): Named => ({ componentkey });

/** Some parts carry the same name as `id`, too. */
export const namedTwice = (id: string): Named => ({ id, componentkey: id });

/** A name that says nothing and is another one in every rendering; 43 signs for cards. */
export function useRenderKey(): string {
  const [key] = useState(() => {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    return btoa(String.fromCharCode(...bytes))
      .replace(/[+/]/g, '_')
      .replace('=', '');
  });
  return key;
}
