import { people } from '../data/people.ts';
import { slugOf } from './addresses.ts';
import { Face, headlineOf } from './frame/person.tsx';

/** A profile, with no posts on it. */
export function ProfileCard({ slug }: { readonly slug: string }) {
  const person = people.find(({ handle }) => slugOf(handle) === slug);
  if (!person) return <NotFound />;
  return (
    <main className="scaffold-layout__main">
      <section className="artdeco-card">
        <Face handle={person.handle} size={96} />
        <h1>{person.name}</h1>
        <p>{headlineOf(person.handle)}</p>
      </section>
    </main>
  );
}

export function NotFound() {
  return (
    <main className="scaffold-layout__main">
      <p className="artdeco-card">404</p>
    </main>
  );
}
