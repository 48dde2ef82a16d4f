import { describe, expect, test } from 'vitest';
import { handoverStates } from '#domain/handovers/state.ts';
import { may } from '#domain/permissions/may.ts';
import { roles, type Role } from '#domain/permissions/role.ts';
import { boxesOf, isOpen } from '#renderer/features/handovers/boxes.ts';
import { nameOf } from '#renderer/features/handovers/name-of.ts';

describe('the boxes of a person', () => {
  test.each([
    [['counsellor'], ['received', 'sent']],
    [['ownWorker'], ['received', 'sent']],
    [
      ['counsellor', 'ownWorker'],
      ['received', 'sent'],
    ],
    [['manager'], ['all']],
    [
      ['manager', 'ownWorker'],
      ['received', 'sent', 'all'],
    ],
    [['secretary'], ['sent']],
    [['kelaAdviser', 'administrator'], []],
  ] as const)('%j: %j', (own, boxes) => {
    expect(boxesOf(own)).toEqual(boxes);
  });

  test('are never shown to who may not ask for them, and there is one for everybody who may', () => {
    for (const role of roles) expect(boxesOf([role]).length > 0).toBe(may([role], 'handovers.list'));
  });

  test('an administrator who is a manager too sees the list, without words about clients', () => {
    const own: readonly Role[] = ['administrator', 'manager'];
    expect(boxesOf(own)).toEqual(['all']);
    expect(may(own, 'handovers.get')).toBe(false);
  });
});

test('a handover waits for somebody in every state but the last', () => {
  expect(handoverStates.filter((state) => isOpen({ state }))).toEqual(['sent', 'seen', 'taken', 'returned']);
});

describe('what a handover is called in a list', () => {
  const called = (reason: string, summary: string) => nameOf({ reason, summary }, 'Siirto');

  test('its reason, whatever the summary says', () => {
    expect(called('Vuokravelka', 'Pitkä yhteenveto')).toBe('Vuokravelka');
  });

  test('without a reason the first line of its summary', () => {
    expect(called('', 'Ensin tämä\nsitten muu')).toBe('Ensin tämä');
  });

  test('a long line is cut to 60 characters, the last of them an ellipsis; 60 fit', () => {
    expect(called('', 'x'.repeat(60))).toBe('x'.repeat(60));
    const cut = called('', 'x'.repeat(61));
    expect(cut).toBe(`${'x'.repeat(59)}…`);
    expect(cut).toHaveLength(60);
  });

  test('with no words at all, what it is: the manager’s list has none', () => {
    expect(called('', '')).toBe('Siirto');
    expect(called('', '\n')).toBe('Siirto');
  });
});
