import { os } from '#service/implementer.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { showDayList } from './show-day-list.ts';

/** The adviser's day on paper. */
export const dayLists = (parts: ServiceParts) => ({
  show: os.dayLists.show.handler(
    read(parts, 'dayLists.show', (call, asked) => {
      if (asked.on !== null) refuseUnknownDay('on', asked.on);
      return showDayList(call, asked);
    }),
  ),
});
