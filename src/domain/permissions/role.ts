/** The people of the office by what they do; one person may have several roles. */
export const roles = [
  'secretary',
  'counsellor',
  'ownWorker',
  'kelaAdviser',
  'manager',
  'administrator',
] as const;

export type Role = (typeof roles)[number];
