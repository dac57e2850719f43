/** How long a look is repeated before it counts as failed, in milliseconds. */
const PATIENCE_MS = 40_000;

/**
 * Looks again and again until there is something to see.
 * @param what it waits for, for the error: "a badge beside the comment"
 * @throws when nothing came
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (performance.now() > end) throw new Error(`there was never ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
