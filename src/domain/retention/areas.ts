/** What has one retention time; the office sets it in whole months. */
export const retentionGroups = ['appointments', 'contacts', 'matters', 'questions', 'clients'] as const;
export type RetentionGroup = (typeof retentionGroups)[number];

/** Months by group. */
export type RetentionMonths = Readonly<Record<RetentionGroup, number>>;

/**
 * The times before anybody has set them. The desk's notes are no client records (703/2023 has years for those): they are short,
 * and the client's own record is kept elsewhere. A matter has its follow-up three months after it was closed.
 */
export const usualMonths: RetentionMonths = {
  appointments: 3,
  contacts: 3,
  matters: 6,
  questions: 12,
  clients: 12,
};

/** The shortest and the longest time that may be set, in months, both included. */
export const monthLimits = { least: 1, most: 120 } as const;

/** Every area that holds something of a client, with its group. What is not here holds nothing of anybody. */
export const groupOf = {
  bookings: 'appointments',
  'booking-drafts': 'appointments',
  'walk-ins': 'appointments',
  'joint-meetings': 'appointments',
  'meeting-requests': 'appointments',
  calls: 'contacts',
  handovers: 'contacts',
  promises: 'contacts',
  'contact-requests': 'contacts',
  matters: 'matters',
  'consultation-questions': 'questions',
  clients: 'clients',
} as const satisfies Record<string, RetentionGroup>;
export type RetentionArea = keyof typeof groupOf;

/** The areas in the order in which they are shown and worked on. */
export const retentionAreas = Object.keys(groupOf) as readonly RetentionArea[];

/** Whether any of the new times is shorter than before: then something is removed that was to stay. */
export const isShorter = (before: RetentionMonths, after: RetentionMonths): boolean =>
  retentionGroups.some((group) => after[group] < before[group]);
