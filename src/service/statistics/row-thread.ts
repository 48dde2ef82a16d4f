import { parentPort, workerData } from 'node:worker_threads';
import type { RowExportEvent } from '#contract/statistics.ts';
import { openSnapshotAt, type SnapshotPlace } from '#store/snapshot.ts';
import { rowPieces, type RowJob } from './row-pieces.ts';

// The thread on which a file of rows is read, written and packed. It hands over a stream, which asks for a piece when there
// is room for it; its end, its fault and its being given up go through the stream too.

const { place, ...job } = workerData as RowJob & { readonly place: SnapshotPlace };
const pieces = rowPieces(() => openSnapshotAt(place), job);
const source: UnderlyingDefaultSource<RowExportEvent> = {
  async pull(controller) {
    const next = await pieces.next();
    if (next.done) controller.close();
    else controller.enqueue(next.value);
  },
  async cancel() {
    await pieces.return();
  },
};
const stream = new ReadableStream(source, { highWaterMark: 1 });
parentPort?.postMessage(stream, [stream as never]);
// A stream that nobody asks for a while does not keep a thread alive; it is ended by whoever started it.
parentPort?.on('message', () => undefined);
