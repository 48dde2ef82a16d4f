import { expect, test } from 'vitest';
import { firstRunSchema } from '#contract/first-run.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { newBreak } from '#renderer/app/forms/break-list.tsx';
import {
  answersOf,
  checkDraft,
  newDraft,
  newPerson,
  type Draft,
} from '#renderer/features/first-run/draft.ts';
import { stepOf, steps } from '#renderer/features/first-run/steps.ts';

const today = localDate('2026-10-21');

/** The answers of somebody who filled in what is asked and changed nothing else. */
function filledIn(): Draft {
  const draft = newDraft(today);
  return {
    ...draft,
    office: { name: 'Alavus', municipalityCode: '010', isOther: false },
    adviser: { name: 'Kaisa Kelanen' },
    kelaDay: { ...draft.kelaDay, weekday: 3 },
    people: [{ ...newPerson(['administrator']), name: 'Paula Pääkäyttäjä' }],
    administratorPassword: 'kolme vihreää kurkea',
    administratorPasswordAgain: 'kolme vihreää kurkea',
    recoveryTaken: true,
  };
}
const codes = (draft: Draft) => checkDraft(draft).map(({ field, code }) => `${field} ${code}`);

test('what is filled in beforehand is right: only names, places, the weekday and the tick are asked', () => {
  expect(codes(newDraft(today))).toEqual([
    'office.name missing',
    'office.municipalityCode missing',
    'adviser.name missing',
    'kelaDay.weekday missing',
    'people.0.name missing',
    'administratorPassword missing',
    'recoveryTaken recoveryKeyNotTaken',
  ]);
  expect(codes(filledIn())).toEqual([]);
});

test('the answers are what the contract takes, without what only the form needs', () => {
  const answers = answersOf(filledIn());
  expect(firstRunSchema.safeParse({ requestId: 'request-1', ...answers }).success).toBe(true);
  expect(answers).not.toHaveProperty('recoveryTaken');
  expect(answers).not.toHaveProperty('administratorPasswordAgain');
  expect(answers?.administratorPassword).toBe('kolme vihreää kurkea');
  expect(answers?.office).toEqual({ name: 'Alavus', municipalityCode: '010' });
  expect(answers?.kelaDay.breaks).toEqual([{ startMinute: at(11, 30), endMinute: at(12) }]);
  expect(answers?.people).toEqual([{ name: 'Paula Pääkäyttäjä', title: '', roles: ['administrator'] }]);
});

test('the administrator’s password is checked as the service does, against their own name and the office’s', () => {
  for (const [password, again, problem] of [
    ['lyhyt', 'lyhyt', 'administratorPassword passwordTooShort'],
    ['Paula Pääkäyttäjä', 'Paula Pääkäyttäjä', 'administratorPassword passwordObvious'],
    ['Alavus 2026 2026', 'Alavus 2026 2026', 'administratorPassword passwordObvious'],
    ['kolme vihreää kurkea', 'kolme vihreää kukkoa', 'administratorPasswordAgain secretsDiffer'],
  ])
    expect(
      codes({
        ...filledIn(),
        administratorPassword: password ?? '',
        administratorPasswordAgain: again ?? '',
      }),
    ).toEqual([problem]);
});

test('half an answer is none', () => {
  expect(answersOf(newDraft(today))).toBeUndefined();
});

test('the rules are asked as soon as the hours are whole, and name the field of the form', () => {
  const draft = filledIn();
  const kelaDay = { ...draft.kelaDay, endMinute: at(9), breaks: [newBreak(at(12), at(11))] };
  expect(codes({ ...draft, kelaDay })).toContain('kelaDay.endMinute endNotAfterStart');
  expect(codes({ ...draft, kelaDay })).toContain('kelaDay.breaks endNotAfterStart');
  const serviceHours = { ...draft.serviceHours, weekdays: [], startMinute: at(9, 2) };
  expect(codes({ ...draft, serviceHours })).toEqual([
    'serviceHours.weekdays weekdaysMissing',
    'serviceHours.startMinute offGrid',
  ]);
});

test('a break without its end is named by its place', () => {
  const draft = filledIn();
  const breaks = [...draft.kelaDay.breaks, newBreak(at(13), null)];
  expect(codes({ ...draft, kelaDay: { ...draft.kelaDay, breaks } })).toEqual([
    'kelaDay.breaks.1.endMinute missing',
  ]);
});

test('somebody has to be able to change the settings', () => {
  const people = [{ ...newPerson(['secretary']), name: 'Siiri Sihteeri' }];
  expect(codes({ ...filledIn(), people })).toEqual(['people administratorMissing']);
});

test('a municipality of its own needs three digits', () => {
  const office = { name: 'Toimisto', municipalityCode: '9', isOther: true };
  expect(codes({ ...filledIn(), office })).toEqual(['office.municipalityCode notAccepted']);
});

test('every problem belongs to a step, so that a refusal leads to it', () => {
  const homeless = checkDraft(newDraft(today)).filter(
    ({ field }) => steps[stepOf(field)]?.fields.some((own) => field.startsWith(own)) !== true,
  );
  expect(homeless).toEqual([]);
  expect(stepOf('kelaDay.breaks.1.endMinute')).toBe(2);
  expect(stepOf('people')).toBe(4);
  expect(stepOf('somethingNew')).toBe(steps.length - 1);
});
