import { expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import { beforeEntering } from '#domain/permissions/before-entering.ts';
import { operations } from '#domain/permissions/operation.ts';

test('every operation of the contract has its row in the role table, and no row is without an operation', () => {
  const asked = Object.entries(contract).flatMap(([area, entries]) =>
    Object.keys(entries).map((verb) => `${area}.${verb}`),
  );
  expect([...operations, ...beforeEntering].sort()).toEqual(asked.sort());
});
