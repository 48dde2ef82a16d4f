import { describe, expect, test } from 'vitest';
import { refusals } from '#contract/refusals.ts';
import { beforeEntering } from '#domain/permissions/before-entering.ts';
import { contract } from '#contract/contract.ts';
import { contractOperations, partsBelow, partsOf, sampleOf } from '#tests/support/contract-operations.ts';

const asking = contractOperations.flatMap(({ name, input, writes }) =>
  input ? [{ name, input, writes }] : [],
);
const writing = asking.filter(({ writes }) => writes);

/** Every way to the leaves of a value. */
function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const isBranch = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  return isBranch
    ? Object.entries(value).flatMap(([name, below]) => leavesOf(below, [...path, name]))
    : [path];
}

/** A copy in which one leaf is another. */
function replaced(value: unknown, [name, ...rest]: readonly string[], leaf: unknown): unknown {
  if (name === undefined) return leaf;
  const below = value as Record<string, unknown>;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...(value as unknown[])]
    : { ...below };
  (copy as Record<string, unknown>)[name] = replaced(below[name], rest, leaf);
  return copy;
}

/** A copy without one leaf. */
function without(value: unknown, path: readonly string[]): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((below, name) => below[name] as Record<string, unknown>, copy);
  delete holder[last];
  return copy;
}

test('the samples reach every operation that asks for something', () => {
  expect(asking.length).toBeGreaterThan(45);
  expect(
    asking.filter(({ input }) => !input.safeParse(sampleOf(input)).success).map(({ name }) => name),
  ).toEqual([]);
});

describe.each(asking)('$name', ({ input }) => {
  const sample = sampleOf(input);

  test.each([null, undefined, 'text', 7, true, [], [{}], {}])('is not asked with %j', (value) => {
    expect(input.safeParse(value).success).toBe(false);
  });

  test('no part may be of another kind', () => {
    const accepted = leavesOf(sample).filter((path) =>
      [{ other: 1 }, [[1]], () => 1].some((leaf) => input.safeParse(replaced(sample, path, leaf)).success),
    );
    expect(accepted).toEqual([]);
  });

  test('no part may be absent, except what has its usual value', () => {
    const optional = partsBelow(input).flatMap(({ path, schema }) =>
      ['default', 'optional'].includes(partsOf(schema).type) ? [path] : [],
    );
    const accepted = leavesOf(sample)
      .filter((path) => input.safeParse(without(sample, path)).success)
      .map((path) => path.join('.'));
    expect(accepted.filter((path) => !optional.includes(path))).toEqual([]);
  });

  test('numbers that are none are refused', () => {
    const numbers = leavesOf(sample).filter((path) => {
      const value = path.reduce<unknown>((below, name) => (below as Record<string, unknown>)[name], sample);
      return typeof value === 'number';
    });
    const accepted = numbers.filter((path) =>
      [Number.NaN, Number.POSITIVE_INFINITY, 1.5, 2 ** 60].some(
        (leaf) => input.safeParse(replaced(sample, path, leaf)).success,
      ),
    );
    expect(accepted).toEqual([]);
  });

  test('what the contract does not know is not passed on', () => {
    const parsed = input.parse({ ...(sample as object), staffId_: 'x', actor: 'x' });
    expect(parsed).not.toHaveProperty('actor');
  });

  test('every text and every list has a limit', () => {
    const unlimited = partsBelow(input).filter(({ schema, path }) => {
      const { type, element } = partsOf(schema);
      // A file may have 2 MB, a third more as text; every other text is short.
      if (type === 'string') return schema.safeParse('7'.repeat(path === 'file' ? 3_000_000 : 5000)).success;
      if (type !== 'array' || !element) return false;
      return schema.safeParse(Array.from({ length: 5000 }, () => sampleOf(element))).success;
    });
    expect(unlimited.map(({ path }) => path)).toEqual([]);
  });
});

describe('what changes something', () => {
  const reads = [
    'get',
    'list',
    'day',
    'week',
    'month',
    'view',
    'history',
    'search',
    'open',
    'drafts',
    'templates',
  ];

  test('carries a request id: everything but reading, files, entering and the stream', () => {
    const others = contractOperations.filter(({ writes }) => !writes).map(({ name }) => name);
    const readers = others.filter((name) => reads.includes(name.split('.')[1] ?? ''));
    expect(others.filter((name) => !readers.includes(name)).sort()).toEqual([
      'absences.preview',
      'audit.compare',
      'audit.verify',
      'backups.preview',
      'backups.previewFile',
      'bookings.contacts',
      'bookings.similar',
      'calls.callerNumber',
      'calls.earlier',
      'calls.entry',
      'cancelledDays.preview',
      'consultations.check',
      'consultations.questions',
      'dayLists.show',
      'directory.export',
      'directory.preview',
      'directory.prompts',
      'dutyShifts.checkPattern',
      'dutyShifts.coverage',
      'dutyShifts.days',
      'dutyShifts.patterns',
      'dutyShifts.shares',
      'events.check',
      'firstRun.previewBackup',
      'firstRun.recoveryKey',
      'guides.show',
      'jointMeetings.check',
      'jointMeetings.openSteps',
      'kelaDays.coming',
      'kelaDays.exceptions',
      'kelaDays.freeTimes',
      'live.changes',
      'matters.candidates',
      'matters.followUps',
      'offices.closures',
      'oldFigures.preview',
      'oldFigures.refusedRows',
      'outsideTimes.exportDays',
      'outsideTimes.preview',
      'posters.texts',
      'publishing.preview',
      'retention.preview',
      'serviceHours.checkException',
      'serviceHours.exceptions',
      'session.current',
      'session.enter',
      'session.leave',
      'session.lock',
      'session.recover',
      'session.start',
      'session.touch',
      'session.unlock',
      'statistics.export',
      'statistics.exportRows',
      'statistics.getMade',
      'statistics.lastMade',
      'statistics.listMade',
      'statistics.report',
      'walkIns.offer',
      'walkIns.turns',
    ]);
  });

  test.each(writing)('$name: the request id has 8–64 characters', ({ input }) => {
    const sample = sampleOf(input) as object;
    const accepts = (requestId: unknown) => input.safeParse({ ...sample, requestId }).success;
    expect([
      accepts('1234567'),
      accepts('12345678'),
      accepts('x'.repeat(64)),
      accepts('x'.repeat(65)),
    ]).toEqual([false, true, true, false]);
  });

  test('a change of what is there already carries the version that was seen', () => {
    // These make something new, take something away whole, count, or keep one window's own half-filled form: there is no older
    // row of somebody else's to overwrite.
    const unversioned = writing
      .filter(({ input }) => !('version' in (partsOf(input).shape ?? {})))
      .map(({ name }) => name);
    expect(unversioned.sort()).toEqual([
      'absences.create',
      'backups.changeKey',
      'backups.choosePlace',
      'backups.make',
      'backups.restore',
      'backups.restoreFile',
      'backups.startKey',
      'bookings.book',
      'bookings.discardDraft',
      'bookings.saveDraft',
      'callTopics.create',
      'calls.missed',
      'calls.start',
      'cancelledDays.cancel',
      'cancelledDays.takeBack',
      'clients.add',
      'consultations.ask',
      'consultations.create',
      'contactRequests.send',
      'credentials.change',
      'credentials.endSessions',
      'credentials.makeStartCode',
      'credentials.seeRecovered',
      'credentials.tieAccount',
      'credentials.untieAccounts',
      'deskTally.count',
      'deskTally.takeBack',
      'directory.create',
      'directory.import',
      'dutyShifts.savePattern',
      'dutyShifts.take',
      'events.create',
      'firstRun.complete',
      'firstRun.restoreBackup',
      'handovers.send',
      'jointMeetings.create',
      'kelaDays.removeException',
      'kelaDays.saveException',
      'kelaDays.saveTemplate',
      'mailDrop.empty',
      'mailDrop.handOver',
      'matters.open',
      'meetingRequests.register',
      'offices.removeClosure',
      'offices.saveClosure',
      'oldFigures.import',
      'outsideTimes.import',
      'outsideTimes.mark',
      'promises.make',
      'publishing.publish',
      'serviceHours.removeException',
      'serviceHours.save',
      'serviceHours.saveException',
      'staff.create',
      // What was seen is told by the fingerprint.
      'statistics.markPrinted',
      'walkIns.arrive',
      'walkIns.turnAway',
    ]);
  });
});

test('every operation may answer with every coded refusal, and has an answer of a known shape', () => {
  for (const [area, verbs] of Object.entries(contract)) {
    for (const [verb, described] of Object.entries(verbs)) {
      const { errorMap, outputSchema } = (
        described as { '~orpc': { errorMap: object; outputSchema: unknown } }
      )['~orpc'];
      expect(`${area}.${verb} ${Object.keys(errorMap).sort().join()}`).toBe(
        `${area}.${verb} ${Object.keys(refusals).sort().join()}`,
      );
      expect(outputSchema).toBeDefined();
    }
  }
});

test('what can be asked before entering asks for no thing by its id but the person who enters', () => {
  const ids = contractOperations
    .filter(({ name }) => (beforeEntering as readonly string[]).includes(name))
    .flatMap(({ name, input }) =>
      (input ? partsBelow(input) : []).flatMap(({ path }) =>
        /[a-z]Id$/.test(path) ? [`${name} ${path}`] : [],
      ),
    );
  expect(ids.sort()).toEqual([
    'firstRun.complete requestId',
    'firstRun.restoreBackup requestId',
    'session.enter staffId',
    'session.recover staffId',
    'session.start staffId',
  ]);
});
