import type { Option } from './option-item.tsx';

function plain(text: string): string {
  return text.trim().toLocaleLowerCase('fi');
}

/** 0 is the best match, undefined none: exact code, code start, label start, word start, anywhere. */
function rank(option: Option, wanted: string): number | undefined {
  const code = plain(option.code ?? '');
  const label = plain(option.label);
  if (code === wanted) return 0;
  if (code !== '' && code.startsWith(wanted)) return 1;
  if (label.startsWith(wanted)) return 2;
  if (label.split(/[\s\-–/(]+/).some((word) => word.startsWith(wanted))) return 3;
  if (label.includes(wanted) || plain(option.detail ?? '').includes(wanted)) return 4;
  return undefined;
}

/** The options that match what was typed, best first and otherwise in their own order; all when nothing is typed. */
export function rankOptions<O extends Option>(options: readonly O[], typed: string): O[] {
  const wanted = plain(typed);
  if (wanted === '') return [...options];
  return options
    .map((option) => ({ option, rank: rank(option, wanted) }))
    .filter((entry): entry is { option: O; rank: number } => entry.rank !== undefined)
    .sort((one, other) => one.rank - other.rank)
    .map((entry) => entry.option);
}
