import { checkServiceHours } from '#domain/service-hours/check-service-hours.ts';
import { lastDayOf } from '#domain/service-hours/last-day.ts';
import { findOffice } from '#store/offices/offices.ts';
import { takeWeekdays } from '#store/service-hours/same-day-versions.ts';
import {
  endServiceHoursBefore,
  insertServiceHours,
  listServiceHours,
} from '#store/service-hours/service-hours.ts';
import { reclassifyCalls } from '#service/calls/reclassify.ts';
import { os } from '#service/implementer.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import { write } from '#service/write.ts';

/** The advice line's hours: versions by their first day, so that old days keep theirs. */
export const serviceHours = (parts: ServiceParts) => ({
  list: os.serviceHours.list.handler(
    read(parts, 'serviceHours.list', ({ db }, { officeId }) => listServiceHours(db, officeId)),
  ),
  save: os.serviceHours.save.handler(
    write(
      parts,
      'serviceHours.save',
      async ({ db, now, newId, audit, announce }, { requestId: _, ...fields }) => {
        found(await findOffice(db, fields.officeId), 'office');
        const problems = checkServiceHours({ ...fields, validToOn: null });
        if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
        refuseUnknownDay('validFromOn', fields.validFromOn);
        const { officeId, validFromOn } = fields;
        const weekdays = [...new Set(fields.weekdays)].toSorted((one, other) => one - other);
        const validToOn = lastDayOf(validFromOn, await listServiceHours(db, officeId));
        const saved = { ...fields, id: newId(), weekdays, validToOn };
        await endServiceHoursBefore(db, officeId, validFromOn);
        await takeWeekdays(db, officeId, validFromOn, weekdays);
        await insertServiceHours(db, saved, now);
        await reclassifyCalls(db, officeId, validFromOn, validToOn, now);
        audit('serviceHours', saved.id);
        announce(officeId, 'service-hours', 'calls', 'duty-shifts');
        return saved;
      },
    ),
  ),
});
