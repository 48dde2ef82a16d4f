import type { Matter } from '#contract/matters.ts';
import type { FollowUpMonths, FollowUpResult } from '#domain/matters/follow-up.ts';
import { checkReferralEnd, type ReferralState } from '#domain/matters/referral.ts';
import { followUpsOf, markFollowUp as writeMark } from '#store/matters/follow-ups.ts';
import { endReferral as writeEnd, findReferral, insertReferral } from '#store/matters/referrals.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { changeMatter } from './change-matter.ts';
import { matterAsSeen, ownOpenMatter } from './matter-as-seen.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The client has been shown the way to a service; the owner sees it as open until the arrival is known. */
export async function refer(
  call: WriteCall,
  { service, ...seen }: Seen & { readonly service: string },
): Promise<Matter> {
  const matter = await ownOpenMatter(call, seen, 'matters.refer');
  noIdentityCodes({ service });
  const id = call.newId();
  return changeMatter(call, matter, (by) =>
    insertReferral(call.db, { id, matterId: matter.id, service }, by),
  );
}

/** The client has arrived or will not, or it was a slip and the referral is open again. */
export async function endReferral(
  call: WriteCall,
  {
    referralId,
    state,
    note,
    ...seen
  }: Seen & { readonly referralId: string; readonly state: ReferralState; readonly note: string },
): Promise<Matter> {
  const matter = await ownOpenMatter(call, seen, 'matters.endReferral');
  const referral = await findReferral(call.db, referralId);
  if (referral?.matterId !== matter.id) return refuse('NOT_FOUND', { entity: 'referral' });
  noIdentityCodes({ note });
  const problems = checkReferralEnd({ state, note });
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  return changeMatter(call, matter, (by) => writeEnd(call.db, referralId, { state, note }, by));
}

/** Writes down what was learnt when the client was asked how it is; null takes it back. */
export async function markFollowUp(
  call: WriteCall,
  {
    months,
    result,
    ...seen
  }: Seen & { readonly months: FollowUpMonths; readonly result: FollowUpResult | null },
): Promise<Matter> {
  const matter = await matterAsSeen(call, seen, 'matters.markFollowUp');
  if (matter.ownerId !== call.actor.id) return refuse('NOT_ALLOWED', { operation: 'matters.markFollowUp' });
  const looks = await followUpsOf(call.db, matter.id);
  if (!looks.some((look) => look.months === months)) return refuse('NOT_FOUND', { entity: 'follow-up' });
  return changeMatter(call, matter, (by) => writeMark(call.db, { matterId: matter.id, months }, result, by));
}
