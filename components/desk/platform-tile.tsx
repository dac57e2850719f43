/** A platform as the desk names it; no logos. */
export interface PlatformName {
  readonly id: string;
  readonly label: string;
  /** Two letters for the tile. */
  readonly tile: string;
}

/** The two-letter tile of a platform; a screen reader hears its full name. */
export function PlatformTile({ platform }: { readonly platform: PlatformName }) {
  return (
    <span
      role="img"
      aria-label={platform.label}
      dir="ltr"
      className="inline-grid place-items-center w-20 h-16 flex-none border border-edge rounded-dot text-[10px] leading-14 font-strong text-ink-2"
    >
      {platform.tile}
    </span>
  );
}
