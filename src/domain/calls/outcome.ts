/** What became of an answered call. "Sent away" does not exist: every outcome names who goes on. */
export const callOutcomes = [
  'resolved',
  'directed',
  'handedOver',
  'assessmentStarted',
  'callBackPromised',
  'kelaBooked',
  'nonCase',
] as const;

export type CallOutcome = (typeof callOutcomes)[number];

/**
 * The key of each outcome, from its Finnish name: hoidettu, ohjattu, siirto, palvelutarpeen arviointi, takaisinsoitto,
 * Kela-aika, ei asiaa.
 */
export const outcomeKeys: Record<CallOutcome, string> = {
  resolved: 'h',
  directed: 'o',
  handedOver: 's',
  assessmentStarted: 'p',
  callBackPromised: 't',
  kelaBooked: 'k',
  nonCase: 'e',
};

/** The outcome of a key, upper or lower case. */
export function outcomeOfKey(key: string): CallOutcome | undefined {
  return callOutcomes.find((outcome) => outcomeKeys[outcome] === key.toLowerCase());
}
