// Tables that every query of the oracle may begin with. Days and slots come in as JSON, counted apart (calendar, plan, slots);
// everything else is from the rows, and nothing of what the program has worked out for a row itself: neither the day and minute
// of a call nor whether it was inside the hours.

/** Seconds of the local clock at a moment. */
export const local = (at: string): string =>
  `((${at} + (select shift from zone where since <= ${at} order by since desc limit 1)) / 1000)`;

/** The local day of a moment. */
export const localDay = (at: string): string => `date(${local(at)}, 'unixepoch')`;

const ofOffice = `office_id in (select id from wanted)`;

export const base = `with recursive
  zone (since, shift) as materialized (select value ->> 0, value ->> 1 from json_each(:zone)),
  wanted (id) as materialized (select value from json_each(:offices)),
  any_day (office_id, on_date, weekday, opens, closes) as materialized (
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(:days)),
  day as materialized (select * from any_day where ${ofOffice} and on_date between :from and :to),
  work (office_id, on_date) as materialized (select value ->> 0, value ->> 1 from json_each(:work)),
  slot (id, office_id, adviser_id, on_date, starts, ends) as materialized (
    select key, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(:slots)
    where value ->> 0 in (select id from wanted) and value ->> 2 between :from and :through),
  ahead (office_id, adviser_id, on_date, starts, ends) as materialized (
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(:slots)
    where value ->> 0 in (select id from wanted) and value ->> 2 between :today and date(:today, '+59 days')),
  heard as materialized (
    select *, date(local, 'unixepoch') as began_on, local % 86400 / 60 as began
    from (select *, ${local('started_at')} as local from call
      where ${ofOffice} and state <> 'draft')),
  known as materialized (
    select heard.*, any_day.weekday, coalesce(began >= opens and began < closes, 0) as is_inside
    from heard join any_day on any_day.office_id = heard.office_id and any_day.on_date = heard.began_on),
  placed as materialized (select * from known where began_on between :from and :to),
  counted as materialized (
    select * from placed where began_on <= :through
    and (:municipality is null or (state = 'recorded' and municipality_code = :municipality))),
  incoming as materialized (select * from counted where is_inside = 1),
  answered as materialized (select * from incoming where state = 'recorded'),
  divided as materialized (select * from answered where outcome is not 'nonCase'),
  open_day as materialized (
    select day.office_id, day.on_date, duty_shift.id is not null as is_staffed, duty_shift.deputy_id is not null as has_deputy
    from day left join duty_shift on duty_shift.office_id = day.office_id and duty_shift.on_date = day.on_date
    where day.opens is not null and day.on_date <= :through),
  staffed as materialized (
    select count(incoming.id) as calls from open_day
    left join incoming on incoming.office_id = open_day.office_id and incoming.began_on = open_day.on_date
    where is_staffed = 1 group by open_day.office_id, open_day.on_date),
  lasting as materialized (
    select (ended_at - started_at + 30000) / 60000 as value from answered where ended_at is not null and time_unsure = 0),
  closing as materialized (
    select * from matter where ${ofOffice} and state = 'closed' and ${localDay('closed_at')} between :from and :to),
  passing as materialized (
    select handover.matter_id, step.state, step.to_staff_id from handover_step as step
    join handover on handover.id = step.handover_id where handover.matter_id in (select id from closing)),
  passed as materialized (
    select (select count(*) from passing where matter_id = closing.id and state in ('sent', 'returned')) as value from closing),
  sent as materialized (
    select due_on, (select ${localDay('first')} from (select min(at) as first from handover_step as step
      where step.handover_id = handover.id and step.state = 'taken')) as taken_on
    from handover where ${ofOffice} and ${localDay('sent_at')} between :from and :to),
  to_call as materialized (
    select ${localDay('made_at')} as asked, ${localDay('kept_at')} as reached from promise
    left join known on known.id = promise.call_id
    where promise.${ofOffice} and ${localDay('made_at')} between :from and :to and kind = 'callBack'
    and broken_reason is not 'mistake'
    and (promise.call_id is null or (known.state = 'recorded' and known.is_inside = 1))
    union all select began_on, (select ${localDay('first')} from (select min(kept_at) as first from promise where call_id = placed.id))
    from placed where state = 'missed' and is_inside = 1),
  last_day as materialized (
    select last_on, state, ended_on, ended_on is not null and ended_on <= last_on as is_ended from meeting_request
    where ${ofOffice} and last_on between :from and :to),
  replied as materialized (
    select (select count(*) from work where work.office_id = request.office_id
      and work.on_date > ${localDay('sent_at')} and work.on_date <= answered_on) as value
    from contact_request as request where ${ofOffice} and answered_on between :from and :to),
  question as materialized (
    select * from desk_question where ${ofOffice} and on_date between :from and :through and taken_back_at is null),
  outing as materialized (select * from event where ${ofOffice} and on_date between :from and :through),
  held as materialized (select * from outing where state = 'held'),
  client as materialized (
    select office_id, adviser_id, on_date, start_minute, end_minute, state, moved_to_id is not null as is_moved,
      coalesce(cancelled_late, 0) as is_late, squeeze_in_reason is not null as is_between from booking
    where ${ofOffice} and on_date between :from and :through
    union all select office_id, adviser_id, on_date, start_minute, end_minute,
      case state when 'planned' then 'booked' when 'held' then 'fulfilled' else state end, 0, coalesce(cancelled_late, 0), 0
    from joint_meeting where ${ofOffice} and on_date between :from and :through),
  came as materialized (select * from walk_in where ${ofOffice} and on_date between :from and :through),
  visit as materialized (
    select office_id, adviser_id, on_date, start_minute, end_minute from client
    where not is_between and state in ('fulfilled', 'noShow')
    union all select office_id, adviser_id, on_date, start_minute, end_minute from came
    where state = 'done' and start_minute is not null and end_minute is not null),
  visited as materialized (
    select slot.id, slot.starts, slot.ends, visit.start_minute, visit.end_minute from slot
    join visit on visit.adviser_id = slot.adviser_id and visit.on_date = slot.on_date and visit.office_id = slot.office_id
    where visit.start_minute < slot.ends and visit.end_minute > slot.starts),
  taken as materialized (
    select distinct slot.id from slot
    join occupancy on occupancy.resource_id = slot.adviser_id and occupancy.on_date = slot.on_date
    left join joint_meeting as own on own.id = occupancy.source_id and own.office_id = slot.office_id
      and own.adviser_id = slot.adviser_id and own.on_date = slot.on_date
    where occupancy.minute < slot.ends and occupancy.minute + 5 > slot.starts
    and occupancy.source_kind not in ('booking', 'walk-in') and own.id is null),
  minute (n) as materialized (
    select 0 union all select n + 1 from minute where n < 239),
  used_minute as materialized (
    select id, count(distinct starts + n) as minutes from visited
    join minute on starts + n < ends and starts + n >= start_minute and starts + n < end_minute group by id),
  seat as materialized (
    select slot.on_date, ends - starts as minutes, coalesce(used_minute.minutes, 0) as used_minutes,
      slot.id in (select id from visited) as is_used,
      slot.id in (select id from taken) and slot.id not in (select id from visited) as is_blocked
    from slot left join used_minute on used_minute.id = slot.id),
  waited as materialized (
    select max(0, start_minute - arrived_minute) as value from came where state = 'done' and start_minute is not null),
  marked as materialized (
    select booking.*, (select max(at) from booking_state where booking_id = booking.id and state = 'checkedIn') as arrived_at,
      (select max(at) from booking_state where booking_id = booking.id and state = 'started') as begun_at
    from booking where ${ofOffice} and on_date between :from and :through and state in ('fulfilled', 'started')),
  booked_wait as materialized (
    select max(0, ${local('begun_at')} - max(${local('arrived_at')}, unixepoch(on_date) + start_minute * 60)) / 60 as value
    from marked where begun_at >= arrived_at)
`;
