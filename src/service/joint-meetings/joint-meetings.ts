import { eventsOf } from '#store/joint-meetings/events.ts';
import { findJointMeeting, listJointMeetings } from '#store/joint-meetings/joint-meetings.ts';
import { findOffice } from '#store/offices/offices.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { cancel, restore } from './cancel.ts';
import { cancelRest } from './cancel-rest.ts';
import { checkTimes } from './check-times.ts';
import { close, markDone } from './closing.ts';
import { create } from './create.ts';
import { edit } from './edit.ts';
import { move } from './move.ts';
import { markNoShow } from './no-show.ts';
import { openSteps } from './open-steps.ts';
import { dropOut, invite, withdrawPermission } from './people.ts';
import { meetingSeenBy, seesMeeting } from './view.ts';

const area = os.jointMeetings;

/** Joint meetings of a client, the own worker and the Kela adviser: arranged, changed, closed and followed. */
export const jointMeetings = (parts: ServiceParts) => ({
  list: area.list.handler(
    read(parts, 'jointMeetings.list', async ({ db, actor, showed }, { officeId }) => {
      found(await findOffice(db, officeId), 'office');
      const meetings = (await listJointMeetings(db, officeId)).filter((meeting) =>
        seesMeeting(actor, meeting),
      );
      for (const { id } of meetings) showed('joint-meeting', id);
      return meetings.map((meeting) => meetingSeenBy(actor, meeting));
    }),
  ),
  get: area.get.handler(
    read(parts, 'jointMeetings.get', async ({ db, actor, showed }, { id }) => {
      const meeting = found(await findJointMeeting(db, id), 'joint-meeting');
      if (!seesMeeting(actor, meeting)) return refuse('NOT_FOUND', { entity: 'joint-meeting' });
      showed('joint-meeting', id);
      return { meeting: meetingSeenBy(actor, meeting), history: await eventsOf(db, id) };
    }),
  ),
  check: area.check.handler(
    read(parts, 'jointMeetings.check', async ({ db, now }, { times, ...people }) => {
      found(await findOffice(db, people.officeId), 'office');
      return checkTimes(db, people, times, now);
    }),
  ),
  create: area.create.handler(
    write(parts, 'jointMeetings.create', (call, { requestId: _, ...wanted }) => create(call, wanted)),
  ),
  move: area.move.handler(
    write(parts, 'jointMeetings.move', (call, { requestId: _, ...input }) => move(call, input)),
  ),
  cancel: area.cancel.handler(
    write(parts, 'jointMeetings.cancel', (call, { requestId: _, ...input }) => cancel(call, input)),
  ),
  edit: area.edit.handler(
    write(parts, 'jointMeetings.edit', (call, { requestId: _, ...input }) => edit(call, input)),
  ),
  cancelRest: area.cancelRest.handler(
    write(parts, 'jointMeetings.cancelRest', (call, { requestId: _, ...input }) => cancelRest(call, input)),
  ),
  restore: area.restore.handler(
    write(parts, 'jointMeetings.restore', (call, { requestId: _, ...input }) => restore(call, input)),
  ),
  invite: area.invite.handler(
    write(parts, 'jointMeetings.invite', (call, { requestId: _, ...input }) => invite(call, input)),
  ),
  dropOut: area.dropOut.handler(
    write(parts, 'jointMeetings.dropOut', (call, { requestId: _, ...input }) => dropOut(call, input)),
  ),
  withdrawPermission: area.withdrawPermission.handler(
    write(parts, 'jointMeetings.withdrawPermission', (call, { requestId: _, ...input }) =>
      withdrawPermission(call, input),
    ),
  ),
  markNoShow: area.markNoShow.handler(
    write(parts, 'jointMeetings.markNoShow', (call, { requestId: _, ...input }) => markNoShow(call, input)),
  ),
  close: area.close.handler(
    write(parts, 'jointMeetings.close', (call, { requestId: _, ...input }) => close(call, input)),
  ),
  openSteps: area.openSteps.handler(
    read(parts, 'jointMeetings.openSteps', (call, { officeId }) => openSteps(call, officeId)),
  ),
  markDone: area.markDone.handler(
    write(parts, 'jointMeetings.markDone', (call, { requestId: _, ...input }) => markDone(call, input)),
  ),
});
