import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  integer,
  option,
  property,
  record,
  uuid,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Absence } from '#domain/absences/absence.ts';
import { awayOn, standInOn } from '#domain/absences/away.ts';
import { checkAbsence } from '#domain/absences/check-absence.ts';
import { datesBetween, localDate, plusDays } from '#domain/time/local-date.ts';

const people = ['outi', 'olli', 'oona', 'taru', 'tiina'] as const;
const first = localDate('2026-12-01');
/** Two weeks, across which absences begin and end. */
const days = datesBetween(first, plusDays(first, 13));

const aDay = integer({ min: 0, max: 13 }).map((later) => plusDays(first, later));
const anAbsence: Arbitrary<Absence> = record({
  id: uuid(),
  staffId: constantFrom(...people),
  one: aDay,
  other: aDay,
  deputyId: option(constantFrom(...people)),
}).map(({ one, other, ...rest }) => ({
  ...rest,
  fromOn: one < other ? one : other,
  toOn: one < other ? other : one,
}));
/** Absences as they can be saved: each right beside those before it. */
const theAbsences = array(anAbsence, { maxLength: 12 }).map((all) =>
  all.reduce<Absence[]>((kept, one) => (checkAbsence(one, kept).length === 0 ? [...kept, one] : kept), []),
);

describe('whoever is away and whoever stands in for them', () => {
  test('a person is away on the days of their absences, the first and the last among them, and on no other', () => {
    assert(
      property(theAbsences, (absences) => {
        for (const staffId of people) {
          const away = absences
            .filter((one) => one.staffId === staffId)
            .flatMap(({ fromOn, toOn }) => datesBetween(fromOn, toOn));
          expect(days.filter((on) => awayOn(staffId, on, absences))).toEqual(away.toSorted());
          // Absences that can be saved never meet: no day is in two of them.
          expect(new Set(away).size).toBe(away.length);
        }
      }),
      { seed: 31 },
    );
  });

  /** Every person on every day, with who stands in for them. */
  const each = (absences: readonly Absence[]) =>
    people.flatMap((staffId) =>
      days.map((on) => ({
        staffId,
        on,
        absence: awayOn(staffId, on, absences),
        who: standInOn(staffId, on, absences),
      })),
    );

  test('the work is done by somebody who is there, or by nobody: never by somebody who is away', () => {
    assert(
      property(theAbsences, (absences) => {
        for (const { staffId, on, absence, who } of each(absences)) {
          const isThere = who !== null && awayOn(who, on, absences) === undefined;
          expect({ staffId, on, isRight: who === null || isThere }).toMatchObject({ isRight: true });
          expect({ staffId, on, isSelf: who === staffId }).toMatchObject({ isSelf: absence === undefined });
        }
      }),
      { seed: 32 },
    );
  });

  test('whoever is away has the stand-in that their deputy has, also in a circle', () => {
    assert(
      property(theAbsences, (absences) => {
        for (const { on, absence, who } of each(absences).filter((one) => one.absence !== undefined)) {
          const deputyId = absence?.deputyId ?? null;
          expect(who).toBe(deputyId === null ? null : standInOn(deputyId, on, absences));
        }
      }),
      { seed: 33 },
    );
  });

  test('nobody does it only when everybody on the way is away', () => {
    assert(
      property(theAbsences, (absences) => {
        for (const { staffId, on } of each(absences).filter(({ who }) => who === null)) {
          // As many steps as there are people end the chain, or have met somebody twice.
          let asked: string | null = staffId;
          for (let step = 0; step < people.length && asked !== null; step += 1) {
            const absence: Absence | undefined = awayOn(asked, on, absences);
            expect(absence).toBeDefined();
            asked = absence?.deputyId ?? null;
          }
        }
      }),
      { seed: 34 },
    );
  });

  test('the order in which absences were entered makes no difference', () => {
    assert(
      property(theAbsences, (absences) => {
        const turned = absences.toReversed();
        for (const staffId of people)
          for (const on of days)
            expect(standInOn(staffId, on, turned)).toBe(standInOn(staffId, on, absences));
      }),
      { seed: 35 },
    );
  });
});

describe('chains of deputies', () => {
  const away = (staffId: string, from: number, to: number, deputyId: string | null): Absence => ({
    id: `${staffId} ${from}`,
    staffId,
    fromOn: plusDays(first, from),
    toOn: plusDays(first, to),
    deputyId,
  });
  const who = (staffId: string, later: number, absences: readonly Absence[]) =>
    standInOn(staffId, plusDays(first, later), absences);

  test('a chain is as long on each day as its deputies are away on it', () => {
    const chain = [away('outi', 0, 6, 'olli'), away('olli', 2, 4, 'oona'), away('oona', 4, 6, 'taru')];
    expect([-1, 0, 1, 2, 3, 4, 5, 6, 7].map((later) => who('outi', later, chain))).toEqual([
      'outi',
      'olli',
      'olli',
      'oona',
      'oona',
      'taru',
      'olli',
      'olli',
      'outi',
    ]);
  });

  test('in a circle of three nobody is there, until one of them comes back', () => {
    const circle = [away('outi', 0, 6, 'olli'), away('olli', 0, 6, 'oona'), away('oona', 0, 3, 'outi')];
    for (const staffId of ['outi', 'olli', 'oona']) expect(who(staffId, 3, circle)).toBeNull();
    for (const staffId of ['outi', 'olli', 'oona']) expect(who(staffId, 4, circle)).toBe('oona');
  });

  test('whoever leads into a circle of others has nobody either', () => {
    const circle = [away('outi', 0, 1, 'olli'), away('olli', 0, 1, 'oona'), away('oona', 0, 1, 'olli')];
    expect(who('outi', 1, circle)).toBeNull();
  });

  test('of two absences that follow each other each has its own deputy', () => {
    const two = [away('outi', 0, 2, 'olli'), away('outi', 3, 5, 'oona')];
    expect([2, 3].map((later) => who('outi', later, two))).toEqual(['olli', 'oona']);
  });
});
