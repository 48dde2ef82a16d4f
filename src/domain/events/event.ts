/** Whose event it is and where the office goes: its own, another's that it joins, the health centre, a shop. */
export const eventKinds = ['own', 'joined', 'healthCentre', 'shop'] as const;

export type EventKind = (typeof eventKinds)[number];

/** `held` from the moment its head count is given; a planned event of a day gone by waits for that. */
export const eventStates = ['planned', 'held', 'cancelled'] as const;

export type EventState = (typeof eventStates)[number];
