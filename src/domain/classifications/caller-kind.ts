/** Who called; after Sosiaalihuolto - Palvelutarpeen ilmoittaja (1.2.246.537.6.1243), coarser. */
export const callerKinds = [
  'client',
  'relative',
  'other-person',
  'guardian',
  'social-care',
  'health-care',
  'organisation',
  'other-authority',
  'kela',
  'unknown',
] as const;

export type CallerKind = (typeof callerKinds)[number];
