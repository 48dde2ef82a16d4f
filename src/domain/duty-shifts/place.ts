/** The two places of a day's duty: who answers, and who steps in. */
export const dutyPlaces = ['person', 'deputy'] as const;
export type DutyPlace = (typeof dutyPlaces)[number];
