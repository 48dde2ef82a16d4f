import type { JointMeeting, MeetingClient } from '#contract/joint-meetings.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import { changeMeeting } from '#store/joint-meetings/change.ts';
import { findOffice } from '#store/offices/offices.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { changedMeeting, meetingAsSeen, type Seen } from './as-seen.ts';

/** Puts the client's details or the note to Kela right; time, people and permission stay. The history says that it was done. */
export async function edit(
  call: WriteCall,
  { id, version, ...client }: Seen & MeetingClient,
): Promise<JointMeeting> {
  const { db, actor, now } = call;
  const { clientLabel, clientPhone, noteToKela } = client;
  noIdentityCodes({ clientLabel, clientPhone, noteToKela });
  const meeting = await meetingAsSeen(db, { id, version }, 'edit');
  const { identityMode } = found(await findOffice(db, meeting.officeId), 'office');
  const problems: Problem[] = clientLabel === '' ? [{ field: 'clientLabel', code: 'missing' }] : [];
  problems.push(...checkClient(identityMode, client));
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  await changeMeeting(
    db,
    id,
    {
      client_label: clientLabel,
      client_phone: keepsPhone(identityMode, false) ? clientPhone : '',
      language: client.language,
      interpreter: Number(client.interpreter),
      note_to_kela: noteToKela,
    },
    { staffId: actor.id, at: now },
    { kind: 'edited' },
  );
  return changedMeeting(call, id);
}
