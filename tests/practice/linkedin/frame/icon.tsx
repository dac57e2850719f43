const PATHS = {
  'comment-small': 'M3 3h10v8H8l-3 3v-3H3z',
  'thumbs-up-outline-small': 'M3 8h2v6H3zM6 8l3-6 1 1-.5 4H13v3l-1.5 4H6z',
  'repost-small': 'M3 6l3-3v2h7v3M13 10l-3 3v-2H3V8',
  'send-privately-small': 'M2 7l12-5-5 12-2-5z',
  'overflow-web-ios-small': 'M2 7h2v2H2zM7 7h2v2H7zM12 7h2v2h-2z',
  'verified-small': 'M8 1l6 2v5c0 4-6 7-6 7s-6-3-6-7V3z',
  'link-medium': 'M7 5l2-2a2.8 2.8 0 014 4l-2 2M9 11l-2 2a2.8 2.8 0 01-4-4l2-2M6 10l4-4',
  'flag-medium': 'M4 2v12M4 3h8l-2 3 2 3H4',
  'trash-medium': 'M3 4h10M5 4v10h6V4M7 2h2',
  'emoji-small': 'M8 2a6 6 0 100 12A6 6 0 008 2M5 9a3 3 0 006 0',
  'image-small': 'M2 3h12v10H2zM4 11l3-4 2 2 1-1 2 3z',
  'close-small': 'M3 3l10 10M13 3L3 13',
  'chevron-up-small': 'M3 10l5-5 5 5',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  /** The newer front-end names its icons by `id`, the older by `data-test-icon`. */
  readonly by: 'id' | 'data-test-icon';
  readonly label?: string;
}

export function Icon({ name, by, label }: IconProps) {
  return (
    <svg
      {...{ [by]: name }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
