/** One date of a series: as planned, on another time, or not at all. */
export const consultationStates = ['held', 'moved', 'cancelled'] as const;
export type ConsultationState = (typeof consultationStates)[number];
