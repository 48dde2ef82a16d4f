import type { CountName } from './oracle.ts';
import type { Plan } from './plan.ts';

/** A fault as a program could have it: in a copy of the query of a count, words in the place of others. */
export type QueryFault = readonly [what: string, name: CountName, words: string, instead: string];

/** At least one for each group of figures. */
export const queryFaults: readonly QueryFault[] = [
  ['the end of the hours is inside', 'incoming', 'began < closes', 'began <= closes'],
  ['the beginning of the hours is outside', 'missed', 'began >= opens', 'began > opens'],
  ['winter time all year', 'incoming', 'order by since desc', 'order by since'],
  ['winter time all year', 'halfHours', 'order by since desc', 'order by since'],
  ['drafts too', 'outside', `and state <> 'draft'`, ''],
  ['missed ones are answered', 'answered', `where state = 'recorded'`, 'where 1'],
  ['of all calls', 'answerRate', 'from incoming)', 'from counted)'],
  ['unrecorded outcomes are no calls', 'resolvedShare', `outcome is not 'nonCase'`, `outcome <> 'nonCase'`],
  ['non-cases too', 'handedOverShare', `outcome is not 'nonCase'`, '1'],
  ['non-cases too', 'topic', `outcome is not 'nonCase'`, '1'],
  ['days without calls left out', 'callsPerDayMedian', 'left join incoming', 'join incoming'],
  ['unstaffed days too', 'callsPerDayMean', 'where is_staffed = 1', 'where 1'],
  [
    'unstaffed days too',
    'callsPerDayMin',
    'count(*) as divisor from staffed',
    'count(*) + 1 as divisor from staffed',
  ],
  ['the smallest is the greatest', 'callsPerDayMax', 'max(calls)', 'min(calls)'],
  ['a deputy is not needed', 'coverage', 'is_staffed and has_deputy', 'is_staffed'],
  ['of staffed days', 'unstaffedDays', 'is_staffed = 0', 'is_staffed = 1'],
  ['unsure times too', 'durationMean', 'and time_unsure = 0', ''],
  ['minutes cut off', 'durationMean', '+ 30000', ''],
  ['the lower of two middles', 'durationMedian', '(divisor + 1) / 2, (divisor + 2) / 2', 'divisor / 2'],
  ['outside the hours too', 'wrapUpMinutes', 'from incoming where state', 'from counted where state'],
  ['each open day', 'wrapUpPerStaffedDay', 'where is_staffed = 1', 'where 1'],
  ['calls instead of days', 'bigCaseDays', 'distinct office_id, began_on', 'id'],
  ['mistakes too', 'sameDayCallBacks', `broken_reason is not 'mistake'`, '1'],
  ['letting know too', 'sameDayCallBacks', `kind = 'callBack'`, '1'],
  ['the last of two promises', 'sameDayCallBacks', 'min(kept_at)', 'max(kept_at)'],
  ['kept on any day', 'sameDayCallBacks', 'reached = asked', 'reached >= asked'],
  ['taken for the last time', 'handoversInTime', 'min(at)', 'max(at)'],
  ['the due day is late', 'handoversInTime', 'taken_on <= due_on', 'taken_on < due_on'],
  ['due today is late', 'handoversAhead', 'taken_on is null and', ''],
  ['what clients used is blocked', 'kelaBlocked', 'and slot.id not in (select id from visited)', ''],
  ['own meetings block', 'kelaBlocked', 'and own.id is null', ''],
  ['bookings block', 'kelaUsable', `and occupancy.source_kind not in ('booking', 'walk-in')`, ''],
  ['no-shows use nothing', 'kelaUsed', `state in ('fulfilled', 'noShow')`, `state = 'fulfilled'`],
  ['a minute of two visits is two', 'kelaUse', 'count(distinct starts + n)', 'count(starts + n)'],
  ['squeeze-ins use time', 'kelaUse', 'where not is_between and state in', 'where state in'],
  ['walk-ins use nothing', 'kelaSlotUse', `state = 'done' and start_minute is not null and`, '0 and'],
  ['squeeze-ins are bookings', 'kelaFulfilled', 'client where not is_between', 'client where 1'],
  ['held meetings are no bookings', 'kelaFulfilled', `when 'held' then 'fulfilled'`, `when 'x' then 'x'`],
  ['of all bookings', 'kelaNoShowShare', `and state in ('fulfilled', 'noShow'))`, `and state <> 'x')`],
  ['moved ones too', 'kelaCancelled', 'and not is_moved', ''],
  ['early ones too', 'kelaLateCancelled', 'and is_late = 1', ''],
  ['who left was not served', 'walkInsLeft', `state = 'left'`, `state in ('left', 'notServed')`],
  [
    'who waits was not served',
    'walkInsNotServed',
    `state = 'notServed'`,
    `state in ('waiting', 'notServed')`,
  ],
  [
    'in service is served',
    'walkInsServed',
    `as value from came where state = 'done'`,
    `as value from came where state in ('done', 'inService')`,
  ],
  [
    'waits below 0',
    'waitingMedian',
    'max(0, start_minute - arrived_minute)',
    'start_minute - arrived_minute - 1',
  ],
  ['eight of ten', 'waitingNinetieth', 'divisor * 9', 'divisor * 8'],
  ['waiting from arrival', 'bookedWaitingMedian', 'unixepoch(on_date) + start_minute * 60', '0'],
  ['the first mark', 'bookedWaitingNinetieth', 'max(at)', 'min(at)'],
  ['cancelled ones too', 'squeezeIns', `is_between and state <> 'cancelled'`, 'is_between'],
  ['taken slots are free', 'firstFreeSlot', 'and not exists', 'and 1 or exists'],
  ['the second is the third', 'thirdFreeSlot', 'offset 2', 'offset 40'],
  ['by last day', 'meetingsAsked', 'asked_on between', 'last_on between'],
  ['met on any day', 'meetingsInTime', 'and ended_on <= last_on', ''],
  ['met ones are not ahead', 'meetingsAhead', `(not is_ended or state = 'met')`, 'not is_ended'],
  ['met ones have ended', 'meetingsEnded', `and state <> 'met'`, ''],
  [
    'days of the calendar',
    'contactAnswerMedian',
    'select count(*) from work where',
    'select julianday(answered_on) - julianday(sent_on) from work where',
  ],
  ['opened again too', 'mattersClosed', 'closed_at', 'opened_at'],
  ['a return is no pass', 'passesPerMatter', `state in ('sent', 'returned')`, `state = 'sent'`],
  ['from three passes on', 'passedTwiceShare', 'value >= 2', 'value >= 3'],
  [
    'each owner anew',
    'workersPerMatter',
    `is not null
      union select`,
    `is not null
      union all select`,
  ],
  ['partly is no', 'needMetShare', `('yes', 'partly')`, `('yes')`],
  ['three is more than three', 'passes', 'when value = 2', 'when value = 3'],
  ['taken back too', 'deskQuestions', 'and taken_back_at is null', ''],
  ['taken back too', 'deskQuestion', 'and taken_back_at is null', ''],
  ['planned ones too', 'eventsHeld', `where state = 'held'`, `where state <> 'cancelled'`],
  ['cancelled ones too', 'eventsUnreported', `state = 'planned'`, `state <> 'held'`],
  ['heads instead of visitors', 'eventVisitors', 'sum(visitors)', 'count(visitors)'],
  ['not counted is all', 'eventNewVisitors', 'sum(new_visitors)', 'sum(coalesce(new_visitors, visitors))'],
  ['per event', 'eventVisitorsPerHour', 'end_minute - start_minute', '60'],
  ['heads instead of kinds', 'eventKinds', 'sum(visitors)', 'count(*)'],
  ['calls without a topic left out', 'topic', 'left join call_topic', 'join call_topic'],
  ['topics in force left out', 'ownTopics', `or (coalesce(valid_from_on`, `and (coalesce(valid_from_on`],
  ['all answered ones', 'municipality', 'from divided', 'from answered'],
  ['missed ones too', 'outcome', 'from answered', 'from incoming'],
  ['whole hours', 'halfHours', 'began / 30 * 30', 'began / 60 * 60'],
  ['moved ones are cancelled', 'days', `state = 'cancelled' and not is_moved)`, `state = 'cancelled')`],
  ['started ones are done', 'days', `('booked', 'checkedIn', 'started')`, `('booked', 'checkedIn')`],
  ['days ahead too', 'days', 'between :from and :through', 'between :from and :to'],
];

/** A fault in when offices are open. */
export type PlanFault = readonly [what: string, name: CountName, changed: (plan: Plan) => Plan];

const each = (rows: Plan['hours'], change: Readonly<Record<string, string | number | null>>) =>
  rows.map((row) => ({ ...row, ...change }));

export const planFaults: readonly PlanFault[] = [
  [
    'eves are working days',
    'closedDays',
    (plan) => ({ ...plan, isHoliday: (on) => !/-12-24$|-06-(19|2[0-5])$/.test(on) && plan.isHoliday(on) }),
  ],
  ['no own closures', 'closedDays', (plan) => ({ ...plan, closures: [] })],
  [
    'closures are no holidays of time limits',
    'contactAnswerMedian',
    (plan) => ({ ...plan, closures: [], isHoliday: () => false }),
  ],
  ['no exceptions of the line', 'incoming', (plan) => ({ ...plan, lineExceptions: [] })],
  [
    'exceptions open every holiday',
    'days',
    (plan) => ({ ...plan, lineExceptions: each(plan.lineExceptions, { opens_on_holiday: 1 }) }),
  ],
  [
    'versions never end',
    'days',
    (plan) => ({ ...plan, hours: each(plan.hours, { valid_from_on: '2000-01-01' }) }),
  ],
  [
    'no buffers',
    'kelaPlanned',
    (plan) => ({ ...plan, templates: each(plan.templates, { buffer_minutes: 0 }) }),
  ],
  ['no breaks', 'kelaPlanned', (plan) => ({ ...plan, breaks: [] })],
  ['every week', 'kelaPlanned', (plan) => ({ ...plan, templates: each(plan.templates, { every_weeks: 1 }) })],
  [
    'templates never end',
    'kelaUsable',
    (plan) => ({ ...plan, templates: each(plan.templates, { valid_to_on: null }) }),
  ],
  ['no exceptions of Kela days', 'kelaPlanned', (plan) => ({ ...plan, kelaExceptions: [] })],
  [
    'exceptions of all advisers',
    'kelaUse',
    (plan) => ({ ...plan, kelaExceptions: each(plan.kelaExceptions, { adviser_id: null }) }),
  ],
  [
    'exceptions end no day early',
    'kelaSlotUse',
    (plan) => ({ ...plan, kelaExceptions: plan.kelaExceptions.filter((row) => row['kind'] !== 'closed') }),
  ],
  ['nobody leaves', 'days', (plan) => ({ ...plan, staff: [] })],
];
