import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';

/** A planned meeting as far as the adviser's hours concern it. */
export interface ComingMeeting {
  readonly id: string;
  readonly adviserId: string;
  readonly on: LocalDate;
  readonly startMinute: MinuteOfDay;
  readonly endMinute: MinuteOfDay;
  readonly version: number;
}

/** Planned meetings of the office in a range of days (both included) that the Kela adviser has not dropped out of. */
export function comingMeetings(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<ComingMeeting[]> {
  return db
    .selectFrom('joint_meeting')
    .innerJoin('joint_meeting_participant as adviser', (join) =>
      join
        .onRef('adviser.meeting_id', '=', 'joint_meeting.id')
        .onRef('adviser.staff_id', '=', 'joint_meeting.adviser_id')
        .on('adviser.left_at', 'is', null),
    )
    .select([
      'joint_meeting.id',
      'joint_meeting.adviser_id as adviserId',
      'joint_meeting.on_date as on',
      'joint_meeting.start_minute as startMinute',
      'joint_meeting.end_minute as endMinute',
      'joint_meeting.version',
    ])
    .where('joint_meeting.office_id', '=', officeId)
    .where('joint_meeting.on_date', '>=', from)
    .where('joint_meeting.on_date', '<=', to)
    .where('joint_meeting.state', '=', 'planned')
    .orderBy('joint_meeting.on_date')
    .orderBy('joint_meeting.start_minute')
    .execute();
}
