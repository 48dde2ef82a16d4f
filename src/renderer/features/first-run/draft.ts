import { firstRunSchema, type FirstRunInput } from '#contract/first-run.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkPassword } from '#domain/credentials/check-secret.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { checkTemplate } from '#domain/kela-days/check-template.ts';
import type { Role } from '#domain/permissions/role.ts';
import { checkServiceHours } from '#domain/service-hours/check-service-hours.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { at, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import { newBreak, type BreakDraft } from '#renderer/app/forms/break-list.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';

/** One of the people while being written. */
export interface PersonDraft {
  /** Tells the rows apart; not saved. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly roles: Role[];
}

/** The wizard's answers while they are being given: what has not been answered is empty or null. */
export interface Draft {
  identityMode: IdentityMode;
  office: { name: string; municipalityCode: string; isOther: boolean };
  adviser: { name: string };
  kelaDay: {
    weekday: Weekday | null;
    startMinute: MinuteOfDay | null;
    endMinute: MinuteOfDay | null;
    slotMinutes: number | null;
    breaks: readonly BreakDraft[];
    validFromOn: LocalDate | null;
  };
  serviceHours: {
    weekdays: readonly Weekday[];
    startMinute: MinuteOfDay | null;
    endMinute: MinuteOfDay | null;
    validFromOn: LocalDate | null;
  };
  people: readonly PersonDraft[];
  administratorPassword: string;
  administratorPasswordAgain: string;
  recoveryTaken: boolean;
}

export const newPerson = (roles: Role[] = []): PersonDraft => ({
  key: crypto.randomUUID(),
  name: '',
  title: '',
  roles,
});

/** What is filled in beforehand: the hours that most offices have; the weekday and the names are asked. */
export function newDraft(today: LocalDate): Draft {
  return {
    identityMode: 'none',
    office: { name: '', municipalityCode: '', isOther: false },
    adviser: { name: '' },
    kelaDay: {
      weekday: null,
      startMinute: at(9),
      endMinute: at(15),
      slotMinutes: 30,
      breaks: [newBreak(at(11, 30), at(12))],
      validFromOn: today,
    },
    serviceHours: {
      weekdays: [1, 2, 3, 4, 5],
      startMinute: at(9),
      endMinute: at(10, 30),
      validFromOn: today,
    },
    people: [newPerson(['administrator'])],
    administratorPassword: '',
    administratorPasswordAgain: '',
    recoveryTaken: false,
  };
}

const schema = firstRunSchema.omit({ requestId: true });
type Answers = Omit<FirstRunInput, 'requestId'>;

/** The answers without what only the form needs; undefined while something is missing. */
export function answersOf(draft: Draft): Answers | undefined {
  return schema.safeParse(draft).data;
}

const under = (part: string) => (problem: { field: string; code: string }) => ({
  field: `${part}.${problem.field}`,
  code: problem.code,
});

/** The first administrator's password: nobody comes in without one, and nobody else could give it to them. */
function passwordProblems(draft: Draft): Problem[] {
  const { administratorPassword: password, administratorPasswordAgain: again, people, office } = draft;
  const administrator = people.find(({ roles }) => roles.includes('administrator'));
  const own = { personName: administrator?.name ?? '', officeNames: [office.name] };
  const code = password === '' ? 'missing' : checkPassword(password, own);
  if (code !== undefined) return [{ field: 'administratorPassword', code }];
  return password === again ? [] : [{ field: 'administratorPasswordAgain', code: 'secretsDiffer' }];
}

/** What is wrong: by the contract's schema first, then by the rules, each with the name of its field in the form. */
export function checkDraft(draft: Draft): Problem[] {
  const problems = schemaProblems(schema, draft);
  const isWhole = (part: string) => !problems.some(({ field }) => field.startsWith(`${part}.`));
  const { kelaDay, serviceHours, people } = draft as unknown as Answers;
  if (isWhole('kelaDay')) {
    const template = { ...kelaDay, officeId: '', adviserId: '', bufferMinutes: 0, everyWeeks: 1 };
    problems.push(...checkTemplate({ ...template, validToOn: null }).map(under('kelaDay')));
  }
  if (isWhole('serviceHours'))
    problems.push(
      ...checkServiceHours({ ...serviceHours, officeId: '', validToOn: null }).map(under('serviceHours')),
    );
  // Without an administrator nobody could ever change the settings.
  if (!people.some(({ roles }) => roles.includes('administrator')))
    problems.push({ field: 'people', code: 'administratorMissing' });
  problems.push(...passwordProblems(draft));
  if (!draft.recoveryTaken) problems.push({ field: 'recoveryTaken', code: 'recoveryKeyNotTaken' });
  return problems;
}
