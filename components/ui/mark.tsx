/** The mark of Inlay: a tile set into another. */
export function Mark() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="size-20 flex-none text-act">
      <path d="M10 2.2 17.8 10 10 17.8 2.2 10Z" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M10 6.5 13.5 10 10 13.5 6.5 10Z" fill="currentColor" />
    </svg>
  );
}
