import { expect, test } from 'vitest';
import {
  afterAnswer,
  contactRequestMayBecome,
  contactRequestStates,
  isOverdue,
} from '#domain/contact-requests/state.ts';
import { localDate } from '#domain/time/local-date.ts';

test('only an answer that the office tells waits for somebody more', () => {
  expect(afterAnswer('office-tells')).toBe('answered');
  expect(afterAnswer('kela-calls')).toBe('closed');
  expect(afterAnswer('own-kela')).toBe('closed');
});

test('every end can be taken back, and nothing becomes what it is', () => {
  for (const state of contactRequestStates) {
    expect(contactRequestMayBecome(state, state)).toBe(false);
    expect(contactRequestMayBecome(state, 'open')).toBe(state !== 'open');
  }
  expect(contactRequestMayBecome('answered', 'withdrawn')).toBe(false);
  expect(contactRequestMayBecome('withdrawn', 'closed')).toBe(false);
});

test('late from the day after the due day on, while Kela has not answered', () => {
  const dueOn = localDate('2026-10-23');
  expect(isOverdue({ state: 'open', dueOn }, dueOn)).toBe(false);
  expect(isOverdue({ state: 'open', dueOn }, localDate('2026-10-24'))).toBe(true);
  expect(isOverdue({ state: 'answered', dueOn }, localDate('2026-10-24'))).toBe(false);
});
