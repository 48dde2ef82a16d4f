import { localOf } from '#domain/time/instant.ts';
import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import { latestBatches } from '#store/mail-drop/batches.ts';
import { looseEmptyings, type StoredEmptying } from '#store/mail-drop/emptyings.ts';
import { findOffice } from '#store/offices/offices.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { correct, empty, mark } from './empty.ts';
import { handOver, takeBackHandOver } from './hand-over.ts';
import { batchView, emptyingView } from './mail-view.ts';

/** Days for which an emptying that was taken back still stands in the list, to be restored. */
const TAKEN_BACK_SHOWN = 14;

const isShown =
  (today: LocalDate) =>
  ({ state, on }: StoredEmptying): boolean =>
    state === 'counted' || daysBetween(on, today) <= TAKEN_BACK_SHOWN;

/** The mail drop: emptied, counted, closed in an envelope, handed over. */
export const mailDrop = (parts: ServiceParts) => ({
  view: os.mailDrop.view.handler(
    read(parts, 'mailDrop.view', async ({ db, now }, { officeId }) => {
      found(await findOffice(db, officeId), 'office');
      return {
        loose: (await looseEmptyings(db, officeId)).filter(isShown(localOf(now).on)).map(emptyingView),
        batches: (await latestBatches(db, officeId)).map(batchView),
      };
    }),
  ),
  empty: os.mailDrop.empty.handler(
    write(parts, 'mailDrop.empty', (call, { requestId: _, ...input }) => empty(call, input)),
  ),
  correct: os.mailDrop.correct.handler(
    write(parts, 'mailDrop.correct', (call, { requestId: _, ...input }) => correct(call, input)),
  ),
  takeBack: os.mailDrop.takeBack.handler(
    write(parts, 'mailDrop.takeBack', (call, seen) => mark(call, seen, 'takenBack')),
  ),
  restore: os.mailDrop.restore.handler(
    write(parts, 'mailDrop.restore', (call, seen) => mark(call, seen, 'restored')),
  ),
  handOver: os.mailDrop.handOver.handler(
    write(parts, 'mailDrop.handOver', (call, { requestId: _, ...input }) => handOver(call, input)),
  ),
  takeBackHandOver: os.mailDrop.takeBackHandOver.handler(
    write(parts, 'mailDrop.takeBackHandOver', (call, seen) => takeBackHandOver(call, seen)),
  ),
});
