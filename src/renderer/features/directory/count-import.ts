import type { DirectoryImport } from '#contract/directory.ts';

/** How many rows become what; what comes back to the directory is new there. */
export function countImport({ changes, unchanged, refused }: DirectoryImport): {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  refused: number;
} {
  const count = (...kinds: readonly string[]) => changes.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    added: count('new', 'back'),
    changed: count('changed'),
    removed: count('removed'),
    unchanged,
    refused: refused.length,
  };
}
