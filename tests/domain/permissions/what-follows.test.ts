import { describe, expect, test } from 'vitest';
import { operationsOf } from '#domain/permissions/may.ts';
import { operations, type Operation } from '#domain/permissions/operation.ts';
import { permissions } from '#domain/permissions/permissions.ts';
import type { Role } from '#domain/permissions/role.ts';

describe('what follows from the table', () => {
  const areasOf = (role: Role) => new Set(operationsOf([role]).map((operation) => operation.split('.')[0]));

  test('the Kela adviser sees nothing of calls, handovers, promises, statistics or the roster', () => {
    expect(areasOf('kelaAdviser')).toEqual(
      new Set([
        // Their own password.
        'credentials',
        'kelaDays',
        'bookings',
        'jointMeetings',
        'outsideTimes',
        'consultations',
        'contactRequests',
        'walkIns',
        'dayLists',
        'posters',
        'today',
        'live',
      ]),
    );
    const changes = operationsOf(['kelaAdviser']).filter((one) =>
      /\.(save|remove|book|move|cancel|update)/.test(one),
    );
    // Of their own time, and nobody else's.
    expect(changes).toEqual(['outsideTimes.remove']);
  });

  test('the secretary reads no call, the manager no call and no client', () => {
    expect(operationsOf(['secretary']).filter((one) => one.startsWith('calls.'))).toEqual(['calls.missed']);
    expect(areasOf('manager').has('calls')).toBe(false);
    expect(areasOf('manager').has('bookings')).toBe(false);
    expect(areasOf('manager').has('walkIns')).toBe(false);
    expect(areasOf('manager').has('jointMeetings')).toBe(false);
  });

  test('the administrator reads nothing about clients', () => {
    const client = new Set([
      'bookings',
      'jointMeetings',
      'walkIns',
      'calls',
      'handovers',
      'promises',
      'statistics',
    ]);
    expect([...areasOf('administrator')].filter((area) => client.has(area ?? ''))).toEqual([]);
  });
});

test('several roles add up, no role may do nothing', () => {
  const both = operationsOf(['manager', 'counsellor']);
  expect(both).toContain('statistics.report');
  expect(both).toContain('calls.finish');
  expect(operationsOf([])).toEqual([]);
  const nobody: Operation[] = operations.filter((operation) => permissions[operation].length === 0);
  expect(nobody).toEqual([]);
});
