import { ORPCError } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { refusals } from '#contract/refusals.ts';
import { instantSchema, localDateSchema, minuteSchema, monthSchema } from '#contract/values.ts';
import { permissions } from '#domain/permissions/permissions.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import { contractOperations, partsOf, sampleOf } from '#tests/support/contract-operations.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import { once } from '#tests/support/line.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

/** Values that the contract lets through and no screen would send: every answer to them is an answer, not a fault. */
const odd = new Map<z.ZodType, readonly unknown[]>([
  [localDateSchema, ['1900-01-01', '2014-12-31', '2028-02-29', '2099-12-31', '9999-12-31']],
  [monthSchema, ['1900-01', '2014-12', '2099-12', '9999-12']],
  [minuteSchema, [0, 1, 1439, 1440]],
  [instantSchema, [-8.64e15, 0, 8.64e15, Number.MAX_SAFE_INTEGER]],
]);

let office: TestOffice;
const clients = new Map<string, Record<string, Record<string, (input: unknown) => Promise<unknown>>>>();

beforeEach(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 10);
  // One person of all roles reaches every rule behind the permissions.
  const paula = await office.as('Paula');
  const before = (await paula.staff.list()).find(({ name }) => name.startsWith('Paula'));
  if (!before) throw new Error('Paula does not work here');
  await paula.staff.update({
    ...before,
    requestId: crypto.randomUUID(),
    roles: ['administrator', 'manager', 'counsellor', 'secretary', 'ownWorker'],
  });
  const client = createRouterClient(office.service, { context: { sessionId: 'session of Paula' } });
  clients.set('all', client as never);
});
afterEach(() => office.close());

/** A new row of the office for the operations that change one, made just before each of them. */
const newRow: Readonly<Record<string, () => Promise<{ id: string; version: number }>>> = {
  'bookings.move': async () => {
    const siiri = await office.as('Siiri');
    const [free] = await siiri.kelaDays.freeTimes({ officeId: office.officeId, count: 1 });
    if (!free) throw new Error('No time is free');
    const { adviserName: _, ...time } = free;
    return siiri.bookings.book({ ...bookInput(office, '9.00-9.30'), ...time });
  },
  'calls.saveDraft': () => newCall(),
  'calls.finish': () => newCall(),
  'walkIns.start': async () => (await office.as('Siiri')).walkIns.arrive(arrivalInput(office)),
};
const newCall = async () => (await office.as('Paula')).calls.start({ ...once(), officeId: office.officeId });

/** The answer's code, `ok`, or the fault as it is. */
async function answer(name: string, input: unknown): Promise<string> {
  const [area = '', verb = ''] = name.split('.');
  try {
    await clients.get('all')?.[area]?.[verb]?.(input);
    return 'ok';
  } catch (error) {
    return error instanceof ORPCError ? error.code : `fault: ${String(error)}`;
  }
}

/** Inputs in which one part, at the top or in an object below it, is odd; ids are those of the office. */
function oddInputs(schema: z.ZodType, sample: unknown): unknown[] {
  const known = odd.get(schema);
  if (known) return [...known];
  const { type, shape = {}, innerType } = partsOf(schema);
  if (type === 'nullable' && innerType) return oddInputs(innerType, sampleOf(innerType));
  return Object.entries(shape).flatMap(([name, part]) =>
    oddInputs(part, sampleOf(part)).map((value) => ({ ...(sample as object), [name]: value })),
  );
}

const rowOf = ({ id, version }: { id: string; version: number }) => ({ id, version });

const asked = contractOperations.flatMap(({ name, input }) =>
  input && name in permissions && permissions[name as Operation].length > 0 ? [{ name, input }] : [],
);
const withOdd = asked.filter(({ input }) => oddInputs(input, sampleOf(input)).length > 0);

describe.each(withOdd)('$name', ({ name, input }) => {
  test('answers days, months, minutes and moments that nobody would send', async () => {
    const wrong: string[] = [];
    for (const one of oddInputs(input, sampleOf(input))) {
      const own = {
        ...(one as object),
        ...('requestId' in (one as object) && { requestId: crypto.randomUUID() }),
        ...('officeId' in (one as object) && { officeId: office.officeId }),
        ...('adviserId' in (one as object) && { adviserId: office.adviserId }),
        ...('staffId' in (one as object) && { staffId: await office.idOf('Outi') }),
        ...(newRow[name] && rowOf(await newRow[name]())),
      };
      const code = await answer(name, own);
      if (code !== 'ok' && !Object.hasOwn(refusals, code)) wrong.push(`${code} for ${JSON.stringify(own)}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('things that are not there are not found, whichever operation is asked for them', async () => {
  const byId = contractOperations.filter(
    ({ name, input }) => input && 'id' in (partsOf(input).shape ?? {}) && name in permissions,
  );
  expect(byId.length).toBeGreaterThan(20);
  const said: string[] = [];
  for (const { name, input } of byId) {
    // An id that may be absent is given: it names what is not there.
    const sample = {
      ...(sampleOf(input as z.ZodType) as object),
      requestId: crypto.randomUUID(),
      id: 'nothing',
    };
    said.push(`${name} ${await answer(name, name.endsWith('return') ? { ...sample, reason: 'x' } : sample)}`);
  }
  // A change of a person or an office is asked with names that the sample has. A booking's draft has a name of the window's
  // own: one that was never stored is discarded already.
  expect(said.filter((one) => !one.endsWith(' NOT_FOUND'))).toEqual(['bookings.discardDraft ok']);
});
