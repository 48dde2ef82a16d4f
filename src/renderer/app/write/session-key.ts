/** Matches everything asked of `session`. */
export const queryKeyOfSession = [['session']] as const;
