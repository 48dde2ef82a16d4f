import { describe, expect, test } from 'vitest';
import { checkGuide } from '#domain/guides/check-guide.ts';
import { targetOf, type Guide, type GuideStep } from '#domain/guides/guide.ts';

const step = (id: string, ...leadsTo: string[]): GuideStep => ({
  id,
  question: `Kysymys ${id}`,
  advice: '',
  answers: leadsTo.map((target) => ({ words: `vastaus ${target}`, leadsTo: target })),
});
const reason = { id: 'muu', reason: 'Muu asia', receiver: 'Muu palvelu', words: 'Annan numeron.' };
const guide = (...steps: GuideStep[]): Guide => ({ steps, elsewhere: [reason] });
const problems = (...steps: GuideStep[]) =>
  checkGuide(guide(...steps)).map(({ field, code }) => `${field} ${code}`);

describe('a guide', () => {
  test('whose every way comes to an end is right', () => {
    expect(problems(step('a', 'step:b', 'elsewhere:muu'), step('b', 'outcome:resolved'))).toEqual([]);
    expect(
      problems(step('a', 'step:b', 'step:c'), step('b', 'step:c'), step('c', 'outcome:directed')),
    ).toEqual([]);
  });

  test('has a step, and every step an answer', () => {
    expect(problems()).toEqual(['steps noSteps']);
    expect(problems(step('a'))).toEqual(['steps.0.answers noAnswers']);
  });

  test.each(['step:c', 'outcome:sentAway', 'elsewhere:ei', 'resolved', ''])(
    'does not lead to %s',
    (leadsTo) => {
      expect(problems(step('a', 'outcome:resolved', leadsTo))).toEqual([
        'steps.0.answers.1.leadsTo leadsNowhere',
      ]);
    },
  );

  test('does not go round, at once or after several steps', () => {
    expect(problems(step('a', 'step:a', 'outcome:resolved'))).toEqual([
      'steps.0.answers.0.leadsTo goesRound',
    ]);
    expect(
      problems(step('a', 'step:b'), step('b', 'step:c'), step('c', 'outcome:resolved', 'step:a')),
    ).toEqual(['steps.2.answers.1.leadsTo goesRound']);
  });

  test('has no step where no way leads', () => {
    expect(problems(step('a', 'outcome:resolved'), step('b', 'outcome:directed'))).toEqual([
      'steps.1.question neverReached',
    ]);
    expect(problems(step('a', 'outcome:resolved'), step('b', 'step:c'), step('c', 'step:b'))).toEqual([
      'steps.2.answers.0.leadsTo goesRound',
      'steps.1.question neverReached',
      'steps.2.question neverReached',
    ]);
  });

  test('names nothing twice', () => {
    expect(problems(step('a', 'outcome:resolved'), step('a', 'outcome:resolved'))).toEqual([
      'steps nameTwice',
    ]);
    expect(checkGuide({ ...guide(step('a', 'outcome:resolved')), elsewhere: [reason, reason] })).toEqual([
      { field: 'elsewhere', code: 'nameTwice' },
    ]);
  });

  test('of thirty steps that all lead to all later ones is checked at once', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `s${at}`);
    const steps = ids.map((id, at) =>
      step(id, 'outcome:resolved', ...ids.slice(at + 1, at + 12).map((next) => `step:${next}`)),
    );
    expect(problems(...steps)).toEqual([]);
  });
});

test('an answer leads to a step by its place, an outcome or a receiver', () => {
  const whole = guide(step('a', 'step:b'), step('b', 'outcome:resolved'));
  expect(targetOf(whole, 'step:b')).toMatchObject({ kind: 'step', number: 2, step: { id: 'b' } });
  expect(targetOf(whole, 'outcome:kelaBooked')).toEqual({ kind: 'outcome', outcome: 'kelaBooked' });
  expect(targetOf(whole, 'elsewhere:muu')).toEqual({ kind: 'elsewhere', reason });
  expect(targetOf(whole, 'step:x')).toBeUndefined();
});
