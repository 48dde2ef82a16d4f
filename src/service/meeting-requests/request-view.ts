import type { MeetingRequest } from '#contract/meeting-requests.ts';
import type { StoredMeetingRequest } from '#store/meeting-requests/stored-request.ts';

/** The request as the contract shows it. */
export function requestView({
  changedByName: _by,
  changedAt: _at,
  ...request
}: StoredMeetingRequest): MeetingRequest {
  const { basis } = request;
  return {
    ...request,
    basis: { ...basis, skipped: [...basis.skipped] },
    steps: [...request.steps],
  };
}
