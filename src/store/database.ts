import type { Kysely, Transaction } from 'kysely';
import type { AbsenceTables } from './absences/tables.ts';
import type { AuditTables } from './audit/tables.ts';
import type { BookingTables } from './bookings/tables.ts';
import type { CallTopicTables } from './call-topics/tables.ts';
import type { CallTables } from './calls/tables.ts';
import type { CancelledDayTables } from './cancelled-days/tables.ts';
import type { ClientTables } from './clients/tables.ts';
import type { ConsultationTables } from './consultations/tables.ts';
import type { ContactRequestTables } from './contact-requests/tables.ts';
import type { CredentialTables } from './credentials/tables.ts';
import type { DeskTallyTables } from './desk-tally/tables.ts';
import type { DirectoryTables } from './directory/tables.ts';
import type { DutyShiftTables } from './duty-shifts/tables.ts';
import type { EventTables } from './events/tables.ts';
import type { GuideTables } from './guides/tables.ts';
import type { HandoverTables } from './handovers/tables.ts';
import type { JointMeetingTables } from './joint-meetings/tables.ts';
import type { KelaDayTables } from './kela-days/tables.ts';
import type { MailDropTables } from './mail-drop/tables.ts';
import type { MatterTables } from './matters/tables.ts';
import type { MeetingRequestTables } from './meeting-requests/tables.ts';
import type { OccupancyTables } from './occupancy/tables.ts';
import type { OfficeTables } from './offices/tables.ts';
import type { OldFigureTables } from './old-figures/tables.ts';
import type { OutsideTimeTables } from './outside-times/tables.ts';
import type { PromiseTables } from './promises/tables.ts';
import type { PublishingTables } from './publishing/tables.ts';
import type { RequestTables } from './requests/tables.ts';
import type { RetentionTables } from './retention/tables.ts';
import type { ServiceHoursTables } from './service-hours/tables.ts';
import type { SessionTables } from './sessions/tables.ts';
import type { StaffTables } from './staff/tables.ts';
import type { StatisticsTables } from './statistics/tables.ts';
import type { WalkInTables } from './walk-ins/tables.ts';

/** Every table, by area; a column is described in its area's `tables.ts`. */
export type Tables = AbsenceTables &
  AuditTables &
  BookingTables &
  CallTables &
  CallTopicTables &
  CancelledDayTables &
  ClientTables &
  ConsultationTables &
  ContactRequestTables &
  CredentialTables &
  DeskTallyTables &
  DirectoryTables &
  DutyShiftTables &
  EventTables &
  GuideTables &
  HandoverTables &
  JointMeetingTables &
  KelaDayTables &
  MailDropTables &
  MatterTables &
  MeetingRequestTables &
  OccupancyTables &
  OfficeTables &
  OldFigureTables &
  OutsideTimeTables &
  PromiseTables &
  PublishingTables &
  RequestTables &
  RetentionTables &
  ServiceHoursTables &
  SessionTables &
  StaffTables &
  StatisticsTables &
  WalkInTables;

/** Can only read: its connection was opened read-only, so the type is not the only guard. */
export type ReadDb = Kysely<Tables> & { readonly ReadDb: true };
/** One open write transaction, begun IMMEDIATE; it can read too. */
export type WriteDb = Transaction<Tables> & { readonly ReadDb: true; readonly WriteDb: true };
