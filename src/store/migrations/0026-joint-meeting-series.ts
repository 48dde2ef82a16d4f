import { sql, type Kysely } from 'kysely';

// Meetings made together had only their place in the series; those made by one person at one moment are one. A series is named
// by one of its meetings, the first.
const statements = [
  `alter table joint_meeting add column series_id text references joint_meeting (id)`,
  `update joint_meeting set series_id = (
    select min(other.id) from joint_meeting as other
    where other.created_at = joint_meeting.created_at and other.created_by_id = joint_meeting.created_by_id
      and other.office_id = joint_meeting.office_id and other.series_of = joint_meeting.series_of)
    where series_of > 1`,
  `create index joint_meeting_by_series on joint_meeting (series_id, on_date) where series_id is not null`,
];

/** Which joint meetings were made together, so that what is left of a series can be called off at once. */
export const jointMeetingSeries = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
