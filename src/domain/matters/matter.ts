/** A matter is open until its owner closes it with a result; time alone closes nothing. */
export const matterStates = ['open', 'closed'] as const;

export type MatterState = (typeof matterStates)[number];

/** What can belong to a matter besides its handovers, which are always of one. */
export const matterItemKinds = [
  'call',
  'booking',
  'walkIn',
  'contactRequest',
  'meetingRequest',
  'jointMeeting',
  'promise',
] as const;

export type MatterItemKind = (typeof matterItemKinds)[number];

/** One thing that belongs to a matter. */
export interface MatterItem {
  readonly kind: MatterItemKind;
  readonly id: string;
}

/** What the history of a matter itself is made of: who has owned it, and its ends. */
export const matterEvents = ['opened', 'taken', 'assigned', 'closed', 'reopened'] as const;

export type MatterEvent = (typeof matterEvents)[number];

/** The client's own answer to "did you get what you needed"; null where nobody could ask. */
export const needMetAnswers = ['yes', 'partly', 'no'] as const;

export type NeedMet = (typeof needMetAnswers)[number];

/** What became of a matter: counted, never shown by client. */
export interface MatterResult {
  readonly needMet: NeedMet | null;
  /** The client has begun in education or at work. */
  readonly educationOrWork: boolean;
  /** The client has made new plans. */
  readonly newPlans: boolean;
}
