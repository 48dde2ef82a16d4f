const caps: Readonly<Record<string, string>> = {
  $mod: 'Ctrl',
  control: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  meta: 'Meta',
  enter: 'Enter',
  escape: 'Esc',
  space: '␣',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  delete: 'Del',
};

function cap(key: string): string {
  return caps[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** What stands on the keys of a tinykeys binding, in order: `$mod+k` is `Ctrl`, `K`; `g t` is `G`, `T`. */
export function keyCaps(binding: string): string[] {
  return binding
    .split(' ')
    .filter((press) => press !== '')
    .flatMap((press) => press.split(/\+(?=.)/).map(cap));
}
