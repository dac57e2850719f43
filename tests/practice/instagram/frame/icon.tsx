const paths = {
  home: 'M4 10.5 12 4l8 6.5V20h-5.5v-5.5h-5V20H4z',
  reels:
    'M5 4h14a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 19 20H5a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 5 4zM3.5 9h17M8 4l3 5M14 4l3 5M10.5 12v5l4.2-2.5z',
  messages: 'M20.5 4 3.5 9.5l7 3.2 3 7.3zM20.5 4l-10 8.7',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20.5 20.5',
  explore: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM15.5 8.5l-2 5-5 2 2-5z',
  heart: 'M12 20S3.8 15 3.8 9.3A4.4 4.4 0 0 1 12 7.2a4.4 4.4 0 0 1 8.2 2.1C20.2 15 12 20 12 20z',
  plus: 'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM12 8v8M8 12h8',
  chart: 'M5 20V12M10 20V5M15 20v-6M20 20V8',
  menu: 'M3.5 6h17M3.5 12h17M3.5 18h17',
  bubble: 'M20 12a8 8 0 1 0-3.2 6.4L20.5 20l-1.3-3.9A8 8 0 0 0 20 12z',
  bookmark: 'M5.5 3.5h13v17L12 14.5l-6.5 6z',
  dots: 'M6 12h.01M12 12h.01M18 12h.01',
  smile:
    'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5h.01M15 9.5h.01',
  circledPlus: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 8v8M8 12h8',
  eyeOff: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM4 4l16 16',
  close: 'M5 5l14 14M19 5 5 19',
  verified: 'm8 12.3 2.8 2.8L16 9.6',
  mark: 'M7 3.5h10A3.5 3.5 0 0 1 20.5 7v10a3.5 3.5 0 0 1-3.5 3.5H7A3.5 3.5 0 0 1 3.5 17V7A3.5 3.5 0 0 1 7 3.5zM12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM17 7h.01',
} as const;

interface IconProps {
  readonly name: keyof typeof paths;
  readonly label: string;
  readonly size?: number;
  readonly filled?: boolean;
}

/** An `svg` with the label twice, as attribute and as title, which is how this site names its icons. */
export function Icon({ name, label, size = 24, filled = false }: IconProps) {
  return (
    <svg
      aria-label={label}
      role="img"
      height={size}
      width={size}
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'dots' ? 3 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <title>{label}</title>
      <path d={paths[name]} />
    </svg>
  );
}

/** The blue mark beside a verified account's name. */
export function VerifiedMark({ label }: { readonly label: string }) {
  return (
    <svg aria-label={label} role="img" height={12} width={12} viewBox="0 0 24 24">
      <title>{label}</title>
      <circle cx="12" cy="12" r="11" fill="rgb(0, 149, 246)" />
      <path d={paths.verified} fill="none" stroke="#fff" strokeWidth={3} />
    </svg>
  );
}
