import { os } from '#service/implementer.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { mondayOf } from '#domain/time/week.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { localOf } from '#domain/time/instant.ts';
import { serviceFacts } from './service-facts.ts';
import { weekPoster } from './week-poster.ts';

/** What the office hangs on its door. */
export const posters = (parts: ServiceParts) => ({
  week: os.posters.week.handler(
    read(parts, 'posters.week', ({ db }, { officeId, on }) => {
      const monday = mondayOf(on);
      refuseUnknownDay('on', monday);
      refuseUnknownDay('on', plusDays(monday, 6));
      return weekPoster(db, officeId, monday);
    }),
  ),
  texts: os.posters.texts.handler(
    read(parts, 'posters.texts', ({ db, now }, { officeId }) => serviceFacts(db, officeId, localOf(now).on)),
  ),
});
