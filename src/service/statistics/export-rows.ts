import type { RowExportEvent } from '#contract/statistics.ts';
import type { ServiceParts } from '#service/parts.ts';
import { rowPieces, type RowJob } from './row-pieces.ts';
import { rowsOnThread } from './rows-on-thread.ts';

/**
 * The calls as a file, in pieces, of one moment: on a thread of its own where there is one, so that a long file keeps nobody
 * waiting; else in the service's, a page at a time with the others between.
 */
export function exportRows(
  { store, rowThread }: Pick<ServiceParts, 'store' | 'rowThread'>,
  job: RowJob,
): AsyncGenerator<RowExportEvent, void, void> {
  return rowThread ? rowsOnThread(store, rowThread, job) : rowPieces(() => store.openSnapshot(), job);
}
