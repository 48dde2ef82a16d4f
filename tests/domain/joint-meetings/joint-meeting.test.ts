import { describe, expect, test } from 'vitest';
import {
  jointMeetingStates,
  mayDo,
  mayDropOut,
  type JointMeetingAction,
} from '#domain/joint-meetings/joint-meeting.ts';

const actions: readonly JointMeetingAction[] = [
  'move',
  'cancel',
  'restore',
  'invite',
  'dropOut',
  'noShow',
  'close',
];

test('what can be done in each state', () => {
  const allowed = Object.fromEntries(
    jointMeetingStates.map((state) => [state, actions.filter((action) => mayDo(state, action))]),
  );
  expect(allowed).toEqual({
    planned: ['move', 'cancel', 'invite', 'dropOut', 'noShow', 'close'],
    held: ['close'],
    noShow: ['noShow', 'close'],
    cancelled: ['restore'],
  });
});

describe('dropping out without losing the meeting', () => {
  test('others may, the Kela adviser never', () => {
    const rest = [{ role: 'keyWorker' }, { role: 'staff' }] as const;
    expect(mayDropOut('staff', [{ role: 'keyWorker' }])).toBe(true);
    expect(mayDropOut('outside', [])).toBe(true);
    expect(mayDropOut('kelaAdviser', rest)).toBe(false);
  });

  test('the own worker only while another person of the office stays', () => {
    expect(mayDropOut('keyWorker', [{ role: 'kelaAdviser' }, { role: 'outside' }])).toBe(false);
    expect(mayDropOut('keyWorker', [{ role: 'kelaAdviser' }, { role: 'staff' }])).toBe(true);
  });
});
