import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { holding, isOfClient, ofClient, subjectsIn } from '#contract/subjects.ts';
import { loggedAs } from '#domain/audit/logged-as.ts';
import { operations } from '#domain/permissions/operation.ts';
import { contractOperations, partsBelow } from '#tests/support/contract-operations.ts';

const booking = holding('booking', z.object({ id: z.string(), clientLabel: z.string() }));

describe('whose data an answer holds', () => {
  test('is found in lists, in objects, and in what may be missing', () => {
    const answer = z.object({
      first: booking.nullable(),
      more: z.array(z.object({ booking: booking.optional() })),
      other: z.object({ id: z.string() }),
    });
    const value = {
      first: { id: 'a', clientLabel: 'A' },
      more: [{ booking: { id: 'b', clientLabel: 'B' } }, {}],
      other: { id: 'c' },
    };
    expect(subjectsIn(answer, value)).toEqual([
      { kind: 'booking', id: 'a' },
      { kind: 'booking', id: 'b' },
    ]);
    expect(subjectsIn(answer, { first: null, more: [], other: { id: 'c' } })).toEqual([]);
    expect(subjectsIn(answer, undefined)).toEqual([]);
  });

  test('may be of several things, and of things inside a thing', () => {
    const told = ofClient(z.object({ id: z.string(), of: z.string(), booking }), ({ id, of }) => [
      { kind: 'cancelled-day-client', id },
      { kind: 'joint-meeting', id: of },
    ]);
    expect(subjectsIn(told, { id: 't', of: 'm', booking: { id: 'b', clientLabel: '' } })).toEqual([
      { kind: 'cancelled-day-client', id: 't' },
      { kind: 'joint-meeting', id: 'm' },
      { kind: 'booking', id: 'b' },
    ]);
  });

  test('is lost by a schema made of a marked one, which has to be marked itself', () => {
    expect(isOfClient(booking)).toBe(true);
    expect(isOfClient(booking.extend({ more: z.string() }))).toBe(false);
  });
});

/** Answers about one thing that the question names, or of rows without ids: the operation itself says whose they are. */
const saidByHand = [
  'bookings.contacts',
  'bookings.history',
  'bookings.similar',
  'calls.entry',
  'calls.history',
  'dayLists.show',
  'walkIns.turns',
];

describe('the declaration of each operation', () => {
  const asked = contractOperations.filter(({ name }) => (operations as readonly string[]).includes(name));
  const marked = (output: z.ZodType | undefined) =>
    output?.def !== undefined && partsBelow(output).some(({ schema }) => isOfClient(schema));

  test.each(asked)('$name says of its answer what the contract says', ({ name, output }) => {
    const told = loggedAs[name as keyof typeof loggedAs]?.showsClients;
    expect(told).toBe(marked(output) || saidByHand.includes(name));
  });

  test('no list of names of clients is left unmarked', () => {
    const names = /(^|\.)(clientLabel|clientPhone|noteToKela)$/;
    const bare = asked.filter(
      ({ name, output }) =>
        !loggedAs[name as keyof typeof loggedAs]?.showsClients &&
        output?.def !== undefined &&
        partsBelow(output).some(({ path }) => names.test(path)),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});
