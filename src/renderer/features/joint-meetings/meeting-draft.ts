import type { CheckedTime, MeetingDetails } from '#contract/joint-meetings.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import type { MeetingTime } from '#domain/joint-meetings/check-meeting-time.ts';
import type { JointMeetingWay } from '#domain/joint-meetings/joint-meeting.ts';
import { mayInvite } from '#domain/joint-meetings/permission.ts';
import { seriesDates } from '#domain/joint-meetings/series-dates.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

/** Somebody from elsewhere while being written. */
export interface OutsideDraft {
  /** Tells the rows apart while they are edited; not saved. */
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
}

/** What the form of a new meeting holds. */
export type MeetingDraft = {
  clientLabel: string;
  clientPhone: string;
  language: 'fi' | 'sv' | 'en';
  interpreter: boolean;
  permission: { scope: string; givenOn: LocalDate | null };
  keyWorkerId: string | null;
  adviserId: string | null;
  staffIds: string[];
  outside: OutsideDraft[];
  noteToKela: string;
  on: LocalDate | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  way: JointMeetingWay;
  place: string;
  repeats: 'once' | 'series';
  everyWeeks: number | null;
  endBy: 'count' | 'date';
  count: number | null;
  lastOn: LocalDate | null;
};

/** An empty form: permission as of today, an own worker makes it for the own client. */
export function emptyDraft(today: LocalDate, keyWorkerId: string | null): MeetingDraft {
  return {
    clientLabel: '',
    clientPhone: '',
    language: 'fi',
    interpreter: false,
    permission: { scope: '', givenOn: today },
    keyWorkerId,
    adviserId: null,
    staffIds: [],
    outside: [],
    noteToKela: '',
    on: null,
    startMinute: null,
    endMinute: null,
    way: 'office',
    place: '',
    repeats: 'once',
    everyWeeks: 4,
    endBy: 'count',
    count: 4,
    lastOn: null,
  };
}

/** The times that are asked for, the first one by itself or as a series; empty until day and times are known. */
export function wantedTimes(draft: MeetingDraft): MeetingTime[] {
  const { on, startMinute, endMinute, everyWeeks, count, lastOn } = draft;
  if (on === null || startMinute === null || endMinute === null || endMinute <= startMinute) return [];
  if (draft.repeats === 'once') return [{ on, startMinute, endMinute }];
  const end = draft.endBy === 'count' ? { count: count ?? 1 } : { lastOn: lastOn ?? on };
  return seriesDates({ firstOn: on, everyWeeks: everyWeeks ?? 1, end }).map((day) => ({
    on: day,
    startMinute,
    endMinute,
  }));
}

/** True when something stands in the way of the time. */
export function stands(checked: CheckedTime): boolean {
  return checked.problems.length + checked.clashes.length > 0;
}

/** What is wrong with everything but the times, in the order of the form. */
export function checkDraft(
  draft: MeetingDraft,
  { identityMode, today }: { readonly identityMode: IdentityMode; readonly today: LocalDate },
): Problem[] {
  const problems: Problem[] = [];
  const missing = (field: keyof MeetingDraft, value: unknown) => {
    if (value === null || value === '') problems.push({ field, code: 'missing' });
  };
  const { permission } = draft;
  missing('clientLabel', draft.clientLabel.trim());
  problems.push(...checkClient(identityMode, draft));
  problems.push(...mayInvite({ ...permission, givenOn: permission.givenOn ?? today }, today));
  if (permission.givenOn === null) problems.push({ field: 'permission.givenOn', code: 'missing' });
  missing('keyWorkerId', draft.keyWorkerId);
  missing('adviserId', draft.adviserId);
  for (const [index, { name }] of draft.outside.entries())
    if (name.trim() === '') problems.push({ field: `outside.${index}.name`, code: 'missing' });
  missing('on', draft.on);
  missing('startMinute', draft.startMinute);
  missing('endMinute', draft.endMinute);
  const { startMinute, endMinute } = draft;
  if (startMinute !== null && endMinute !== null && endMinute <= startMinute)
    problems.push({ field: 'endMinute', code: 'endNotAfterStart' });
  return [...problems, ...codesIn(draft)];
}

/** Texts in which a personal identity code stands. */
function codesIn({ clientLabel, permission, noteToKela, place, outside }: MeetingDraft): Problem[] {
  const texts: Record<string, string> = {
    clientLabel,
    'permission.scope': permission.scope,
    noteToKela,
    place,
  };
  for (const [index, { name, organisation }] of outside.entries()) {
    texts[`outside.${index}.name`] = name;
    texts[`outside.${index}.organisation`] = organisation;
  }
  return Object.entries(texts).flatMap(([field, text]) =>
    containsPersonalIdentityCode(text) ? [{ field, code: 'identityCode' }] : [],
  );
}

/** What the service is given beside the times; undefined until the people are chosen. */
export function detailsOf(draft: MeetingDraft, identityMode: IdentityMode): MeetingDetails | undefined {
  const { adviserId, keyWorkerId, permission } = draft;
  if (adviserId === null || keyWorkerId === null) return undefined;
  return {
    adviserId,
    keyWorkerId,
    others: [
      ...draft.staffIds
        .filter((id) => id !== keyWorkerId && id !== adviserId)
        .map((staffId) => ({ staffId, name: '', organisation: '' })),
      ...draft.outside.map(({ name, organisation }) => ({ staffId: null, name, organisation })),
    ],
    way: draft.way,
    place: draft.place,
    clientLabel: draft.clientLabel,
    clientPhone: keepsPhone(identityMode, false) ? draft.clientPhone : '',
    language: draft.language,
    interpreter: draft.interpreter,
    noteToKela: draft.noteToKela,
    permission: permission.givenOn === null ? null : { scope: permission.scope, givenOn: permission.givenOn },
  };
}
