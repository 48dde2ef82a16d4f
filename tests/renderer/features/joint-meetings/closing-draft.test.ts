import { describe, expect, test } from 'vitest';
import { instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import {
  checkClosingDraft,
  CLIENT,
  closingOf,
  newStep,
  sheetOf,
  type ClosingDraft,
} from '#renderer/features/joint-meetings/closing-draft.ts';
import { meeting } from './meeting.ts';

const step = (changes: object = {}) => ({
  ...newStep(),
  what: 'Toimittaa sopimuksen',
  doer: CLIENT,
  dueOn: localDate('2026-12-09'),
  ...changes,
});
const draft = (changes: Partial<ClosingDraft> = {}): ClosingDraft => ({
  understanding: 'Vuokrarästi',
  goal: 'Asunto säilyy',
  steps: [step()],
  followUpOn: null,
  ...changes,
});
const problems = (changes: Partial<ClosingDraft>) =>
  checkClosingDraft(meeting())(draft(changes)).map(({ field, code }) => `${field} ${code}`);

describe('what the sheet finds wrong', () => {
  test('nothing with a whole one, nor with an empty row that is no step', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ steps: [newStep(), step()] })).toEqual([]);
    expect(problems({ steps: [] })).toEqual([]);
  });

  test('a begun step names what it lacks, by its own row', () => {
    expect(problems({ steps: [newStep(), step({ doer: null, dueOn: null })] })).toEqual([
      'steps.1.doer missing',
      'steps.1.dueOn missing',
    ]);
    expect(problems({ steps: [step({ what: '', dueOn: localDate('2026-12-01') })] })).toEqual([
      'steps.0.what missing',
      'steps.0.dueOn beforeMeeting',
    ]);
  });

  test('view and goal are said, a follow-up is later, no identity codes', () => {
    expect(problems({ understanding: '', goal: ' ', followUpOn: localDate('2026-12-02') })).toEqual([
      'understanding missing',
      'goal missing',
      'followUpOn beforeMeeting',
    ]);
    const code = '131052-308T';
    expect(problems({ understanding: code, goal: code, steps: [step({ what: code })] })).toEqual([
      'steps.0.what identityCode',
      'understanding identityCode',
      'goal identityCode',
    ]);
  });

  test('texts longer than the page holds', () => {
    expect(problems({ understanding: 'x'.repeat(401) })).toEqual(['understanding textTooLong']);
  });
});

test('the service is given whole steps: the client as nobody of the participants', () => {
  const { steps } = sheetOf(draft({ steps: [newStep(), step({ id: 's' }), step({ doer: 'Kaisa in it' })] }));
  expect(steps.map(({ id, doerId }) => [id, doerId])).toEqual([
    ['s', null],
    [null, 'Kaisa in it'],
  ]);
});

test('a new sheet begins with one empty step, a written one with its own', () => {
  expect(closingOf(meeting()).steps).toMatchObject([{ what: '', doer: null, dueOn: null }]);
  const sheet = {
    understanding: 'u',
    goal: 'g',
    steps: [
      { id: 's', what: 'w', doerId: null, doerName: '', dueOn: localDate('2026-12-09'), doneAt: instant(1) },
    ],
    followUpOn: localDate('2027-01-13'),
    followUpDoneAt: null,
    closedAt: instant(0),
    closedByName: 'Tiina',
  };
  expect(closingOf(meeting({ state: 'held', sheet }))).toMatchObject({
    understanding: 'u',
    goal: 'g',
    followUpOn: '2027-01-13',
    steps: [{ key: 's', id: 's', what: 'w', doer: CLIENT }],
  });
});
