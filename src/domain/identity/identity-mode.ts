/**
 * How much the office keeps of a client: nothing but a nickname or initials (and a phone number while a promise is
 * open), name and phone, or a small register. No mode asks for a personal identity code.
 */
export const identityModes = ['none', 'contact', 'register'] as const;

export type IdentityMode = (typeof identityModes)[number];
