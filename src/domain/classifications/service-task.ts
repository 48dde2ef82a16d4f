/** The seven service tasks of social welfare (palvelutehtävä), by own lasting names, and `unknown`. */
export const serviceTasks = [
  'working-age',
  'families',
  'child-protection',
  'family-law',
  'older-people',
  'addiction',
  'disability',
  'unknown',
] as const;

export type ServiceTask = (typeof serviceTasks)[number];

/** Codes of Sosiaalihuolto - Palvelutehtävä, 1.2.246.537.6.1221, where they are known; the office fills in the rest. */
export const thlServiceTaskCodes: Partial<Record<ServiceTask, number>> = {
  'child-protection': 10,
  addiction: 15,
  disability: 20,
};
