import type { ReadDb } from '#store/database.ts';
import { findRequest } from '#store/meeting-requests/meeting-requests.ts';
import type { StoredMeetingRequest } from '#store/meeting-requests/stored-request.ts';
import { changed } from '#service/changed.ts';
import { found, refuse } from '#service/refuse.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The request as the person saw it. @throws NOT_FOUND, or CHANGED_MEANWHILE naming who was first */
export async function requestAsSeen(db: ReadDb, seen: Seen): Promise<StoredMeetingRequest> {
  const request = found(await findRequest(db, seen.id), 'meeting-request');
  changed('meeting-request', request, seen.version, {
    byName: request.changedByName,
    at: request.changedAt,
  });
  return request;
}

/** The same, while it is open. @throws NOT_POSSIBLE_NOW when it has ended */
export async function openRequestAsSeen(db: ReadDb, seen: Seen): Promise<StoredMeetingRequest> {
  const request = await requestAsSeen(db, seen);
  if (request.state !== 'open')
    refuse('NOT_POSSIBLE_NOW', { entity: 'meeting-request', state: request.state });
  return request;
}
