import { absences } from './absences/absences.ts';
import { audit } from './audit/audit.ts';
import { backups } from './backups/backups.ts';
import { bookings } from './bookings/bookings.ts';
import { cancelledDays } from './cancelled-days/cancelled-days.ts';
import { firstRun } from './first-run/first-run.ts';
import { callTopics } from './call-topics/call-topics.ts';
import { calls } from './calls/calls.ts';
import { clients } from './clients/clients.ts';
import { dayLists } from './day-lists/day-lists.ts';
import { contactRequests } from './contact-requests/contact-requests.ts';
import { consultations } from './consultations/consultations.ts';
import { credentials } from './credentials/credentials.ts';
import { deskTally } from './desk-tally/desk-tally.ts';
import { directory } from './directory/directory.ts';
import { dutyShifts } from './duty-shifts/duty-shifts.ts';
import { events } from './events/events.ts';
import { guides } from './guides/guides.ts';
import { handovers } from './handovers/handovers.ts';
import { posters } from './posters/posters.ts';
import { promises } from './promises/promises.ts';
import { jointMeetings } from './joint-meetings/joint-meetings.ts';
import { serviceHours } from './service-hours/service-hours.ts';
import { kelaDays } from './kela-days/kela-days.ts';
import { live } from './live/live.ts';
import { mailDrop } from './mail-drop/mail-drop.ts';
import { matters } from './matters/matters.ts';
import { meetingRequests } from './meeting-requests/meeting-requests.ts';
import { offices } from './offices/offices.ts';
import { oldFigures } from './old-figures/old-figures.ts';
import { outsideTimes } from './outside-times/outside-times.ts';
import type { ServiceParts } from './parts.ts';
import { retention } from './retention/retention.ts';
import { session } from './session/session.ts';
import { staff } from './staff/staff.ts';
import { publishing } from './publishing/publishing.ts';
import { statistics } from './statistics/statistics.ts';
import { today } from './today/today.ts';
import { walkIns } from './walk-ins/walk-ins.ts';

/** Everything the contract asks, answered. One entry an area; wires are attached by the composition roots. */
export const newService = (parts: ServiceParts) => ({
  session: session(parts),
  firstRun: firstRun(parts),
  offices: offices(parts),
  staff: staff(parts),
  kelaDays: kelaDays(parts),
  bookings: bookings(parts),
  jointMeetings: jointMeetings(parts),
  cancelledDays: cancelledDays(parts),
  meetingRequests: meetingRequests(parts),
  outsideTimes: outsideTimes(parts),
  consultations: consultations(parts),
  contactRequests: contactRequests(parts),
  mailDrop: mailDrop(parts),
  credentials: credentials(parts),
  deskTally: deskTally(parts),
  walkIns: walkIns(parts),
  live: live(parts),
  audit: audit(parts),
  backups: backups(parts),
  retention: retention(parts),
  calls: calls(parts),
  callTopics: callTopics(parts),
  dutyShifts: dutyShifts(parts),
  absences: absences(parts),
  directory: directory(parts),
  guides: guides(parts),
  events: events(parts),
  dayLists: dayLists(parts),
  posters: posters(parts),
  handovers: handovers(parts),
  matters: matters(parts),
  promises: promises(parts),
  clients: clients(parts),
  serviceHours: serviceHours(parts),
  today: today(parts),
  statistics: statistics(parts),
  oldFigures: oldFigures(parts),
  publishing: publishing(parts),
});
export type Service = ReturnType<typeof newService>;
