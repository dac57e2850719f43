const shapes = {
  arrow: 'M20 11H8l5-5-1.500-1.500L4 12l7.500 7.500L13 18l-5-5h12z',
  bell: 'M12 3a6 6 0 0 0-6 6v5l-2 3h16l-2-3V9a6 6 0 0 0-6-6zm-2 15a2 2 0 0 0 4 0z',
  bird: 'M4 4l16 16M20 4L4 20',
  bookmark: 'M6 3h12v18l-6-5-6 5z',
  cross: 'M5 5l14 14M19 5L5 19',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zm10-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  flag: 'M5 21V4h12l-2 4 2 4H5',
  forbidden: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM6 6l12 12',
  heart: 'M12 20S3 14 3 8.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 9 1.500C21 14 12 20 12 20z',
  hide: 'M3 12s4-6 9-6 9 6 9 6-4 6-9 6-9-6-9-6zM4 20L20 4',
  house: 'M3 11l9-8 9 8v10h-6v-6H9v6H3z',
  letter: 'M3 5h18v14H3zm0 2l9 7 9-7',
  mute: 'M4 9v6h4l5 4V5L8 9zm12 0l5 6m0-6l-5 6',
  person: 'M12 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21a8 8 0 0 1 16 0z',
  pin: 'M9 3h6l-1 7 4 4H6l4-4zM12 14v7',
  plus: 'M12 5v14M5 12h14',
  repost: 'M4 9l4-4 4 4M8 5v10a2 2 0 0 0 2 2h3M20 15l-4 4-4-4M16 19V9a2 2 0 0 0-2-2h-3',
  search: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zm5 11l6 6',
  send: 'M3 20l18-8L3 4l3 8zm3-8h8',
  share: 'M12 15V3m-5 5l5-5 5 5M4 14v7h16v-7',
  speech: 'M4 5h16v11h-8l-5 4v-4H4z',
  stats: 'M5 20v-6m5 6V8m5 12v-9m5 9V4',
  tick: 'M5 12l5 5 9-10',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 14h8l1-14',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name, label, testId }: { name: IconName; label?: string; testId?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="icon"
      data-testid={testId}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <g>
        <path d={shapes[name]} />
      </g>
    </svg>
  );
}
