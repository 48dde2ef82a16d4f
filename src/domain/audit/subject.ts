import type { MatterItemKind } from '#domain/matters/matter.ts';

/** The kinds of things that hold something of a client: what a row of the audit log may name as looked at. */
export const subjectKinds = [
  'booking',
  'booking-draft',
  'call',
  'cancelled-day-client',
  'client',
  'consultation-question',
  'contact-request',
  'handover',
  'joint-meeting',
  'matter',
  'matter-referral',
  'meeting-request',
  'promise',
  'walk-in',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** One thing that holds something of a client, never what it holds. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

export const isSubjectKind = (kind: string): kind is SubjectKind =>
  (subjectKinds as readonly string[]).includes(kind);

/** Each subject once, in one order whatever order they were shown in: equal sets are equal lists. */
export function inOneOrder(subjects: readonly Subject[]): Subject[] {
  const byKey = new Map(subjects.map((subject) => [`${subject.kind} ${subject.id}`, subject]));
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, subject]) => subject);
}

/** What a line of a matter's timeline is about. */
export const subjectOfItem: Readonly<
  Record<MatterItemKind | 'handover' | 'referral' | 'matter', SubjectKind>
> = {
  call: 'call',
  booking: 'booking',
  walkIn: 'walk-in',
  contactRequest: 'contact-request',
  meetingRequest: 'meeting-request',
  jointMeeting: 'joint-meeting',
  promise: 'promise',
  handover: 'handover',
  referral: 'matter-referral',
  matter: 'matter',
};
