import type { LocalDate } from '#domain/time/local-date.ts';

/** What was agreed, as the form has it. A step's doer is a participant's id, or null for the client. */
export interface Closing {
  readonly understanding: string;
  readonly goal: string;
  readonly steps: readonly {
    readonly what: string;
    readonly doerId: string | null;
    readonly dueOn: LocalDate;
  }[];
  readonly followUpOn: LocalDate | null;
}

export interface ClosingProblem {
  readonly field: string;
  readonly code: 'missing' | 'notAParticipant' | 'beforeMeeting';
}

/**
 * What is wrong with the closing sheet of a meeting (SHL 39 §: shared view, goals, who does what, follow-up), in the order of
 * the form. Steps are not required, but each has one doer who took part and a day that is not before the meeting.
 */
export function checkClosing(
  closing: Closing,
  meeting: { readonly on: LocalDate; readonly participantIds: readonly string[] },
): ClosingProblem[] {
  const problems: ClosingProblem[] = [];
  const add = (bad: boolean, field: string, code: ClosingProblem['code']) => {
    if (bad) problems.push({ field, code });
  };
  add(closing.understanding.trim() === '', 'understanding', 'missing');
  add(closing.goal.trim() === '', 'goal', 'missing');
  for (const [index, step] of closing.steps.entries()) {
    const at = `steps.${index}`;
    add(step.what.trim() === '', `${at}.what`, 'missing');
    add(
      step.doerId !== null && !meeting.participantIds.includes(step.doerId),
      `${at}.doerId`,
      'notAParticipant',
    );
    add(step.dueOn < meeting.on, `${at}.dueOn`, 'beforeMeeting');
  }
  add(closing.followUpOn !== null && closing.followUpOn <= meeting.on, 'followUpOn', 'beforeMeeting');
  return problems;
}
