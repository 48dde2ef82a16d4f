import { noDeskDay } from './desk-counts.ts';
import type { OfficeFacts } from './facts.ts';
import { noRequests } from './request-figures.ts';

/**
 * What of an office's facts can be told of one municipality: its answered calls. A missed call has no municipality, and
 * bookings, requests, events, handovers and matters are not recorded by it, so they are in no figure of such a report.
 */
export function ofMunicipality(municipality: string): (office: OfficeFacts) => OfficeFacts {
  return ({ days }) => ({
    days: days.map((day) => ({
      ...day,
      calls: day.calls.filter((call) => call.kind === 'answered' && call.municipality === municipality),
      kela: [],
      desk: noDeskDay,
    })),
    requests: noRequests,
    callBacks: [],
    matters: [],
    handovers: [],
  });
}
