import { daysBetween } from '#domain/time/local-date.ts';
import { absencesBetween } from '#store/absences/absences.ts';
import { findStaffMember } from '#store/staff/staff.ts';
import { os } from '#service/implementer.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { absenceView } from './absence-view.ts';
import { agreedMeanwhile, dutiesMeanwhile } from './meanwhile.ts';
import { mayEnterFor } from './own-absence.ts';
import { removeAbsence } from './remove-absence.ts';
import { changeAbsence, enterAbsence } from './save-absence.ts';

/** Longest range of days that is listed. */
const MOST_DAYS = 400;

/** Who is away from when to when, who stands in, and what that leaves open. */
export const absences = (parts: ServiceParts) => ({
  list: os.absences.list.handler(
    read(parts, 'absences.list', async (call, { from, to }) => {
      if (daysBetween(from, to) > MOST_DAYS)
        return refuse('INVALID_INPUT', { problems: [{ field: 'to', code: 'rangeTooLong' }] });
      const views = [];
      for (const absence of await absencesBetween(call.db, from, to))
        views.push(await absenceView(call, absence));
      return views;
    }),
  ),
  preview: os.absences.preview.handler(
    read(parts, 'absences.preview', async ({ db, actor, now }, { staffId, fromOn, toOn }) => {
      found(await findStaffMember(db, staffId), 'staff');
      mayEnterFor(actor, staffId, 'absences.preview');
      refuseUnknownDay('fromOn', fromOn);
      refuseUnknownDay('toOn', toOn);
      const days = { staffId, fromOn, toOn };
      return {
        duties: await dutiesMeanwhile(db, days, now),
        agreed: await agreedMeanwhile(db, days, now),
      };
    }),
  ),
  create: os.absences.create.handler(
    write(parts, 'absences.create', (call, { requestId: _, ...entered }) => enterAbsence(call, entered)),
  ),
  update: os.absences.update.handler(
    write(parts, 'absences.update', (call, { requestId: _, id, version, ...entered }) =>
      changeAbsence(call, { id, version }, entered),
    ),
  ),
  remove: os.absences.remove.handler(
    write(parts, 'absences.remove', (call, { id, version }) => removeAbsence(call, { id, version })),
  ),
});
