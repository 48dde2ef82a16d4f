/** How soon the matter needs an answer; seven working days is the limit of sosiaalihuoltolaki 36 §. */
export const urgencies = ['immediate', 'seven-days', 'not-urgent'] as const;

export type Urgency = (typeof urgencies)[number];
