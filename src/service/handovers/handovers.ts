import { findHandover } from '#store/handovers/handovers.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { handOver, sendOn } from './hand-over.ts';
import { listHandovers } from './list-handovers.ts';
import { moveOn } from './move-handover.ts';
import { showHandover } from './show-handovers.ts';

const noNote = { note: '', noteField: 'note' };

/** Handovers to a named worker: they stay visible to both ends until somebody has done them. */
export const handovers = (parts: ServiceParts) => ({
  list: os.handovers.list.handler(read(parts, 'handovers.list', (call, { box }) => listHandovers(call, box))),
  get: os.handovers.get.handler(
    read(parts, 'handovers.get', async ({ db, actor, now, showed }, { id }) => {
      const handover = found(await findHandover(db, id), 'handover');
      if (handover.fromStaffId !== actor.id && handover.toStaffId !== actor.id)
        return refuse('NOT_ALLOWED', { operation: 'handovers.get' });
      showed('handover', id);
      return showHandover(db, id, now);
    }),
  ),
  send: os.handovers.send.handler(
    write(parts, 'handovers.send', (call, { requestId: _, ...input }) => handOver(call, input)),
  ),
  sendOn: os.handovers.sendOn.handler(write(parts, 'handovers.sendOn', (call, input) => sendOn(call, input))),
  see: os.handovers.see.handler(
    write(parts, 'handovers.see', (call, { id, version }) =>
      moveOn(call, 'handovers.see', { id, version, to: 'seen', ...noNote }),
    ),
  ),
  take: os.handovers.take.handler(
    write(parts, 'handovers.take', (call, { id, version }) =>
      moveOn(call, 'handovers.take', { id, version, to: 'taken', ...noNote }),
    ),
  ),
  return: os.handovers.return.handler(
    write(parts, 'handovers.return', (call, { id, version, reason }) =>
      moveOn(call, 'handovers.return', { id, version, to: 'returned', note: reason, noteField: 'reason' }),
    ),
  ),
  complete: os.handovers.complete.handler(
    write(parts, 'handovers.complete', (call, { id, version, note, result }) =>
      moveOn(call, 'handovers.complete', { id, version, to: 'done', note, noteField: 'note', result }),
    ),
  ),
});
