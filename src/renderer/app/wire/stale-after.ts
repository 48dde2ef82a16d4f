import type { Contract } from '#contract/contract.ts';
import type { Area } from '#contract/live.ts';

/** Which operations answer differently after something of an area has changed. A new area without a row does not compile. */
export const staleAfter: Readonly<Record<Area, readonly (keyof Contract)[]>> = {
  offices: ['offices', 'session', 'kelaDays', 'calls', 'today'],
  staff: ['staff', 'session', 'kelaDays', 'dutyShifts', 'today'],
  'kela-days': ['kelaDays', 'walkIns', 'today', 'statistics', 'events'],
  bookings: ['bookings', 'meetingRequests', 'kelaDays', 'walkIns', 'today', 'statistics', 'events'],
  'joint-meetings': ['jointMeetings', 'kelaDays', 'today', 'statistics'],
  'cancelled-days': ['cancelledDays', 'today'],
  'meeting-requests': ['meetingRequests', 'today', 'statistics'],
  'walk-ins': ['walkIns', 'kelaDays', 'today', 'statistics', 'events'],
  'service-hours': ['serviceHours', 'dutyShifts', 'calls', 'today', 'statistics'],
  'duty-shifts': ['dutyShifts', 'calls', 'kelaDays', 'today', 'statistics', 'events'],
  calls: ['calls', 'today', 'statistics'],
  handovers: ['handovers', 'today'],
  promises: ['promises', 'today'],
  events: ['events', 'kelaDays', 'dutyShifts'],
  session: ['session'],
};
