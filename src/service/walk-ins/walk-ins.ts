import { subjectOfItem } from '#domain/audit/subject.ts';
import type { WalkInOffer } from '#contract/walk-ins.ts';
import { compareArrivals } from '#domain/walk-ins/queue.ts';
import { thingsOfTurns, turnsOn } from '#store/walk-ins/turns.ts';
import { walkInsBetween } from '#store/walk-ins/walk-ins.ts';
import { os } from '#service/implementer.ts';
import { tellingWhoTook } from '#service/occupancy/slot-taken.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write } from '#service/write.ts';
import { arrive, turnAway } from './arrive.ts';
import { closedNow, offerNow } from './day.ts';
import { callIn, finish, leave, notServed, start } from './serve.ts';
import { takeBack } from './take-back.ts';
import { turnChoices } from './turn-choices.ts';
import { walkInView } from './view.ts';

/** Clients who come without a booking ("lennosta"). */
export const walkIns = (parts: ServiceParts) => ({
  offer: os.walkIns.offer.handler(
    read(parts, 'walkIns.offer', async ({ db, now }, input): Promise<WalkInOffer> => {
      const offer = await offerNow(db, input, now);
      return offer.kind === 'closed' ? { kind: 'closed', ...closedNow(offer.why) } : offer;
    }),
  ),
  arrive: os.walkIns.arrive.handler(
    write(parts, 'walkIns.arrive', (call, { requestId: _, ...input }) => arrive(call, input)),
  ),
  call: os.walkIns.call.handler(
    write(parts, 'walkIns.call', (call, { requestId: _, ...seen }) => callIn(call, seen)),
  ),
  start: os.walkIns.start.handler(
    tellingWhoTook(
      parts,
      write(parts, 'walkIns.start', (call, { requestId: _, ...input }) => start(call, input)),
    ),
  ),
  finish: os.walkIns.finish.handler(
    write(parts, 'walkIns.finish', (call, { requestId: _, ...seen }) => finish(call, seen)),
  ),
  leave: os.walkIns.leave.handler(
    write(parts, 'walkIns.leave', (call, { requestId: _, ...seen }) => leave(call, seen)),
  ),
  notServed: os.walkIns.notServed.handler(
    write(parts, 'walkIns.notServed', (call, { requestId: _, ...seen }) => notServed(call, seen)),
  ),
  turnAway: os.walkIns.turnAway.handler(
    write(parts, 'walkIns.turnAway', (call, { requestId: _, ...input }) => turnAway(call, input)),
  ),
  takeBack: os.walkIns.takeBack.handler(
    write(parts, 'walkIns.takeBack', (call, { requestId: _, ...seen }) => takeBack(call, seen)),
  ),
  turns: os.walkIns.turns.handler(
    read(parts, 'walkIns.turns', async ({ db, showed }, { officeId, on }) => {
      showed('walk-in-list', `${officeId}/${on}`);
      for (const { kind, id } of await thingsOfTurns(db, officeId, on)) showed(subjectOfItem[kind], id);
      return turnChoices(await turnsOn(db, officeId, on));
    }),
  ),
  list: os.walkIns.list.handler(
    read(parts, 'walkIns.list', async ({ db, showed }, { officeId, on }) => {
      showed('walk-in-list', `${officeId}/${on}`);
      return (await walkInsBetween(db, officeId, on, on)).sort(compareArrivals).map(walkInView);
    }),
  ),
});
