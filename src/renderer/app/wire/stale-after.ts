import type { Contract } from '#contract/contract.ts';
import type { Area } from '#contract/live.ts';

/** Open forms that say who is taken and which times would go: whatever takes somebody’s time makes them old. */
const whoIsFree = ['jointMeetings', 'consultations', 'events'] as const satisfies readonly (keyof Contract)[];

/** Which operations answer differently after something of an area has changed. A new area without a row does not compile. */
export const staleAfter: Readonly<Record<Area, readonly (keyof Contract)[]>> = {
  offices: ['offices', 'session', 'kelaDays', 'calls', 'today', 'posters', ...whoIsFree],
  staff: ['staff', 'session', 'kelaDays', 'dutyShifts', 'today', ...whoIsFree],
  'kela-days': ['kelaDays', 'walkIns', 'today', 'statistics', 'dayLists', 'posters', ...whoIsFree],
  bookings: [
    'bookings',
    'meetingRequests',
    'kelaDays',
    'walkIns',
    'today',
    'statistics',
    'dayLists',
    ...whoIsFree,
  ],
  'joint-meetings': ['kelaDays', 'today', 'statistics', 'dayLists', ...whoIsFree],
  'cancelled-days': ['cancelledDays', 'today'],
  'meeting-requests': ['meetingRequests', 'today', 'statistics'],
  consultations: ['outsideTimes', 'kelaDays', 'walkIns', 'dutyShifts', 'today', 'statistics', ...whoIsFree],
  'outside-times': ['outsideTimes', 'kelaDays', 'walkIns', 'today', 'statistics', ...whoIsFree],
  'contact-requests': ['contactRequests', 'today', 'statistics'],
  'mail-drop': ['mailDrop'],
  'desk-tally': ['deskTally', 'statistics'],
  'walk-ins': ['walkIns', 'kelaDays', 'today', 'statistics', 'dayLists', ...whoIsFree],
  'service-hours': ['serviceHours', 'dutyShifts', 'calls', 'today', 'statistics', 'posters'],
  'duty-shifts': ['dutyShifts', 'calls', 'kelaDays', 'today', 'statistics', 'dayLists', ...whoIsFree],
  absences: ['absences', 'dutyShifts', 'handovers', 'today'],
  calls: ['calls', 'today', 'statistics'],
  'call-topics': ['callTopics', 'statistics'],
  handovers: ['handovers', 'matters', 'today'],
  matters: ['matters', 'handovers', 'statistics'],
  promises: ['promises', 'matters', 'today', 'statistics'],
  clients: ['clients'],
  events: ['kelaDays', 'dutyShifts', 'dayLists', 'statistics', ...whoIsFree],
  directory: ['directory'],
  guides: ['guides'],
  'old-figures': ['oldFigures', 'statistics'],
  session: ['session'],
};
