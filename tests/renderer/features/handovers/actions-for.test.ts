import { expect, test } from 'vitest';
import { handoverStates, type HandoverState } from '#domain/handovers/state.ts';
import { actionsFor } from '#renderer/features/handovers/actions-for.ts';
import { boxesOf } from '#renderer/features/handovers/boxes.ts';
import { nameOf } from '#renderer/features/handovers/name-of.ts';

const of = (state: HandoverState, toStaffId = 'tiina') => ({ state, fromStaffId: 'outi', toStaffId });

test.each([
  ['sent', ['take', 'return'], []],
  ['seen', ['take', 'return'], []],
  ['taken', ['complete', 'return'], []],
  ['done', [], []],
  ['returned', [], ['take', 'sendOn']],
] as const)('%s: the receiver can %j and the sender %j', (state, receiver, sender) => {
  expect(actionsFor(of(state), 'tiina', ['ownWorker'])).toEqual(receiver);
  expect(actionsFor(of(state), 'outi', ['counsellor'])).toEqual(sender);
});

test.each(handoverStates)('%s: nobody else can do anything', (state) => {
  expect(actionsFor(of(state), 'paula', ['manager'])).toEqual([]);
});

test('a secretary, who takes no handovers, sends on what came back', () => {
  expect(actionsFor(of('returned'), 'outi', ['secretary'])).toEqual(['sendOn']);
});

test('what one has taken back oneself has nobody to go back to', () => {
  expect(actionsFor(of('taken', 'outi'), 'outi', ['counsellor'])).toEqual(['complete']);
});

test('a manager sees the list of all, and has boxes only when also a receiver', () => {
  expect(boxesOf(['counsellor'])).toEqual(['received', 'sent']);
  expect(boxesOf(['manager'])).toEqual(['all']);
  expect(boxesOf(['manager', 'ownWorker'])).toEqual(['received', 'sent', 'all']);
  expect(boxesOf(['secretary'])).toEqual(['sent']);
});

test('a handover is called by its reason, else by the beginning of its summary', () => {
  expect(nameOf({ reason: 'Vuokravelka', summary: 'Häätö' }, 'Siirto')).toBe('Vuokravelka');
  expect(nameOf({ reason: '', summary: 'Häätö uhkaa\nToinen rivi' }, 'Siirto')).toBe('Häätö uhkaa');
  expect(nameOf({ reason: '', summary: 'a'.repeat(80) }, 'Siirto')).toBe(`${'a'.repeat(59)}…`);
  expect(nameOf({ reason: '', summary: '' }, 'Siirto')).toBe('Siirto');
});
