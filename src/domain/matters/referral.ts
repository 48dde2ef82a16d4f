/** A referral is open until the client has arrived in the service, or it is known that they will not. */
export const referralStates = ['open', 'arrived', 'ended'] as const;

export type ReferralState = (typeof referralStates)[number];

export interface ReferralProblem {
  readonly field: 'note';
  readonly code: 'reasonMissing';
}

/** What is wrong with an end: a client who does not arrive is never left without a word on why. */
export function checkReferralEnd(end: {
  readonly state: ReferralState;
  readonly note: string;
}): ReferralProblem[] {
  return end.state === 'ended' && end.note.trim() === '' ? [{ field: 'note', code: 'reasonMissing' }] : [];
}
