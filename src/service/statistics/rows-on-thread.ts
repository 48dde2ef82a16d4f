import { Worker } from 'node:worker_threads';
import type { RowExportEvent } from '#contract/statistics.ts';
import type { Store } from '#store/open.ts';
import type { SnapshotPlace } from '#store/snapshot.ts';
import type { RowJob } from './row-pieces.ts';
import { stoppedAtOnce } from './stopped-at-once.ts';

/** Megabytes that the thread's rows may take: a fault that holds them all ends the thread, not the service. */
const MOST_MEGABYTES = 256;

/**
 * The pieces of {@link rowPieces}, made on a thread of its own, which lives as long as they are taken. A piece is made when
 * there is room for it, so a slow taker makes a slow thread and no heap of pieces.
 *
 * @param file the thread's program, `row-thread`
 */
export function rowsOnThread(
  store: Pick<Store, 'lendPlace'>,
  file: URL,
  job: RowJob,
): AsyncGenerator<RowExportEvent, void, void> {
  const stopping = Promise.withResolvers<undefined>();
  const stop = () => stopping.resolve(undefined);
  return stoppedAtOnce(piecesOf(store, file, job, stop, stopping.promise), stop);
}

async function* piecesOf(
  store: Pick<Store, 'lendPlace'>,
  file: URL,
  job: RowJob,
  stop: () => void,
  stopped: Promise<undefined>,
): AsyncGenerator<RowExportEvent, void, void> {
  const { place, giveBack } = store.lendPlace(async () => {
    stop();
    await thread.end();
  });
  const thread = startThread(file, { ...job, place });
  try {
    const reader = (await Promise.race([thread.stream, stopped]))?.getReader();
    for (;;) {
      const read = await Promise.race([reader?.read(), stopped, thread.gone]);
      if (!read || read.done) return;
      yield read.value;
    }
  } finally {
    // The thread's connection, and the snapshot with it, is closed at its end.
    await thread.end();
    giveBack();
  }
}

function startThread(file: URL, workerData: RowJob & { readonly place: SnapshotPlace }) {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEGABYTES };
  const worker = new Worker(file, { workerData, resourceLimits });
  const came = Promise.withResolvers<ReadableStream<RowExportEvent>>();
  const gone = Promise.withResolvers<never>();
  for (const fail of [came.reject, gone.reject]) {
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error('The thread ended before the file')));
  }
  worker.once('message', came.resolve);
  // Whoever has stopped waits for neither.
  for (const { promise } of [came, gone]) promise.catch(() => undefined);
  return { stream: came.promise, gone: gone.promise, end: () => worker.terminate() };
}
