/** An emptying that was counted, or one that was taken back: it stays readable and is in no total. */
export const emptyingStates = ['counted', 'takenBack'] as const;

export type EmptyingState = (typeof emptyingStates)[number];

/** An envelope that was closed and handed over, or a handing over that was taken back. */
export const batchStates = ['handedOver', 'takenBack'] as const;

export type BatchState = (typeof batchStates)[number];

/** What has been done to an emptying or an envelope, as its history tells it. */
export const mailSteps = ['counted', 'corrected', 'takenBack', 'restored', 'handedOver'] as const;

export type MailStep = (typeof mailSteps)[number];

/** Most items of one emptying: more is a slip of a key. */
export const MOST_ITEMS = 999;

/** Items of the emptyings together; what was taken back is not counted. */
export function totalItems(
  emptyings: readonly { readonly state: EmptyingState; readonly items: number }[],
): number {
  return emptyings.reduce((sum, { state, items }) => sum + (state === 'counted' ? items : 0), 0);
}
