// The query of each figure, over the tables of base-queries. A row is its value, with what was divided by what; no row, or a
// value that is null, is the empty case.

const count = (from: string) => `select count(*) as value from ${from}`;
const sum = (what: string, from: string) => `select coalesce(sum(${what}), 0) as value from ${from}`;

/** Half up to one decimal of `part * times / divisor`, in whole numbers until the end. */
const ratio = (part: string, divisor: string, from: string, times = 100) => `select
  (part * ${times * 20} + divisor) / (2 * divisor) / 10.0 as value, part, divisor
  from (select coalesce(${part}, 0) as part, ${divisor} as divisor from ${from}) where divisor > 0`;

const mean = (from: string, what = 'value') => ratio(`sum(${what})`, 'count(*)', from, 1);

/** The middle value, or half of the sum of the two middle ones. */
const median = (from: string, what = 'value') => `select avg(value) as value, divisor from (
  select ${what} as value, row_number() over (order by ${what}) as place, count(*) over () as divisor from ${from})
  where place in ((divisor + 1) / 2, (divisor + 2) / 2) group by divisor`;

/** The smallest value that nine of ten do not exceed. */
const ninetieth = (from: string) => `select min(value) as value, divisor from (
  select value, count(*) over (order by value) as to_it, count(*) over () as divisor from ${from})
  where to_it * 10 >= divisor * 9 group by divisor`;

const end = (which: string) =>
  `select ${which}(calls) as value, count(*) as divisor from staffed having count(*) > 0`;

/** How many working days away the free slot is that stands in so many places of the row. */
const free = (place: number) => `select value from (
  select (select count(*) from work where work.office_id = ahead.office_id
    and work.on_date > :today and work.on_date <= ahead.on_date) as value
  from ahead where (on_date > :today or starts >= :minute)
  and not exists (select 1 from occupancy where resource_id = ahead.adviser_id and occupancy.on_date = ahead.on_date
    and minute < ends and minute + 5 > starts)) order by value limit 1 offset ${place}`;

const isBooking = 'not is_between';
const clients = (state: string) => count(`client where ${isBooking} and state = '${state}'`);
const walkIns = (state: string) => count(`came where state = '${state}'`);
const dueMeetings = `(select * from last_day where (not is_ended or state = 'met') and last_on < :today)`;

export const figureQueries = {
  incoming: count('incoming'),
  answered: count('answered'),
  missed: count(`incoming where state = 'missed'`),
  outside: count('counted where is_inside = 0'),
  nonCases: count(`answered where outcome = 'nonCase'`),
  answerRate: ratio(`sum(state = 'recorded')`, 'count(*)', 'incoming'),
  callsPerDayMin: end('min'),
  callsPerDayMedian: median('staffed', 'calls'),
  callsPerDayMean: mean('staffed', 'calls'),
  callsPerDayMax: end('max'),
  closedDays: count('day where opens is null and on_date <= :through'),
  unstaffedDays: count('open_day where is_staffed = 0'),
  coverage: ratio('sum(is_staffed and has_deputy)', 'count(*)', 'open_day'),
  resolvedShare: ratio(`sum(outcome = 'resolved')`, 'count(*)', 'divided'),
  handedOverShare: ratio(`sum(outcome = 'handedOver')`, 'count(*)', 'divided'),
  handoversInTime: ratio(
    'sum(coalesce(taken_on <= due_on, 0))',
    'count(*)',
    '(select * from sent where taken_on is not null or due_on < :today)',
  ),
  handoversAhead: count('sent where taken_on is null and due_on >= :today'),
  sameDayCallBacks: ratio('sum(coalesce(reached = asked, 0))', 'count(*)', 'to_call'),
  durationMedian: median('lasting'),
  durationMean: mean('lasting'),
  wrapUpMinutes: sum('wrap_up_minutes', 'answered'),
  wrapUpPerStaffedDay: ratio('(select sum(wrap_up_minutes) from answered)', 'count(*)', 'staffed', 1),
  bigCaseDays: `select count(*) as value from (select distinct office_id, began_on from counted where big_case = 1)`,
  kelaPlanned: count('seat'),
  kelaBlocked: count('seat where is_blocked'),
  kelaUsable: count('seat where not is_blocked'),
  kelaUsed: count('seat where is_used'),
  kelaUse: ratio('sum(used_minutes)', 'coalesce(sum(minutes), 0)', 'seat where not is_blocked'),
  kelaSlotUse: ratio('sum(is_used)', 'count(*)', 'seat where not is_blocked'),
  kelaFulfilled: clients('fulfilled'),
  kelaNoShow: clients('noShow'),
  kelaNoShowShare: ratio(
    `sum(state = 'noShow')`,
    'count(*)',
    `client where ${isBooking} and state in ('fulfilled', 'noShow')`,
  ),
  kelaCancelled: count(`client where ${isBooking} and state = 'cancelled' and not is_moved`),
  kelaLateCancelled: count(
    `client where ${isBooking} and state = 'cancelled' and not is_moved and is_late = 1`,
  ),
  walkInsServed: walkIns('done'),
  walkInsLeft: walkIns('left'),
  walkInsNotServed: walkIns('notServed'),
  waitingMedian: median('waited'),
  waitingNinetieth: ninetieth('waited'),
  bookedWaitingMedian: median('booked_wait'),
  bookedWaitingNinetieth: ninetieth('booked_wait'),
  squeezeIns: count(`client where is_between and state <> 'cancelled'`),
  firstFreeSlot: free(0),
  thirdFreeSlot: free(2),
  meetingsAsked: count(
    'meeting_request where office_id in (select id from wanted) and asked_on between :from and :to',
  ),
  meetingsInTime: ratio('sum(is_ended)', 'count(*)', dueMeetings),
  meetingsAhead: count(`last_day where (not is_ended or state = 'met') and last_on >= :today`),
  meetingsEnded: count(`last_day where is_ended and state <> 'met'`),
  contactAnswerMedian: median('replied'),
  mattersClosed: count('closing'),
  passesPerMatter: mean('passed'),
  passedTwiceShare: ratio('sum(value >= 2)', 'count(*)', 'passed'),
  workersPerMatter: ratio(
    `(select count(*) from (select matter_id, to_staff_id from passing where to_staff_id is not null
      union select matter_id, to_staff_id from matter_event
      where to_staff_id is not null and matter_id in (select id from closing)))`,
    'count(*)',
    'closing',
    1,
  ),
  needMetShare: ratio(`sum(need_met in ('yes', 'partly'))`, 'count(need_met)', 'closing'),
  deskQuestions: count('question'),
  eventsHeld: count('held'),
  eventsUnreported: count(`outing where state = 'planned'`),
  eventVisitors: sum('visitors', 'held'),
  eventNewVisitors: sum('new_visitors', 'held'),
  eventVisitorsPerHour: ratio('sum(visitors)', 'coalesce(sum(end_minute - start_minute), 0)', 'held', 60),
} as const;

/** Figures that a report of one municipality has: those of answered calls. */
export const ofAnswered: readonly string[] = [
  'answered',
  'nonCases',
  'resolvedShare',
  'handedOverShare',
  'durationMedian',
  'durationMean',
  'wrapUpMinutes',
  'bigCaseDays',
];

/** Figures of the moment: only in a report of a period that holds the day of making. */
export const ofNow: readonly string[] = ['firstFreeSlot', 'thirdFreeSlot'];
