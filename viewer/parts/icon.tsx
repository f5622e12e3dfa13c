const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9zM10.3 10.3L14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  forward: 'M6.5 3.5L11 8l-4.5 4.5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  sun: 'M8 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  moon: 'M13 9.6A5.6 5.6 0 1 1 6.4 3a4.6 4.6 0 0 0 6.6 6.6z',
  system: 'M2 3.5h12v7.5H2zM6 13.5h4',
  list: 'M5.5 4H14M5.5 8H14M5.5 12H14M2 4h.5M2 8h.5M2 12h.5',
  graph:
    'M4 4.5a1.7 1.7 0 1 0 0-.1zM12 6a1.7 1.7 0 1 0 0-.1zM6 12.5a1.7 1.7 0 1 0 0-.1zM5.5 4.8l5 1M4.6 6l1.6 4.8M11 7l-4 4.3',
  take: 'M8 2v8M4.8 7L8 10.2L11.2 7M2.5 13.5h11',
  keys: 'M2 4.5h12v7.5H2zM4.5 7h.5M7 7h.5M9.5 7h.5M5 9.5h6',
  book: 'M8 4C6.5 2.9 4.6 2.6 2.5 2.8v9.6c2.1-.2 4 .1 5.5 1.2c1.5-1.1 3.4-1.4 5.5-1.2V2.8C11.4 2.6 9.5 2.9 8 4zM8 4v9.4',
  filter: 'M2 3.5h12L9.5 8.8V13l-3 1V8.8z',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  play: 'M5 3l8 5l-8 5z',
  pause: 'M5 3v10M11 3v10',
  edit: 'M3 13l.7-3L11 2.8l2.2 2.2L6 12.3z',
  undo: 'M3 6h7a3.5 3.5 0 0 1 0 7H6M5.5 3.5L3 6l2.5 2.5',
  relax: 'M8 8a1.2 1.2 0 1 0 0-.1zM3 3l2.8 2.8M13 3l-2.8 2.8M3 13l2.8-2.8M13 13l-2.8-2.8',
  spread: 'M2.5 2.5l3 3M2.5 5V2.5H5M13.5 2.5l-3 3M11 2.5h2.5V5M2.5 13.5l3-3M2.5 11v2.5H5M13.5 13.5l-3-3M13.5 11v2.5H11',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
