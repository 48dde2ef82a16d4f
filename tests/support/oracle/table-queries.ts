// Days and distributions, over the tables of base-queries.

const outcomes = [
  'resolved',
  'directed',
  'handedOver',
  'assessmentStarted',
  'callBackPromised',
  'kelaBooked',
  'nonCase',
];

/** The counts of each day that has any: a row of each query is a day. */
export const dayQueries = {
  line: `select began_on as "on", sum(is_inside) as incoming, sum(is_inside and state = 'recorded') as answered,
    sum(is_inside and state = 'missed') as missed, sum(not is_inside) as outside,
    ${outcomes.map((one) => `sum(is_inside and state = 'recorded' and outcome is '${one}') as ${one}`).join(', ')},
    sum(is_inside and state = 'recorded' and outcome is null) as unrecordedOutcomes from counted group by 1`,
  slots: `select on_date as "on", count(*) as planned, sum(is_blocked) as blocked, sum(not is_blocked) as usable,
    sum(is_used) as used from seat group by 1`,
  clients: `select on_date as "on", sum(not is_between and state <> 'cancelled') as booked,
    sum(not is_between and state = 'fulfilled') as fulfilled, sum(not is_between and state = 'noShow') as noShow,
    sum(not is_between and state in ('booked', 'checkedIn', 'started')) as unresolved,
    sum(not is_between and state = 'cancelled' and not is_moved) as cancelled,
    sum(not is_between and state = 'cancelled' and not is_moved and is_late = 1) as lateCancelled,
    sum(not is_between and state = 'cancelled' and is_moved) as moved,
    sum(is_between and state <> 'cancelled') as squeezeIns from client group by 1`,
  walkIns: `select on_date as "on", sum(state = 'done') as walkInsServed, sum(state = 'left') as walkInsLeft,
    sum(state = 'notServed') as walkInsNotServed from came group by 1`,
  questions: `select on_date as "on", count(*) as deskQuestions from question group by 1`,
  events: `select on_date as "on", count(*) as eventsHeld, sum(visitors) as eventVisitors from held group by 1`,
} as const;

const by = (column: string, from: string) =>
  `select coalesce(${column}, 'unrecorded') as key, count(*) as count from ${from} group by 1`;

/** How calls, questions and people divide; what nobody has is in no row. */
export const tableQueries = {
  outcome: by('outcome', 'answered'),
  serviceTask: by('service_task', 'divided'),
  topic: by('topic_code', 'divided left join call_topic on call_topic.call_id = divided.id'),
  municipality: by('municipality_code', 'divided'),
  callerKind: by('caller_kind', 'divided'),
  ageBand: by('age_band', 'divided'),
  ownTopics: `select office_topic.id || ' ' || name as key, count(divided.id) as count from office_topic
    left join call_topic on call_topic.topic_code = office_topic.id left join divided on divided.id = call_topic.call_id
    where office_topic.office_id in (select id from wanted) and name is not null
    group by office_topic.office_id, office_topic.id having count(divided.id) > 0
    or (coalesce(valid_from_on, '') <= :to and coalesce(valid_to_on, '9999') >= :from)`,
  halfHours: `select weekday || ' ' || (began / 30 * 30) as key, count(*) as count from incoming group by 1`,
  deskQuestion: `select topic_code as key, count(*) as count from question group by 1`,
  eventKinds: `select kind as key, sum(visitors) as count from held group by 1`,
  passes: `select case when value = 0 then 'none' when value = 1 then 'once' when value = 2 then 'twice' else 'more' end as key,
    count(*) as count from passed group by 1`,
} as const;
