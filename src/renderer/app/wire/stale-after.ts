import type { Contract } from '#contract/contract.ts';
import type { Area } from '#contract/live.ts';

/** Which operations answer differently after something of an area has changed. A new area without a row does not compile. */
export const staleAfter: Readonly<Record<Area, readonly (keyof Contract)[]>> = {
  offices: ['offices', 'session', 'kelaDays', 'calls', 'today', 'posters'],
  staff: ['staff', 'session', 'kelaDays', 'dutyShifts', 'today'],
  'kela-days': ['kelaDays', 'walkIns', 'today', 'statistics', 'events', 'dayLists', 'posters'],
  bookings: [
    'bookings',
    'meetingRequests',
    'kelaDays',
    'walkIns',
    'today',
    'statistics',
    'events',
    'dayLists',
  ],
  'joint-meetings': ['jointMeetings', 'kelaDays', 'today', 'statistics', 'dayLists'],
  'cancelled-days': ['cancelledDays', 'today'],
  'meeting-requests': ['meetingRequests', 'today', 'statistics'],
  consultations: ['consultations', 'outsideTimes', 'kelaDays', 'walkIns', 'dutyShifts', 'today'],
  'outside-times': ['outsideTimes', 'kelaDays', 'walkIns', 'today'],
  'contact-requests': ['contactRequests', 'today', 'statistics'],
  'mail-drop': ['mailDrop'],
  'desk-tally': ['deskTally'],
  'walk-ins': ['walkIns', 'kelaDays', 'today', 'statistics', 'events', 'dayLists'],
  'service-hours': ['serviceHours', 'dutyShifts', 'calls', 'today', 'statistics', 'posters'],
  'duty-shifts': ['dutyShifts', 'calls', 'kelaDays', 'today', 'statistics', 'events', 'dayLists'],
  absences: ['absences', 'dutyShifts', 'handovers', 'today'],
  calls: ['calls', 'today', 'statistics'],
  handovers: ['handovers', 'matters', 'today'],
  matters: ['matters', 'handovers', 'statistics'],
  promises: ['promises', 'matters', 'today', 'statistics'],
  clients: ['clients'],
  events: ['events', 'kelaDays', 'dutyShifts', 'dayLists'],
  session: ['session'],
};
