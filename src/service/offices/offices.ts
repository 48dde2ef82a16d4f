import { listClosures } from '#store/offices/closures.ts';
import { findOffice, listOffices, updateOffice } from '#store/offices/offices.ts';
import { changed } from '#service/changed.ts';
import { os } from '#service/implementer.ts';
import { tellingWhoTook } from '#service/occupancy/slot-taken.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found } from '#service/refuse.ts';
import { followRecordingTime } from '#service/service-hours/follow-hours.ts';
import { write } from '#service/write.ts';
import { addClosure, dropClosure } from './closures.ts';

/** The offices, how they work, and the days they are closed. */
export const offices = (parts: ServiceParts) => ({
  list: os.offices.list.handler(read(parts, 'offices.list', ({ db }) => listOffices(db))),
  update: os.offices.update.handler(
    write(parts, 'offices.update', async (call, { requestId: _, version, ...details }) => {
      const { db, now, audit, announce } = call;
      const { id } = details;
      const before = found(await findOffice(db, id), 'office');
      changed('office', before, version, { byName: null, at: now });
      await updateOffice(db, details);
      const isSameTime = details.recordingMinutes === before.recordingMinutes;
      const keptDuties = isSameTime ? [] : await followRecordingTime(call, id);
      audit('office', id);
      announce(id, 'offices', 'session');
      return { ...found(await findOffice(db, id), 'office'), keptDuties };
    }),
  ),
  closures: os.offices.closures.handler(
    read(parts, 'offices.closures', ({ db }, { officeId }) => listClosures(db, officeId)),
  ),
  saveClosure: os.offices.saveClosure.handler(
    tellingWhoTook(
      parts,
      write(parts, 'offices.saveClosure', (call, { requestId: _, decisions, ...details }) =>
        addClosure(call, details, decisions),
      ),
    ),
  ),
  removeClosure: os.offices.removeClosure.handler(
    tellingWhoTook(
      parts,
      write(parts, 'offices.removeClosure', (call, { id, decisions }) => dropClosure(call, id, decisions)),
    ),
  ),
});
