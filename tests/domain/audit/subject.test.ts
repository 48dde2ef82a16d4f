import { expect, test } from 'vitest';
import { inOneOrder, isSubjectKind, subjectOfItem, type Subject } from '#domain/audit/subject.ts';

test('a set has one order and each thing once, however it was shown', () => {
  const set: Subject[] = [
    { kind: 'walk-in', id: 'a' },
    { kind: 'booking', id: 'b' },
    { kind: 'booking', id: 'a' },
  ];
  const ordered = [set[2], set[1], set[0]];
  expect(inOneOrder(set)).toEqual(ordered);
  expect(inOneOrder([...set.toReversed(), ...set])).toEqual(ordered);
  expect(inOneOrder([])).toEqual([]);
});

test('kinds of things are told from names of lists', () => {
  expect(isSubjectKind('booking')).toBe(true);
  expect(isSubjectKind('kela-day')).toBe(false);
  expect(Object.values(subjectOfItem).every(isSubjectKind)).toBe(true);
});
