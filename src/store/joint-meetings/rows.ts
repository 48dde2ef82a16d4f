import type { ReadDb } from '#store/database.ts';

const columns = [
  'meeting.id',
  'meeting.office_id as officeId',
  'meeting.adviser_id as adviserId',
  'adviser.name as adviserName',
  'meeting.series_no as seriesNo',
  'meeting.series_of as seriesOf',
  'meeting.series_id as seriesId',
  'meeting.on_date as on',
  'meeting.start_minute as startMinute',
  'meeting.end_minute as endMinute',
  'meeting.state',
  'meeting.way',
  'meeting.place',
  'meeting.client_label as clientLabel',
  'meeting.client_phone as clientPhone',
  'meeting.language',
  'meeting.interpreter',
  'meeting.note_to_kela as noteToKela',
  'meeting.permission_scope as permissionScope',
  'meeting.permission_given_on as permissionGivenOn',
  'recorder.name as permissionRecordedByName',
  'meeting.permission_recorded_at as permissionRecordedAt',
  'meeting.permission_withdrawn_at as permissionWithdrawnAt',
  'meeting.cancelled_party as cancelledParty',
  'meeting.cancelled_reason as cancelledReason',
  'meeting.cancelled_late as cancelledLate',
  'meeting.cancelled_at as cancelledAt',
  'canceller.name as cancelledByName',
  'meeting.understanding',
  'meeting.goal',
  'meeting.follow_up_on as followUpOn',
  'meeting.follow_up_done_at as followUpDoneAt',
  'meeting.closed_at as closedAt',
  'closer.name as closedByName',
  'meeting.created_at as createdAt',
  'creator.name as createdByName',
  'meeting.changed_at as changedAt',
  'changer.name as changedByName',
  'meeting.version',
] as const;

/** Joint meetings with the names of their people; the caller says which and in what order. */
export function selectMeetings(db: ReadDb) {
  return db
    .selectFrom('joint_meeting as meeting')
    .innerJoin('staff_member as adviser', 'adviser.id', 'meeting.adviser_id')
    .innerJoin('staff_member as recorder', 'recorder.id', 'meeting.permission_recorded_by_id')
    .innerJoin('staff_member as creator', 'creator.id', 'meeting.created_by_id')
    .innerJoin('staff_member as changer', 'changer.id', 'meeting.changed_by_id')
    .leftJoin('staff_member as canceller', 'canceller.id', 'meeting.cancelled_by_id')
    .leftJoin('staff_member as closer', 'closer.id', 'meeting.closed_by_id')
    .select(columns);
}

export type MeetingRow = Awaited<ReturnType<ReturnType<typeof selectMeetings>['execute']>>[number];
