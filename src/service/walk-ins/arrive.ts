import type { WalkIn } from '#contract/walk-ins.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import { localOf } from '#domain/time/instant.ts';
import { findOffice } from '#store/offices/offices.ts';
import { isKelaAdviser } from '#store/kela-days/advisers.ts';
import { insertWalkIn } from '#store/walk-ins/change.ts';
import { findWalkIn } from '#store/walk-ins/walk-ins.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { topicProblems } from '#service/kela-days/topics.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { closedNow, offerNow } from './day.ts';
import { walkInView } from './view.ts';

interface ArriveInput {
  readonly officeId: string;
  readonly adviserId: string;
  readonly clientLabel: string;
  readonly topics: readonly string[];
  readonly urgentIncome: boolean;
}

/** Puts a client on today's arrival list. Who comes before opening may wait for it; from closing time on nobody is taken. */
export async function arrive(
  { db, actor, now, newId, audit, announce }: WriteCall,
  input: ArriveInput,
): Promise<WalkIn> {
  const office = found(await findOffice(db, input.officeId), 'office');
  noIdentityCodes({ clientLabel: input.clientLabel });
  const { on, minute } = localOf(now);
  const problems = [
    ...checkClient(office.identityMode, { ...input, clientPhone: '' }),
    ...topicProblems(input.topics, on),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const offer = await offerNow(db, input, now);
  if (offer.kind === 'closed' && offer.why.kind !== 'before-opening')
    return refuse('DAY_CLOSED', closedNow(offer.why));
  const id = newId();
  await insertWalkIn(
    db,
    { id, ...input, on, arrivedMinute: minute, state: 'waiting' },
    { staffId: actor.id, at: now },
  );
  audit('walk-in', id);
  announce(office.id, 'walk-ins', 'kela-days');
  return walkInView(found(await findWalkIn(db, id), 'walk-in'));
}

/** Counts somebody whom nobody can take. Nothing is asked: the client is already on the way out. */
export async function turnAway(
  { db, actor, now, newId, audit, announce }: WriteCall,
  { officeId, adviserId }: Pick<ArriveInput, 'officeId' | 'adviserId'>,
): Promise<WalkIn> {
  found(await findOffice(db, officeId), 'office');
  if (!(await isKelaAdviser(db, adviserId))) return refuse('NOT_FOUND', { entity: 'adviser' });
  const { on, minute } = localOf(now);
  const id = newId();
  const nobody = { clientLabel: '', topics: [], urgentIncome: false, state: 'notServed' } as const;
  await insertWalkIn(
    db,
    { id, officeId, adviserId, on, arrivedMinute: minute, ...nobody },
    { staffId: actor.id, at: now },
  );
  audit('walk-in', id);
  announce(officeId, 'walk-ins', 'kela-days');
  return walkInView(found(await findWalkIn(db, id), 'walk-in'));
}
