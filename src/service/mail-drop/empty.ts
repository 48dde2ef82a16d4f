import type { Emptying } from '#contract/mail-drop.ts';
import { checkMailTime } from '#domain/mail-drop/check-time.ts';
import { localOf } from '#domain/time/instant.ts';
import { findEmptying, type StoredEmptying } from '#store/mail-drop/emptyings.ts';
import {
  correctEmptying,
  insertEmptying,
  markEmptying,
  type EmptyingDetails,
} from '#store/mail-drop/write-mail.ts';
import { findOffice } from '#store/offices/offices.ts';
import { changed } from '#service/changed.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { emptyingView } from './mail-view.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The drop was emptied: when, and how many items. */
export async function empty(
  call: WriteCall,
  { officeId, ...details }: EmptyingDetails & { readonly officeId: string },
): Promise<Emptying> {
  found(await findOffice(call.db, officeId), 'office');
  refuseWrongTime(call, details);
  const id = call.newId();
  await insertEmptying(call.db, { ...details, id, officeId }, by(call));
  return told(call, officeId, id);
}

/** Another number or time than was written down first; both stay readable. */
export async function correct(
  call: WriteCall,
  { id, version, reason, ...details }: Seen & EmptyingDetails & { readonly reason: string },
): Promise<Emptying> {
  const emptying = await looseAsSeen(call, { id, version }, 'counted');
  noIdentityCodes({ reason });
  refuseWrongTime(call, details);
  await correctEmptying(call.db, { ...details, id, reason }, by(call));
  return told(call, emptying.officeId, id);
}

/** An emptying that was no emptying, or that was one after all. */
export async function mark(call: WriteCall, seen: Seen, step: 'takenBack' | 'restored'): Promise<Emptying> {
  const emptying = await looseAsSeen(call, seen, step === 'takenBack' ? 'counted' : 'takenBack');
  await markEmptying(call.db, emptying, step, by(call));
  return told(call, emptying.officeId, seen.id);
}

const by = ({ actor, now }: WriteCall) => ({ staffId: actor.id, at: now });

function refuseWrongTime({ now }: WriteCall, details: EmptyingDetails): void {
  const problems = checkMailTime(details, localOf(now), 'on');
  if (problems.length > 0) refuse('INVALID_INPUT', { problems });
}

/** What is in an envelope has been handed over with a receipt: the handing over is taken back first. */
async function looseAsSeen(
  { db }: WriteCall,
  seen: Seen,
  wanted: StoredEmptying['state'],
): Promise<StoredEmptying> {
  const emptying = found(await findEmptying(db, seen.id), 'mail-emptying');
  changed('mail-emptying', emptying, seen.version, {
    byName: emptying.changedByName,
    at: emptying.changedAt,
  });
  if (emptying.batchId !== null || emptying.state !== wanted)
    refuse('NOT_POSSIBLE_NOW', { entity: 'mail-emptying', state: emptying.state });
  return emptying;
}

async function told({ db, audit, announce }: WriteCall, officeId: string, id: string): Promise<Emptying> {
  audit('mail-emptying', id);
  announce(officeId, 'mail-drop');
  return emptyingView(found(await findEmptying(db, id), 'mail-emptying'));
}
