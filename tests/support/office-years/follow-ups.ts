import { localOf, type Instant } from '#domain/time/instant.ts';
import { plusDays } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';
import { insertAll, type RowOf } from '#store/insert-all.ts';
import type { DrawnCall } from './calls.ts';
import { moment, type Draw } from './draw.ts';
import type { Ground } from './ground.ts';

const HOUR = 3_600_000;

/** The earlier of a later moment and now; null when it has not come. */
const later = (draw: Draw, { now }: Ground, at: Instant): Instant | null => {
  const moved = (at + draw.pick([1, 2, 7, 16, 30, 100]) * HOUR) as Instant;
  return moved <= now ? moved : null;
};

function promiseRow(draw: Draw, ground: Ground, callId: string | null, madeAt: Instant): RowOf<'promise'> {
  const keptAt = draw.chance(70) ? later(draw, ground, madeAt) : null;
  const isBroken = keptAt === null && draw.chance(40);
  const { on } = localOf(madeAt);
  return {
    id: draw.id('promise'),
    office_id: ground.officeId,
    call_id: callId,
    kind: draw.chance(85) ? 'callBack' : 'letKnow',
    state: keptAt !== null ? 'kept' : isBroken ? 'broken' : 'open',
    due_on: plusDays(on, draw.below(3)),
    due_minute: draw.onGrid(540, 900),
    made_by_id: draw.pick(ground.staff),
    made_at: madeAt,
    keeper_id: null,
    kept_at: keptAt,
    broken_reason: isBroken
      ? draw.pick(['unreachable', 'mistake', 'noLongerNeeded', 'other'] as const)
      : null,
  };
}

/** Promises of answered calls, of missed ones (some have two) and of no call at all. */
export async function drawPromises(
  db: WriteDb,
  draw: Draw,
  ground: Ground,
  calls: readonly DrawnCall[],
): Promise<void> {
  const ofCalls = calls.flatMap(({ id, state, at }) => {
    const share = state === 'missed' ? 60 : state === 'recorded' ? 15 : 0;
    const count = draw.chance(share) ? draw.pick([1, 1, 1, 2]) : 0;
    return Array.from({ length: count }, () => promiseRow(draw, ground, id, at));
  });
  const alone = ground.days
    .filter(() => draw.chance(12))
    .map((on) => moment(on, draw.pick([0, 540, 900, 1439]), draw.below(60)))
    .filter((madeAt) => madeAt <= ground.now)
    .map((madeAt) => promiseRow(draw, ground, null, madeAt));
  await insertAll(db, 'promise', [...ofCalls, ...alone]);
}

type Way = readonly ('seen' | 'taken' | 'done' | 'returned' | 'sent')[];
const ways: readonly Way[] = [
  [],
  ['seen'],
  ['seen', 'taken'],
  ['taken', 'done'],
  ['taken', 'done', 'taken'],
  ['returned'],
  ['returned', 'sent', 'taken'],
  ['seen', 'returned', 'sent', 'seen', 'taken', 'done'],
];

interface Handovers {
  readonly rows: RowOf<'handover'>[];
  readonly steps: RowOf<'handover_step'>[];
}

/** One handover with its steps; what has not come is left out. */
function addHandover(
  draw: Draw,
  ground: Ground,
  { rows, steps }: Handovers,
  of: { readonly callId: string | null; readonly matterId: string | null; readonly sentAt: Instant },
): void {
  const id = draw.id('handover');
  const [from, to] = [draw.pick(ground.staff), draw.pick(ground.staff)];
  let at = of.sentAt;
  let state: RowOf<'handover'>['state'] = 'sent';
  steps.push({ handover_id: id, state, at, staff_id: from, to_staff_id: to });
  for (const next of draw.pick(ways)) {
    const moved = later(draw, ground, at);
    if (moved === null) break;
    at = moved;
    state = next;
    const toStaffId = next === 'sent' ? draw.pick(ground.staff) : next === 'returned' ? from : null;
    steps.push({ handover_id: id, state, at, staff_id: to, to_staff_id: toStaffId });
  }
  const { on } = localOf(of.sentAt);
  rows.push({
    id,
    office_id: ground.officeId,
    call_id: of.callId,
    matter_id: of.matterId,
    from_staff_id: from,
    to_staff_id: to,
    state,
    reason: 'ownWorker',
    summary: 'Keksitty',
    sent_at: of.sentAt,
    due_on: plusDays(on, draw.below(6)),
  });
}

/** Handovers of calls, and matters that go from one worker to another until they are closed, opened again or left open. */
export async function drawMatters(
  db: WriteDb,
  draw: Draw,
  ground: Ground,
  calls: readonly DrawnCall[],
): Promise<void> {
  const handovers: Handovers = { rows: [], steps: [] };
  for (const { id, outcome, at } of calls)
    if (outcome === 'handedOver')
      addHandover(draw, ground, handovers, { callId: id, matterId: null, sentAt: at });
  const matters: RowOf<'matter'>[] = [];
  const events: RowOf<'matter_event'>[] = [];
  for (const on of ground.days.filter((day) => draw.chance(20) && ground.hasCome(day, 720))) {
    const id = draw.id('matter');
    const openedAt = moment(on, draw.from(540, 719));
    const opener = draw.pick(ground.staff);
    const event = (what: RowOf<'matter_event'>['event'], at: Instant, to: string | null) =>
      events.push({ matter_id: id, event: what, at, staff_id: opener, to_staff_id: to });
    event('opened', openedAt, opener);
    let last = openedAt;
    for (let pass = draw.pick([0, 0, 1, 2, 3]); pass > 0; pass -= 1) {
      last = later(draw, ground, last) ?? last;
      if (draw.chance(60)) addHandover(draw, ground, handovers, { callId: null, matterId: id, sentAt: last });
      else event('assigned', last, draw.pick(ground.staff));
    }
    const closing = moment(plusDays(localOf(last).on, draw.below(40)), draw.pick([600, 960, 1439]), 59);
    const closedAt = draw.chance(85) && closing <= ground.now ? closing : null;
    if (closedAt !== null) event('closed', closedAt, null);
    const isReopened = closedAt !== null && draw.chance(10);
    if (isReopened) event('reopened', ground.now, opener);
    const stands = isReopened ? null : closedAt;
    matters.push({
      id,
      office_id: ground.officeId,
      owner_id: opener,
      state: stands === null ? 'open' : 'closed',
      opened_at: openedAt,
      opened_by_id: opener,
      closed_at: stands,
      closed_on: stands === null ? null : localOf(stands).on,
      closed_by_id: stands === null ? null : opener,
      need_met: stands === null ? null : draw.pick(['yes', 'partly', 'no', null] as const),
      changed_at: last,
      changed_by_id: opener,
    });
  }
  await insertAll(db, 'matter', matters);
  await insertAll(db, 'matter_event', events);
  await insertAll(db, 'handover', handovers.rows);
  await insertAll(db, 'handover_step', handovers.steps);
}
