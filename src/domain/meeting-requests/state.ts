/** A request is open until the client has met Kela's official, or somebody says why not; time alone ends nothing. */
export const meetingRequestStates = ['open', 'met', 'refused', 'withdrawn'] as const;

export type MeetingRequestState = (typeof meetingRequestStates)[number];

/** How a request ends. Refused only for what is evidently without grounds (toimeentulotukilaki 14 d § 3 mom.). */
export const meetingRequestEnds = ['met', 'refused', 'withdrawn'] as const;

export type MeetingRequestEnd = (typeof meetingRequestEnds)[number];

/** What has been done to a request, as its history tells it. */
export const meetingRequestSteps = [
  'asked',
  'corrected',
  'passed',
  'offered',
  'met',
  'refused',
  'withdrawn',
  'reopened',
] as const;

export type MeetingRequestStep = (typeof meetingRequestSteps)[number];
