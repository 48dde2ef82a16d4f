import { eventKinds } from '#domain/events/event.ts';
import { localOf } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';
import { insertAll } from '#store/insert-all.ts';
import { moment, type Draw } from './draw.ts';
import type { Ground } from './ground.ts';

/** Requests for a meeting: met, refused and withdrawn before, on and after their last day, and open ones. */
export async function drawMeetingRequests(db: WriteDb, draw: Draw, ground: Ground): Promise<void> {
  const days = ground.days.filter((on) => draw.chance(30) && ground.hasCome(on, 0));
  await insertAll(
    db,
    'meeting_request',
    days.map((on) => {
      const lastOn = plusDays(on, draw.from(8, 13));
      const ended = plusDays(on, draw.pick([0, 3, 8, 9, 11, 13, 14, 20]));
      const hasEnded = draw.chance(80) && ground.hasCome(ended, 0);
      return {
        id: draw.id('asked'),
        office_id: ground.officeId,
        state: hasEnded ? draw.pick(['met', 'met', 'met', 'refused', 'withdrawn'] as const) : 'open',
        social_assistance: 1,
        joint_meeting: 0,
        channel: 'phone',
        asked_on: on,
        passed_on: null,
        last_on: lastOn,
        basis: '{}',
        offered_on: null,
        offered_minute: null,
        booking_id: null,
        ended_on: hasEnded ? ended : null,
        changed_at: ground.now,
        changed_by_id: draw.pick(ground.staff),
      };
    }),
  );
}

/** Contact requests, answered on the same day, over weekends, holidays and the turn of the year, or not at all. */
export async function drawContactRequests(db: WriteDb, draw: Draw, ground: Ground): Promise<void> {
  const sent = ground.days
    .filter(() => draw.chance(20))
    .map((on) => moment(on, draw.pick([0, 600, 900, 1439]), 59))
    .filter((at) => at <= ground.now);
  await insertAll(
    db,
    'contact_request',
    sent.map((at) => {
      const { on } = localOf(at);
      const answered = plusDays(on, draw.pick([0, 1, 2, 3, 5, 9, 30]));
      const isAnswered = draw.chance(80) && ground.hasCome(answered, 0);
      const by = draw.pick(ground.staff);
      return {
        id: draw.id('contact'),
        office_id: ground.officeId,
        state: isAnswered
          ? draw.pick(['answered', 'closed'] as const)
          : draw.pick(['open', 'withdrawn'] as const),
        from_kind: 'client',
        permission: 1,
        topic_code: 'omakela',
        question: 'Keksitty kysymys',
        contact_way: 'kela-calls',
        sent_by_id: by,
        sent_at: at,
        sent_on: on,
        due_on: plusDays(on, 2),
        answered_on: isAnswered ? answered : null,
        answered_by_id: isAnswered ? by : null,
        changed_at: at,
        changed_by_id: by,
      };
    }),
  );
}

function eventRow(draw: Draw, ground: Ground, on: LocalDate) {
  const state = ground.hasCome(on, 1000)
    ? draw.pick(['held', 'held', 'planned', 'cancelled'] as const)
    : draw.pick(['planned', 'cancelled'] as const);
  const visitors = state === 'held' ? draw.pick([0, 1, 5, 37]) : null;
  const startMinute = draw.onGrid(540, 840);
  const at = moment(on, 0);
  const by = draw.pick(ground.staff);
  return {
    id: draw.id('event'),
    office_id: ground.officeId,
    name: 'Keksitty tapahtuma',
    place: 'Tori',
    on_date: on,
    start_minute: startMinute,
    end_minute: draw.onGrid(startMinute + 5, startMinute + 240),
    kind: draw.pick(eventKinds),
    state,
    visitors,
    new_visitors: visitors === null || draw.chance(30) ? null : draw.from(0, visitors),
    led_to_step: null,
    reported_at: null,
    reported_by_id: null,
    cancelled_reason: state === 'cancelled' ? 'Peruttu' : null,
    cancelled_at: null,
    cancelled_by_id: null,
    created_at: at,
    created_by_id: by,
    changed_at: at,
    changed_by_id: by,
  };
}

/** Events of every kind and state, and what was counted at the desk, some of it taken back. */
export async function drawDesk(db: WriteDb, draw: Draw, ground: Ground): Promise<void> {
  const events = ground.days.filter(() => draw.chance(12)).map((on) => eventRow(draw, ground, on));
  await insertAll(db, 'event', events);
  const asked = ground.days.flatMap((on) =>
    ground.hasCome(on, 1000) && draw.chance(40) ? Array.from({ length: draw.from(1, 4) }, () => on) : [],
  );
  await insertAll(
    db,
    'desk_question',
    asked.map((on) => {
      const by = draw.pick(ground.staff);
      const isTakenBack = draw.chance(12);
      return {
        id: draw.id('question'),
        office_id: ground.officeId,
        on_date: on,
        topic_code: draw.pick(['omakela', 'lapsilisa', 'kuntoutus', 'poistunut-aihe']),
        counted_at: moment(on, 600),
        counted_by_id: by,
        taken_back_at: isTakenBack ? moment(on, 601) : null,
        taken_back_by_id: isTakenBack ? by : null,
      };
    }),
  );
}
