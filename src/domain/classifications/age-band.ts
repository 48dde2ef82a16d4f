/**
 * Age bands that add up to the limits of the law (18, 25, 65) and to the target group "over 30 of working age". A
 * band does not decide "over 75" of sosiaalihuoltolaki 36 §.
 */
export const ageBands = ['0-17', '18-24', '25-29', '30-64', '65-74', '75-84', '85+', 'unknown'] as const;

export type AgeBand = (typeof ageBands)[number];
