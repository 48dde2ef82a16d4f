/** How the client and the adviser meet. */
export const bookingKinds = ['individual', 'joint-meeting', 'phone', 'video'] as const;

export type BookingKind = (typeof bookingKinds)[number];

/** Through whom the time was asked for. */
export const bookingChannels = ['secretary', 'worker', 'phone', 'suomi-fi', 'kela', 'walk-in-desk'] as const;

export type BookingChannel = (typeof bookingChannels)[number];
