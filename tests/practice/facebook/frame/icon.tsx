const paths = {
  close: 'M6 6l12 12M18 6 6 18',
  dots: 'M6 12h.01M12 12h.01M18 12h.01',
  bell: 'M6 16v-5a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.5h4',
  chat: 'M12 4c4.6 0 8 3.2 8 7.4s-3.4 7.4-8 7.4a9 9 0 0 1-2.4-.3L6.5 20v-3A7.1 7.1 0 0 1 4 11.4C4 7.2 7.4 4 12 4z',
  home: 'M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z',
  send: 'M4 12 20 4l-5 16-4-6z',
  smile: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM8.5 14a4 4 0 0 0 7 0M9.5 10h.01M14.5 10h.01',
  like: 'M8 11v9H5v-9zM8 11l4-7c1.5 0 2.3 1 2 2.5L13.500 10H19l-1.500 9.500H8',
  share: 'M14 5l6 6-6 6v-4c-5 0-8 2-10 5 0-6 4-9 10-9z',
} as const;

/** A sign without a name of its own: its button has the label. */
export function Icon({ name, size = 20 }: { name: keyof typeof paths; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'dots' ? 3.5 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
