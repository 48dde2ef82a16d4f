import { expect, test } from 'vitest';
import { checkClosing, type Closing } from '#domain/joint-meetings/check-closing.ts';
import { localDate } from '#domain/time/local-date.ts';

const meeting = { on: localDate('2026-10-21'), participantIds: ['tiina', 'kaisa'] };
const whole: Closing = {
  understanding: 'Vuokrarästi on selvitetty.',
  goal: 'Asunto säilyy.',
  steps: [
    { what: 'Toimittaa liitteen', doerId: null, dueOn: localDate('2026-10-28') },
    { what: 'Tarkistaa päätöksen', doerId: 'kaisa', dueOn: localDate('2026-10-21') },
  ],
  followUpOn: localDate('2026-11-18'),
};
const problems = (changes: Partial<Closing>) =>
  checkClosing({ ...whole, ...changes }, meeting).map(({ field, code }) => `${field} ${code}`);

test('a whole sheet, one without steps and one without a follow-up', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ steps: [], followUpOn: null })).toEqual([]);
});

test('the shared view and the goal are said', () => {
  expect(problems({ understanding: ' ', goal: '' })).toEqual(['understanding missing', 'goal missing']);
});

test('each step says what, has a doer who took part, and a day not before the meeting', () => {
  const steps = [{ what: '', doerId: 'outi', dueOn: localDate('2026-10-20') }];
  expect(problems({ steps })).toEqual([
    'steps.0.what missing',
    'steps.0.doerId notAParticipant',
    'steps.0.dueOn beforeMeeting',
  ]);
});

test('the follow-up is after the meeting', () => {
  expect(problems({ followUpOn: meeting.on })).toEqual(['followUpOn beforeMeeting']);
});
