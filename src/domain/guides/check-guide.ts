import { targetOf, type Guide } from './guide.ts';

export type GuideProblemCode =
  'noSteps' | 'noAnswers' | 'leadsNowhere' | 'goesRound' | 'neverReached' | 'nameTwice';

export interface GuideProblem {
  readonly field: string;
  readonly code: GuideProblemCode;
}

/**
 * What is wrong with a guide. Whoever follows it from the first step comes to an end: every answer leads somewhere, no way
 * leads back to a step it has passed, and no step stands where no way leads.
 */
export function checkGuide(guide: Guide): GuideProblem[] {
  const { steps, elsewhere } = guide;
  const problems: GuideProblem[] = [];
  if (steps.length === 0) problems.push({ field: 'steps', code: 'noSteps' });
  if (new Set(steps.map(({ id }) => id)).size < steps.length)
    problems.push({ field: 'steps', code: 'nameTwice' });
  if (new Set(elsewhere.map(({ id }) => id)).size < elsewhere.length)
    problems.push({ field: 'elsewhere', code: 'nameTwice' });
  for (const [at, { answers }] of steps.entries()) {
    if (answers.length === 0) problems.push({ field: `steps.${at}.answers`, code: 'noAnswers' });
    for (const [index, { leadsTo }] of answers.entries())
      if (!targetOf(guide, leadsTo))
        problems.push({ field: `steps.${at}.answers.${index}.leadsTo`, code: 'leadsNowhere' });
  }
  if (problems.length > 0) return problems;
  return [...roundAbout(guide), ...unreached(guide)];
}

/** The numbers of the steps to which a step's answers lead. */
function nextOf(guide: Guide, at: number): number[] {
  return (guide.steps[at]?.answers ?? []).flatMap(({ leadsTo }) => {
    const target = targetOf(guide, leadsTo);
    return target?.kind === 'step' ? [target.number - 1] : [];
  });
}

/** The answers that lead back to a step on the way to them. */
function roundAbout(guide: Guide): GuideProblem[] {
  const problems: GuideProblem[] = [];
  const done = new Set<number>();
  const walk = (at: number, way: readonly number[]) => {
    for (const [index, { leadsTo }] of (guide.steps[at]?.answers ?? []).entries()) {
      const target = targetOf(guide, leadsTo);
      if (target?.kind !== 'step') continue;
      const next = target.number - 1;
      if (next === at || way.includes(next))
        problems.push({ field: `steps.${at}.answers.${index}.leadsTo`, code: 'goesRound' });
      else if (!done.has(next)) walk(next, [...way, at]);
    }
    done.add(at);
  };
  for (const at of guide.steps.keys()) if (!done.has(at)) walk(at, []);
  return problems;
}

function unreached(guide: Guide): GuideProblem[] {
  const reached = new Set([0]);
  for (const at of reached) for (const next of nextOf(guide, at)) reached.add(next);
  return [...guide.steps.keys()]
    .filter((at) => !reached.has(at))
    .map((at) => ({ field: `steps.${at}.question`, code: 'neverReached' }));
}
