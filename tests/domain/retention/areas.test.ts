import { expect, test } from 'vitest';
import {
  groupOf,
  isShorter,
  monthLimits,
  retentionAreas,
  retentionGroups,
  usualMonths,
} from '#domain/retention/areas.ts';
import { subjectKinds } from '#domain/audit/subject.ts';

test('every group has an area and a usual time within the limits', () => {
  for (const group of retentionGroups) {
    expect(Object.values(groupOf)).toContain(group);
    expect(usualMonths[group]).toBeGreaterThanOrEqual(monthLimits.least);
    expect(usualMonths[group]).toBeLessThanOrEqual(monthLimits.most);
  }
});

test('every kind of thing that holds something of a client has an area', () => {
  // A call list holds no words of its own, and a referral goes with its matter.
  const without = ['cancelled-day-client', 'matter-referral'];
  const wanted = subjectKinds.filter((kind) => !without.includes(kind)).map((kind) => `${kind}s`);
  expect([...retentionAreas].sort()).toEqual(wanted.sort());
});

test('a matter is known until its last follow-up, three months after it was closed', () => {
  expect(usualMonths.matters).toBeGreaterThan(3);
});

test('one shorter time is enough to be shorter', () => {
  expect(isShorter(usualMonths, usualMonths)).toBe(false);
  expect(isShorter(usualMonths, { ...usualMonths, clients: 13 })).toBe(false);
  expect(isShorter(usualMonths, { ...usualMonths, clients: 24, contacts: 2 })).toBe(true);
});
