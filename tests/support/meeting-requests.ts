import { randomUUID } from 'node:crypto';
import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Client } from './line.ts';
import type { TestOffice } from './office.ts';

export type RegisterInput = Parameters<Client['meetingRequests']['register']>[0];

/** What the desk writes down when an invented client asks to meet Kela's official. */
export function requestInput(
  office: Pick<TestOffice, 'officeId'>,
  askedOn: string,
  changes: Partial<RegisterInput> = {},
): RegisterInput {
  return {
    requestId: randomUUID(),
    officeId: office.officeId,
    clientLabel: 'M.K.',
    clientPhone: '',
    socialAssistance: true,
    jointMeeting: false,
    channel: 'walk-in-desk',
    askedOn: localDate(askedOn),
    passedOn: null,
    ...changes,
  };
}

/** The end of a request as the desk gives it. */
export const endInput = (
  { id, version }: Pick<MeetingRequest, 'id' | 'version'>,
  outcome: 'met' | 'refused' | 'withdrawn',
  endedOn: string,
  reason = '',
) => ({ requestId: randomUUID(), id, version, outcome, endedOn: localDate(endedOn), reason });
