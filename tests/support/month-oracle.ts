import { sql } from 'kysely';
import type { ReadDb } from '#store/database.ts';

// A second count of the month's figures, from the rows alone: nothing here is taken from the program's own counting, not even
// the day, the minute or the classification that it has stored with a call.

/** The local date and time of a column of milliseconds, by the rule of the European Union (directive 2000/84/EC). */
const local = (column: string) => {
  const lastSunday = (month: string) =>
    `cast(strftime('%s', strftime('%Y', ${column} / 1000, 'unixepoch') || '-${month}-01', 'weekday 0', '-7 days') as integer) + 3600`;
  const summer = `${column} / 1000 >= ${lastSunday('04')} and ${column} / 1000 < ${lastSunday('11')}`;
  return `datetime(${column} / 1000 + iif(${summer}, 10800, 7200), 'unixepoch')`;
};
const dayOf = (column: string) => `date(${local(column)})`;

/** Begun from 9.00 until before 10.30 on Monday–Friday: the hours of the office of the tests, in months without holidays. */
const inside = `strftime('%w', ${local('started_at')}) between '1' and '5'
  and time(${local('started_at')}) >= '09:00:00' and time(${local('started_at')}) < '10:30:00'`;
const ofOffice = `office_id = ':office'`;
const inMonth = (date: string) => `${date} between ':from' and ':to'`;
const calls = `select * from call where ${ofOffice} and ${inMonth(dayOf('started_at'))} and state <> 'draft'`;
const answered = `select * from (${calls}) where state = 'recorded' and ${inside}`;
const closed = `select * from matter where ${ofOffice} and state = 'closed' and ${inMonth(dayOf('closed_at'))}`;
const held = `select * from event where ${ofOffice} and state = 'held' and ${inMonth('on_date')} and on_date <= ':through'`;
const steps = `select handover.matter_id, step.state, step.to_staff_id from handover_step as step
  join handover on handover.id = step.handover_id where handover.matter_id in (select id from (${closed}))`;
const passes = `select matter.id, (select count(*) from (${steps}) as step
  where step.matter_id = matter.id and step.state in ('sent', 'returned')) as passes from (${closed}) as matter`;
const workers = `select count(*) as workers from (select matter_id, to_staff_id from (${steps}) where to_staff_id is not null
  union select matter_id, to_staff_id from matter_event
  where to_staff_id is not null and matter_id in (select id from (${closed})))`;
const sent = `select due_on, (select ${dayOf('min(at)')} from handover_step as step
  where step.handover_id = handover.id and step.state = 'taken') as taken_on
  from handover where ${ofOffice} and ${inMonth(dayOf('sent_at'))}`;
const toCall = `select ${dayOf('promise.made_at')} as asked, ${dayOf('promise.kept_at')} as reached from promise
  left join call on call.id = promise.call_id where promise.${ofOffice} and ${inMonth(dayOf('promise.made_at'))}
  and promise.kind = 'callBack' and coalesce(promise.broken_reason, '') <> 'mistake'
  and (promise.call_id is null or (call.state = 'recorded' and ${inside}))
  union all select ${dayOf('started_at')}, (select ${dayOf('min(kept_at)')} from promise where call_id = one.id)
  from (${calls}) as one where state = 'missed' and ${inside}`;
const questions = `select * from desk_question where ${ofOffice} and ${inMonth('on_date')} and taken_back_at is null`;
const divided = `select * from (${answered}) where outcome <> 'nonCase'`;

/** Half up to one decimal of `part * times / divisor`, in whole numbers until the end. */
const ratio = (from: string, part: string, divisor: string, times: number) => `select part, divisor,
  (part * ${times * 20} + divisor) / (2 * divisor) / 10.0 as value
  from (select ${part} as part, ${divisor} as divisor from (${from})) where divisor > 0`;
const count = (what: string, from: string) => `select ${what} as value from (${from})`;

/** The query of each figure; a row is its value, with what was divided by what. No row is the empty case. */
export const figureQueries = {
  mattersClosed: count('count(*)', closed),
  passesPerMatter: ratio(passes, 'sum(passes)', 'count(*)', 1),
  passedTwiceShare: ratio(passes, 'sum(passes >= 2)', 'count(*)', 100),
  workersPerMatter: ratio(workers, 'workers', `(select count(*) from (${closed}))`, 1),
  needMetShare: ratio(closed, `sum(need_met in ('yes', 'partly'))`, 'count(need_met)', 100),
  handoversInTime: ratio(
    `select * from (${sent}) where taken_on is not null or due_on < ':today'`,
    'coalesce(sum(coalesce(taken_on <= due_on, 0)), 0)',
    'count(*)',
    100,
  ),
  handoversAhead: count('count(*)', `select * from (${sent}) where taken_on is null and due_on >= ':today'`),
  sameDayCallBacks: ratio(toCall, 'sum(coalesce(reached = asked, 0))', 'count(*)', 100),
  wrapUpMinutes: count('coalesce(sum(wrap_up_minutes), 0)', answered),
  wrapUpPerStaffedDay: ratio(
    answered,
    'coalesce(sum(wrap_up_minutes), 0)',
    `(select count(*) from duty_shift where ${ofOffice} and ${inMonth('on_date')} and on_date <= ':through')`,
    1,
  ),
  bigCaseDays: count(`count(distinct ${dayOf('started_at')})`, `select * from (${calls}) where big_case = 1`),
  deskQuestions: count('count(*)', questions),
  eventsHeld: count('count(*)', held),
  eventsUnreported: count('count(*)', held.replace(`'held'`, `'planned'`)),
  eventVisitors: count('coalesce(sum(visitors), 0)', held),
  eventNewVisitors: count('coalesce(sum(new_visitors), 0)', held),
  eventVisitorsPerHour: ratio(held, 'sum(visitors)', 'sum(end_minute - start_minute)', 60),
} as const;

/** The query of each table; a row is a category and how many. */
export const tableQueries = {
  deskQuestion: `select topic_code as key, count(*) as count from (${questions}) group by 1`,
  eventVisitors: `select kind as key, sum(visitors) as count from (${held}) group by 1`,
  topic: `select coalesce(topic.topic_code, 'unrecorded') as key, count(*) as count from (${divided}) as one
    left join call_topic as topic on topic.call_id = one.id group by 1`,
  ownTopics: `select topic.name as key, count(one.id) as count from office_topic as topic
    left join call_topic as chosen on chosen.topic_code = topic.id
    left join (${divided}) as one on one.id = chosen.call_id where topic.${ofOffice} and topic.name is not null group by topic.id
    having count(one.id) > 0
    or (coalesce(topic.valid_from_on, '') <= ':to' and coalesce(topic.valid_to_on, '9999') >= ':from')`,
} as const;

export interface Wanted {
  readonly officeId: string;
  readonly month: string;
  /** The last day that is counted. */
  readonly throughOn: string;
  /** The day of making. */
  readonly today: string;
}

/** The rows of a query about the office's month. */
export async function rowsOf(db: ReadDb, query: string, wanted: Wanted): Promise<Record<string, unknown>[]> {
  const text = query
    // Before `:to`, with which it begins.
    .replaceAll(':today', wanted.today)
    .replaceAll(':office', wanted.officeId)
    .replaceAll(':from', `${wanted.month}-01`)
    .replaceAll(':to', `${wanted.month}-31`)
    .replaceAll(':through', wanted.throughOn);
  return (await sql.raw<Record<string, unknown>>(text).execute(db)).rows;
}
