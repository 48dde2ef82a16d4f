import {
  array,
  assert,
  constant,
  constantFrom,
  integer,
  nat,
  property,
  record,
  uniqueArray,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handoverStates } from '#domain/handovers/state.ts';
import { followUpMonths, followUpOn } from '#domain/matters/follow-up.ts';
import { isAllHandedOn, openThingKinds, type OpenThing } from '#domain/matters/open-thing.ts';
import { chainOf, PASSES_TO_WARN, warnsOfPasses, type MatterMove } from '#domain/matters/passes.ts';
import { daysInMonth, localDate, plusDays } from '#domain/time/local-date.ts';
import { monthOf, plusMonths } from '#domain/time/month.ts';

const moves = array(
  record<MatterMove>({
    state: constantFrom(...handoverStates, null),
    toStaffId: constantFrom('outi', 'tiina', 'olli', 'ville', null),
  }),
  { maxLength: 40 },
);

describe('however a matter goes round', () => {
  test('the chain only grows, and by at most one pass and one worker a move', () => {
    assert(
      property(moves, (all) => {
        let before = chainOf([]);
        for (let length = 1; length <= all.length; length += 1) {
          const now = chainOf(all.slice(0, length));
          expect([0, 1]).toContain(now.passes - before.passes);
          expect([0, 1]).toContain(now.workers - before.workers);
          before = now;
        }
      }),
    );
  });

  test('the order of the moves changes neither figure: no clock can bend them', () => {
    assert(
      property(moves, (all) => {
        expect(chainOf(all.toReversed())).toEqual(chainOf(all));
      }),
    );
  });

  test('once it warns it goes on warning', () => {
    assert(
      property(moves, moves, (first, then) => {
        const warnedAt = (length: number) => warnsOfPasses(chainOf([...first, ...then].slice(0, length)));
        const firstWarned = [...first, ...then].findIndex((_, index) => warnedAt(index + 1));
        const after = [...first, ...then]
          .slice(firstWarned)
          .map((_, index) => warnedAt(firstWarned + index + 1));
        expect(firstWarned === -1 || after.every(Boolean)).toBe(true);
        expect(warnsOfPasses(chainOf(first))).toBe(chainOf(first).passes >= PASSES_TO_WARN);
      }),
    );
  });
});

test('a look back is in the month that was meant, on the same day or the last of a shorter month', () => {
  const days = integer({ min: 0, max: 3650 }).map((count) => plusDays(localDate('2026-01-01'), count));
  assert(
    property(days, constantFrom(...followUpMonths), (closedOn, months) => {
      const on = followUpOn(closedOn, months);
      expect(monthOf(on)).toBe(plusMonths(monthOf(closedOn), months));
      const [asked, got] = [Number(closedOn.slice(8)), Number(on.slice(8))];
      const last = daysInMonth(Number(on.slice(0, 4)), Number(on.slice(5, 7)));
      expect(got).toBe(Math.min(asked, last));
      expect(on > closedOn).toBe(true);
    }),
  );
});

test('everything on hand is given on exactly when no single thing is left', () => {
  const things = uniqueArray(
    record<OpenThing>({
      kind: constantFrom(...openThingKinds),
      id: constantFrom('a', 'b', 'c', 'd'),
      dueOn: constant(null),
    }),
    { selector: ({ kind, id }) => `${kind} ${id}` },
  );
  assert(
    property(things, nat(12), (all, forgotten) => {
      const given = all.map(({ kind, id }) => ({ kind, id, toStaffId: 'olli' }));
      expect(isAllHandedOn(all, given.toReversed())).toBe(true);
      const left = given.filter((_, index) => index !== forgotten);
      expect(isAllHandedOn(all, left)).toBe(forgotten >= all.length);
    }),
  );
});
