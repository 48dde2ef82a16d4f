import { absences } from './absences.ts';
import { audit } from './audit.ts';
import { backups } from './backups.ts';
import { bookings } from './bookings.ts';
import { callTopics } from './call-topics.ts';
import { calls } from './calls.ts';
import { cancelledDays } from './cancelled-days.ts';
import { clients } from './clients.ts';
import { dayLists } from './day-lists.ts';
import { contactRequests } from './contact-requests.ts';
import { consultations } from './consultations.ts';
import { credentials } from './credentials.ts';
import { deskTally } from './desk-tally.ts';
import { directory } from './directory.ts';
import { dutyShifts } from './duty-shifts.ts';
import { events } from './events.ts';
import { firstRun } from './first-run.ts';
import { guides } from './guides.ts';
import { handovers } from './handovers.ts';
import { jointMeetings } from './joint-meetings.ts';
import { kelaDays } from './kela-days.ts';
import { live } from './live.ts';
import { mailDrop } from './mail-drop.ts';
import { matters } from './matters.ts';
import { meetingRequests } from './meeting-requests.ts';
import { offices } from './offices.ts';
import { posters } from './posters.ts';
import { oldFigures } from './old-figures.ts';
import { outsideTimes } from './outside-times.ts';
import { promises } from './promises.ts';
import { publishing } from './publishing.ts';
import { retention } from './retention.ts';
import { serviceHours } from './service-hours.ts';
import { session } from './session.ts';
import { staff } from './staff.ts';
import { statistics } from './statistics.ts';
import { today } from './today.ts';
import { walkIns } from './walk-ins.ts';

/** Everything a window, a browser or the command line may ask. One entry an area; an operation is added in its area's file. */
export const contract = {
  session,
  firstRun,
  offices,
  staff,
  kelaDays,
  bookings,
  cancelledDays,
  jointMeetings,
  meetingRequests,
  outsideTimes,
  consultations,
  contactRequests,
  mailDrop,
  credentials,
  deskTally,
  walkIns,
  serviceHours,
  dutyShifts,
  absences,
  calls,
  directory,
  guides,
  callTopics,
  events,
  dayLists,
  posters,
  handovers,
  matters,
  promises,
  clients,
  today,
  statistics,
  oldFigures,
  publishing,
  live,
  audit,
  backups,
  retention,
};
export type Contract = typeof contract;
