import { closingSchema, type JointMeeting } from '#contract/joint-meetings.ts';
import type { Problem } from '#contract/refusals.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import { checkClosing } from '#domain/joint-meetings/check-closing.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { presentOf } from './say-meeting.ts';

/** The client as a doer: a select knows no null. */
export const CLIENT = 'client';

/** One step while it is being written. */
export interface StepDraft {
  /** Tells the rows apart while they are edited; not saved. */
  readonly key: string;
  readonly id: string | null;
  readonly what: string;
  readonly doer: string | null;
  readonly dueOn: LocalDate | null;
}

export type ClosingDraft = {
  understanding: string;
  goal: string;
  steps: StepDraft[];
  followUpOn: LocalDate | null;
};

/** What the sheet holds already; one empty step on a new one. */
export function closingOf({ sheet }: JointMeeting): ClosingDraft {
  if (!sheet) return { understanding: '', goal: '', steps: [newStep()], followUpOn: null };
  return {
    understanding: sheet.understanding,
    goal: sheet.goal,
    steps: sheet.steps.map(({ id, what, doerId, dueOn }) => ({
      key: id,
      id,
      what,
      doer: doerId ?? CLIENT,
      dueOn,
    })),
    followUpOn: sheet.followUpOn,
  };
}

/** An empty row under a key of its own: one that the service has not given, so it has no id yet. */
export function newStep(): StepDraft {
  return { key: crypto.randomUUID(), id: null, what: '', doer: null, dueOn: null };
}

/** Steps in which something has been written: an empty row is no step. */
export function writtenSteps(steps: readonly StepDraft[]): StepDraft[] {
  return steps.filter(({ what, doer, dueOn }) => what.trim() !== '' || doer !== null || dueOn !== null);
}

/** What the service is given; undefined while a step has no doer or day. */
export function sheetOf({ steps, ...rest }: ClosingDraft) {
  const whole = writtenSteps(steps).flatMap(({ id, what, doer, dueOn }) =>
    doer === null || dueOn === null ? [] : [{ id, what, doerId: doer === CLIENT ? null : doer, dueOn }],
  );
  return { ...rest, steps: whole };
}

/** What is wrong with the sheet, by the rows as they stand on the screen. */
export function checkClosingDraft(meeting: JointMeeting): (draft: ClosingDraft) => Problem[] {
  const participantIds = presentOf(meeting).map(({ id }) => id);
  return (draft) => {
    const problems: Problem[] = [];
    const { on } = meeting;
    problems.push(...checkClosing({ ...draft, steps: [] }, { on, participantIds }));
    problems.push(...schemaProblems(closingSchema, { ...draft, steps: [] }).filter(isNew(problems)));
    for (const [index, step] of draft.steps.entries()) {
      if (writtenSteps([step]).length === 0) continue;
      const at = `steps.${index}`;
      if (step.doer === null) problems.push({ field: `${at}.doer`, code: 'missing' });
      if (step.dueOn === null) problems.push({ field: `${at}.dueOn`, code: 'missing' });
      const { what, dueOn } = step;
      const checked = { what, doerId: null, dueOn: dueOn ?? on };
      problems.push(
        ...checkClosing(
          { ...draft, understanding: 'x', goal: 'x', followUpOn: null, steps: [checked] },
          {
            on,
            participantIds,
          },
        ).map(({ field, code }) => ({ field: field.replace('steps.0', at), code })),
      );
      if (containsPersonalIdentityCode(what)) problems.push({ field: `${at}.what`, code: 'identityCode' });
    }
    for (const field of ['understanding', 'goal'] as const)
      if (containsPersonalIdentityCode(draft[field])) problems.push({ field, code: 'identityCode' });
    return problems;
  };
}

const isNew = (known: readonly Problem[]) => {
  const fields = new Set(known.map(({ field }) => field));
  return ({ field }: Problem) => !fields.has(field);
};
