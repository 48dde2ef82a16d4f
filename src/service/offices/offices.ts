import { insertClosure, listClosures, removeClosure } from '#store/offices/closures.ts';
import { findOffice, listOffices, updateOffice } from '#store/offices/offices.ts';
import { reclassifyCalls } from '#service/calls/reclassify.ts';
import { changed } from '#service/changed.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import { write } from '#service/write.ts';

/** The offices, how they work, and the days they are closed. */
export const offices = (parts: ServiceParts) => ({
  list: os.offices.list.handler(read(parts, 'offices.list', ({ db }) => listOffices(db))),
  update: os.offices.update.handler(
    write(
      parts,
      'offices.update',
      async ({ db, now, audit, announce }, { requestId: _, version, ...details }) => {
        const before = found(await findOffice(db, details.id), 'office');
        changed('office', before, version, { byName: null, at: now });
        await updateOffice(db, details);
        audit('office', details.id);
        announce(details.id, 'offices', 'session');
        return found(await findOffice(db, details.id), 'office');
      },
    ),
  ),
  closures: os.offices.closures.handler(
    read(parts, 'offices.closures', ({ db }, { officeId }) => listClosures(db, officeId)),
  ),
  saveClosure: os.offices.saveClosure.handler(
    write(
      parts,
      'offices.saveClosure',
      async ({ db, now, newId, audit, announce }, { requestId: _, ...details }) => {
        found(await findOffice(db, details.officeId), 'office');
        if (details.toOn < details.fromOn)
          return refuse('INVALID_INPUT', { problems: [{ field: 'toOn', code: 'endBeforeStart' }] });
        const closure = { id: newId(), ...details };
        await insertClosure(db, closure, now);
        await reclassifyCalls(db, closure.officeId, closure.fromOn, closure.toOn, now);
        audit('closure', closure.id);
        announce(closure.officeId, 'offices', 'kela-days', 'calls');
        return closure;
      },
    ),
  ),
  removeClosure: os.offices.removeClosure.handler(
    write(parts, 'offices.removeClosure', async ({ db, now, audit, announce }, { id }) => {
      const closure = found(await removeClosure(db, id), 'closure');
      await reclassifyCalls(db, closure.officeId, closure.fromOn, closure.toOn, now);
      audit('closure', id);
      announce(closure.officeId, 'offices', 'kela-days', 'calls');
      return { id };
    }),
  ),
});
