import { expect, test } from 'vitest';
import { deeds } from '#domain/audit/deed.ts';
import { deedOf, isLogged, operationsThatAre } from '#domain/audit/deeds.ts';
import { contractOperations } from '#tests/support/contract-operations.ts';

const known = contractOperations.filter(({ name }) => isLogged(name));

test('what the contract lets change something is no look, and what it does not is no change', () => {
  expect(known.length).toBeGreaterThan(150);
  const wrong = known.filter(
    ({ name, writes }) => isLogged(name) && deedOf[name] === (writes ? 'look' : 'change'),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('every deed has its operations, each in one deed only', () => {
  const all = deeds.map(operationsThatAre);
  expect(all.every((own) => own.length > 0)).toBe(true);
  expect(all.flat().toSorted()).toEqual(Object.keys(deedOf).toSorted());
});

test('an operation of an earlier version is not taken for one of this', () => {
  expect(isLogged('bookings.book')).toBe(true);
  expect(isLogged('session.refused')).toBe(true);
  expect(isLogged('bookings.bookOld')).toBe(false);
  expect(isLogged('toString')).toBe(false);
});
