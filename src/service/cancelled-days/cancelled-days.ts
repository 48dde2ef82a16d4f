import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { clientsOfDay, clientsOfOpenDays } from '#store/cancelled-days/clients.ts';
import { os } from '#service/implementer.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { tellingWhoTook } from '#service/occupancy/slot-taken.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write } from '#service/write.ts';
import { cancelDay, comingOf, meetingsOf } from './cancel-day.ts';
import { clientView } from './client-view.ts';
import { markClient, takeBackMark } from './mark-client.ts';
import { takeBackDay } from './take-back-day.ts';

const timeOf = <Kind extends string>(kind: Kind, { startMinute, endMinute }: MinuteRange) => ({
  kind,
  startMinute,
  endMinute,
});

/** Kela days that fall through: cancelling one, and telling its clients. */
export const cancelledDays = (parts: ServiceParts) => ({
  list: os.cancelledDays.list.handler(
    read(parts, 'cancelledDays.list', async ({ db, showed }, { officeId, on }) => {
      const clients =
        on === null ? await clientsOfOpenDays(db, officeId) : await clientsOfDay(db, officeId, on);
      for (const client of clients) showed('cancelled-day-client', client.id);
      return clients.map(clientView);
    }),
  ),
  preview: os.cancelledDays.preview.handler(
    read(parts, 'cancelledDays.preview', async ({ db, now }, day) => {
      refuseUnknownDay('on', day.on);
      return [
        ...(await comingOf(db, day, now)).map((one) => timeOf('booking', one)),
        ...(await meetingsOf(db, day, now)).map((one) => timeOf('meeting', one)),
      ];
    }),
  ),
  cancel: os.cancelledDays.cancel.handler(
    write(parts, 'cancelledDays.cancel', (call, { requestId: _, ...day }) => cancelDay(call, day)),
  ),
  takeBack: os.cancelledDays.takeBack.handler(
    tellingWhoTook(
      parts,
      write(parts, 'cancelledDays.takeBack', (call, { requestId: _, ...input }) => takeBackDay(call, input)),
    ),
  ),
  mark: os.cancelledDays.mark.handler(
    write(parts, 'cancelledDays.mark', (call, { requestId: _, ...input }) => markClient(call, input)),
  ),
  takeBackMark: os.cancelledDays.takeBackMark.handler(
    write(parts, 'cancelledDays.takeBackMark', (call, { requestId: _, ...seen }) => takeBackMark(call, seen)),
  ),
});
