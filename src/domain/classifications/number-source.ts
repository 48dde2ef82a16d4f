/** Where a caller says to have the line's number from; so the office sees which way of telling about it works. */
export const numberSources = ['web', 'switchboard', 'partner', 'flyer', 'worker', 'other'] as const;

export type NumberSource = (typeof numberSources)[number];
