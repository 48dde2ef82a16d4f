import type { Migration } from 'kysely/migration';
import { firstWorkingDay } from './0001-first-working-day.ts';
import { endingsOfDrafts } from './0002-endings-of-drafts.ts';
import { cancelledDays } from './0003-cancelled-days.ts';
import { jointMeetings } from './0004-joint-meetings.ts';
import { outsideTimes } from './0005-outside-times.ts';
import { consultations } from './0006-consultations.ts';
import { meetingRequests } from './0007-meeting-requests.ts';
import { contactRequests } from './0008-contact-requests.ts';
import { mailDrop } from './0009-mail-drop.ts';
import { deskTally } from './0010-desk-tally.ts';
import { arrivalsAndDrafts } from './0011-arrivals-and-drafts.ts';
import { officeContact } from './0012-office-contact.ts';
import { events } from './0013-events.ts';
import { absences } from './0014-absences.ts';
import { roster } from './0015-roster.ts';
import { directory } from './0016-directory.ts';
import { guides } from './0017-guides.ts';
import { matters } from './0018-matters.ts';
import { callRecord } from './0021-call-record.ts';
import { callTopics } from './0022-call-topics.ts';
import { promisesChanged } from './0024-promises-changed.ts';
import { clients } from './0025-clients.ts';
import { jointMeetingSeries } from './0026-joint-meeting-series.ts';
import { meetingsOnCallLists } from './0027-meetings-on-call-lists.ts';
import { oldFigures } from './0028-old-figures.ts';
import { madeReports } from './0029-made-reports.ts';
import { publishedMonths } from './0030-published-months.ts';
import { signIn } from './0031-sign-in.ts';
import { whoseData } from './0032-whose-data.ts';
import { madeRowFiles } from './0034-made-row-files.ts';
import { retention } from './0036-retention.ts';

/** Every step of the schema in order. Explicit, never read from a folder: what is not here does not run. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-working-day': firstWorkingDay,
  '0002-endings-of-drafts': endingsOfDrafts,
  '0003-cancelled-days': cancelledDays,
  '0004-joint-meetings': jointMeetings,
  '0005-outside-times': outsideTimes,
  '0006-consultations': consultations,
  '0007-meeting-requests': meetingRequests,
  '0008-contact-requests': contactRequests,
  '0009-mail-drop': mailDrop,
  '0010-desk-tally': deskTally,
  '0011-arrivals-and-drafts': arrivalsAndDrafts,
  '0012-office-contact': officeContact,
  '0013-events': events,
  '0014-absences': absences,
  '0015-roster': roster,
  '0016-directory': directory,
  '0017-guides': guides,
  '0018-matters': matters,
  '0021-call-record': callRecord,
  '0022-call-topics': callTopics,
  '0024-promises-changed': promisesChanged,
  '0025-clients': clients,
  '0026-joint-meeting-series': jointMeetingSeries,
  '0027-meetings-on-call-lists': meetingsOnCallLists,
  '0028-old-figures': oldFigures,
  '0029-made-reports': madeReports,
  '0030-published-months': publishedMonths,
  '0031-sign-in': signIn,
  '0032-whose-data': whoseData,
  '0034-made-row-files': madeRowFiles,
  '0036-retention': retention,
};
