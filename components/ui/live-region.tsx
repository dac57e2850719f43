/** The one polite voice of a view: what changed, once, when it changed. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {text}
    </p>
  );
}
