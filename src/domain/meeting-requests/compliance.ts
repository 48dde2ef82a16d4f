import type { LocalDate } from '#domain/time/local-date.ts';
import type { MeetingRequestState } from './state.ts';

/**
 * How a request stands to its last day: `inTime` and `missed` are counted once the day has passed; `ahead` is still
 * running or was met early; `ended` was refused or withdrawn in time, when nobody was owed a meeting any more.
 */
export const complianceKinds = ['inTime', 'missed', 'ahead', 'ended'] as const;

export type Compliance = (typeof complianceKinds)[number];

/** The request as the monthly figure counts it. One that was let go only after its last day had been missed before. */
export function complianceOf(
  request: {
    readonly state: MeetingRequestState;
    readonly lastOn: LocalDate;
    /** The day of the meeting, the refusal or the withdrawal. */
    readonly endedOn: LocalDate | null;
  },
  today: LocalDate,
): Compliance {
  const endedInTime = request.endedOn !== null && request.endedOn <= request.lastOn;
  if (endedInTime && request.state !== 'met') return 'ended';
  if (request.lastOn >= today) return 'ahead';
  return endedInTime ? 'inTime' : 'missed';
}
