import { findEvent, listEvents } from '#store/events/events.ts';
import { os } from '#service/implementer.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { bringBack, callOff, reportHeld } from './end-event.ts';
import { eventView } from './event-view.ts';
import { eventMeets } from './meets.ts';
import { changeEvent, createEvent } from './save-event.ts';

/** Events and outreach: planned with everybody's time taken, told about, held, and what they reached. */
export const events = (parts: ServiceParts) => ({
  list: os.events.list.handler(
    read(parts, 'events.list', async ({ db }, { officeId, pastFrom }) =>
      (await listEvents(db, officeId, pastFrom)).map(eventView),
    ),
  ),
  check: os.events.check.handler(
    read(parts, 'events.check', async ({ db, now }, { on, startMinute, endMinute, staffIds, id }) => {
      refuseUnknownDay('on', on);
      if (id !== null) found(await findEvent(db, id), 'event');
      const own = id === null ? undefined : { kind: 'event' as const, id };
      return eventMeets(db, { on, range: { startMinute, endMinute }, staffIds }, own, now);
    }),
  ),
  create: os.events.create.handler(
    write(parts, 'events.create', (call, { requestId: _, officeId, acceptedFreeSlots, ...details }) =>
      createEvent(call, officeId, { details, acceptedFreeSlots }),
    ),
  ),
  update: os.events.update.handler(
    write(parts, 'events.update', (call, { requestId: _, id, version, acceptedFreeSlots, ...details }) =>
      changeEvent(call, { id, version }, { details, acceptedFreeSlots }),
    ),
  ),
  cancel: os.events.cancel.handler(
    write(parts, 'events.cancel', (call, { id, version, reason }) => callOff(call, { id, version }, reason)),
  ),
  restore: os.events.restore.handler(
    write(parts, 'events.restore', (call, { id, version }) => bringBack(call, { id, version })),
  ),
  report: os.events.report.handler(
    write(parts, 'events.report', (call, { requestId: _, id, version, ...report }) =>
      reportHeld(call, { id, version }, report),
    ),
  ),
});
