import { checkServiceHours } from '#domain/service-hours/check-service-hours.ts';
import { lastDayOf } from '#domain/service-hours/last-day.ts';
import { findOffice } from '#store/offices/offices.ts';
import { lineExceptionsBetween } from '#store/service-hours/exceptions.ts';
import { takeWeekdays } from '#store/service-hours/same-day-versions.ts';
import {
  endServiceHoursBefore,
  insertServiceHours,
  listServiceHours,
} from '#store/service-hours/service-hours.ts';
import { reclassifyCalls } from '#service/calls/reclassify.ts';
import { os } from '#service/implementer.ts';
import { lastKnownDay, refuseUnknownDay } from '#service/kela-days/calendar.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { checkWanted, dropLineException, saveLineException } from './exceptions.ts';
import { followHours } from './follow-hours.ts';

/** The advice line's hours: versions by their first day, so that old days keep theirs. */
export const serviceHours = (parts: ServiceParts) => ({
  list: os.serviceHours.list.handler(
    read(parts, 'serviceHours.list', ({ db }, { officeId }) => listServiceHours(db, officeId)),
  ),
  save: os.serviceHours.save.handler(
    write(parts, 'serviceHours.save', async (call, { requestId: _, ...fields }) => {
      const { db, now, newId, audit, announce } = call;
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
      await followHours(call, officeId, validFromOn, validToOn ?? lastKnownDay);
      audit('serviceHours', saved.id);
      announce(officeId, 'service-hours', 'calls', 'duty-shifts');
      return saved;
    }),
  ),
  exceptions: os.serviceHours.exceptions.handler(
    read(parts, 'serviceHours.exceptions', async ({ db }, { officeId, from }) =>
      (await lineExceptionsBetween(db, officeId, from, lastKnownDay)).toSorted((one, other) =>
        one.fromOn < other.fromOn ? -1 : one.fromOn > other.fromOn ? 1 : 0,
      ),
    ),
  ),
  checkException: os.serviceHours.checkException.handler(
    read(parts, 'serviceHours.checkException', ({ db, now }, wanted) =>
      checkWanted(db, { ...wanted, id: '' }, now),
    ),
  ),
  saveException: os.serviceHours.saveException.handler(
    write(parts, 'serviceHours.saveException', (call, { requestId: _, acceptedDuties, ...details }) =>
      saveLineException(call, details, acceptedDuties),
    ),
  ),
  removeException: os.serviceHours.removeException.handler(
    write(parts, 'serviceHours.removeException', (call, { id }) => dropLineException(call, id)),
  ),
});
