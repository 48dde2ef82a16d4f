import { mondayOf } from '#domain/time/week.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { listExceptions } from '#store/kela-days/exceptions.ts';
import { listTemplates } from '#store/kela-days/templates.ts';
import { os } from '#service/implementer.ts';
import { tellingWhoTook } from '#service/occupancy/slot-taken.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read, type ReadCall } from '#service/read.ts';
import { write } from '#service/write.ts';
import { refuseUnknownDay } from './calendar.ts';
import { addException, dropException } from './exceptions.ts';
import { comingDays } from './coming.ts';
import { freeTimes } from './free-times.ts';
import { saveTemplate } from './save-template.ts';
import { showDays } from './show-days.ts';

async function day(call: ReadCall, officeId: string, on: LocalDate) {
  refuseUnknownDay('on', on);
  call.showed('kela-day', `${officeId}/${on}`);
  return showDays(call, { officeId, from: on, to: on }, true);
}

async function week(call: ReadCall, officeId: string, on: LocalDate) {
  const monday = mondayOf(on);
  const sunday = plusDays(monday, 6);
  refuseUnknownDay('on', monday);
  refuseUnknownDay('on', sunday);
  call.showed('kela-week', `${officeId}/${monday}`);
  return showDays(call, { officeId, from: monday, to: sunday }, false);
}

/** The Kela days of an office: computed from its templates, exceptions, closures and what takes the advisers' time. */
export const kelaDays = (parts: ServiceParts) => ({
  day: os.kelaDays.day.handler(
    read(parts, 'kelaDays.day', (call, { officeId, on }) => day(call, officeId, on)),
  ),
  week: os.kelaDays.week.handler(
    read(parts, 'kelaDays.week', (call, { officeId, on }) => week(call, officeId, on)),
  ),
  freeTimes: os.kelaDays.freeTimes.handler(
    read(parts, 'kelaDays.freeTimes', ({ db, now }, { officeId, count }) =>
      freeTimes(db, officeId, count, now),
    ),
  ),
  coming: os.kelaDays.coming.handler(
    read(parts, 'kelaDays.coming', ({ db, now }, { officeId, weeks }) =>
      comingDays(db, officeId, weeks, now),
    ),
  ),
  templates: os.kelaDays.templates.handler(
    read(parts, 'kelaDays.templates', async ({ db }, { officeId }) =>
      (await listTemplates(db, officeId)).map((template) => ({
        ...template,
        breaks: [...template.breaks],
      })),
    ),
  ),
  saveTemplate: os.kelaDays.saveTemplate.handler(
    tellingWhoTook(
      parts,
      write(
        parts,
        'kelaDays.saveTemplate',
        async (call, { requestId: _, followsId, decisions, ...wanted }) => {
          const template = await saveTemplate(call, wanted, followsId, decisions);
          return { ...template, breaks: [...template.breaks] };
        },
      ),
    ),
  ),
  exceptions: os.kelaDays.exceptions.handler(
    read(parts, 'kelaDays.exceptions', ({ db }, { officeId }) => listExceptions(db, officeId)),
  ),
  saveException: os.kelaDays.saveException.handler(
    tellingWhoTook(
      parts,
      write(parts, 'kelaDays.saveException', (call, { requestId: _, decisions, ...wanted }) =>
        addException(call, wanted, decisions),
      ),
    ),
  ),
  removeException: os.kelaDays.removeException.handler(
    tellingWhoTook(
      parts,
      write(parts, 'kelaDays.removeException', (call, { id, decisions }) =>
        dropException(call, id, decisions),
      ),
    ),
  ),
});
