/** What a row of the log is at its coarsest: something was looked at, changed, taken out as a file or on paper, or somebody came and went. */
export const deeds = ['look', 'change', 'out', 'session'] as const;
export type Deed = (typeof deeds)[number];
