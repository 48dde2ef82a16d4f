import type { RowExportEvent } from '#contract/statistics.ts';

type End = Extract<RowExportEvent, { kind: 'end' }>;

/**
 * The same pieces, but `keep` is done before the end of the file is told: a file that was given up, or that broke off, is
 * not kept, and one that could not be kept has no end.
 */
export function keptAtEnd(
  pieces: AsyncGenerator<RowExportEvent, void, void>,
  keep: (end: End) => Promise<void>,
): AsyncGenerator<RowExportEvent, void, void> {
  const next = pieces.next.bind(pieces);
  // Not a generator around it: that would hear of its end only after the pending piece.
  pieces.next = async () => {
    const read = await next();
    if (!read.done && read.value.kind === 'end') await keep(read.value);
    return read;
  };
  return pieces;
}
