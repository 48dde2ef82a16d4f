/** Outlines on a 16 × 16 field, drawn for this program; one stroke width, round ends. */
const outlines = {
  check: 'M3 8.5 6.5 12 13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  'chevron-down': 'M4 6l4 4 4-4',
  'chevron-up': 'M4 10l4-4 4 4',
  'chevron-left': 'M10 4 6 8l4 4',
  'chevron-right': 'M6 4l4 4-4 4',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  lock: 'M3.5 7.2h9v6.3h-9zM5.4 7.2V5a2.6 2.6 0 0 1 5.2 0v2.2',
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 4.5V8l2.4 1.8',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.4 10.4l3.4 3.4',
  more: 'M2.6 8a.5.5 0 1 0 .9 0 .5.5 0 1 0-.9 0M7.55 8a.5.5 0 1 0 .9 0 .5.5 0 1 0-.9 0M12.5 8a.5.5 0 1 0 .9 0 .5.5 0 1 0-.9 0',
  phone:
    'M4.6 2 6.4 5.2 5 6.7c.8 1.8 2.2 3.2 4.2 4.3l1.6-1.4L14 11.4c-.3 1.6-1.2 2.5-2.8 2.5C6.5 13.6 2.3 9.3 2 4.8 2 3.2 3 2.2 4.6 2z',
  person: 'M8 2.2a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4M2.8 14c.3-3 2.3-4.6 5.2-4.6s4.9 1.6 5.2 4.6',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  undo: 'M5.5 3 2.5 6l3 3M2.8 6H9.5a3.7 3.7 0 0 1 0 7.4H6',
  move: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 7.3v3.7M8 4.9h.01',
  warning: 'M8 2.2 14.5 13.5h-13zM8 6.5v3.2M8 11.6h.01',
  error: 'M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3zM8 4.7v4M8 11.1h.01',
  success: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5.2 8.2l2 2 3.6-4.2',
  'circle-empty': 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11',
  'circle-half': 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 4.5v7a3.5 3.5 0 0 0 0-7',
  square: 'M3 3h10v10H3z',
  diamond: 'M8 1.8 14.2 8 8 14.2 1.8 8z',
  chart: 'M2.5 13.5h11M4.5 11V8.5M8 11V3M11.5 11V6',
  download: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.8 13.5h10.4',
  cross: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
} as const;

export type IconName = keyof typeof outlines;

/** A decorative picture: hidden from assistive technology, so the words beside it must say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ui-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
