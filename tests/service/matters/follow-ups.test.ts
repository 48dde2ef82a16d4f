import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Matter } from '#contract/matters.ts';
import { localDate } from '#domain/time/local-date.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let owner: Client;
let matter: Matter;

beforeEach(async () => {
  office = await newOffice('2026-10-30', 9 * 60 + 30);
  owner = await office.as('Tiina');
  matter = await closedMatter('Asunnon etsiminen');
});
afterEach(() => office.close());

/** A matter of Tiina's that she closes today. */
async function closedMatter(name: string): Promise<Matter> {
  const { officeId } = office;
  const { id, version } = await owner.matters.open({ ...once(), officeId, name, clientLabel: 'K.' });
  const result = { needMet: 'yes', educationOrWork: false, newPlans: true } as const;
  return owner.matters.close({ ...once(), id, version, ...result });
}

const on = (day: string) => office.time.set(localDate(day), (8 * 60) as never);
const due = async (client = owner) =>
  (await client.matters.followUps()).map(({ name, months, dueOn }) => [name, months, dueOn]);
const mark = async (months: 1 | 3, result: 'well' | 'needsHelp' | 'notReached' | null) => {
  const { version } = await owner.matters.get({ id: matter.id });
  return owner.matters.markFollowUp({ ...once(), id: matter.id, version, months, result });
};
const looks = async () =>
  (await owner.matters.get({ id: matter.id })).followUps.map(({ months, result, doneByName }) => [
    months,
    result,
    doneByName,
  ]);

describe('after one month and three', () => {
  test('each look is on the list from its own day on, the shortest month at its end', async () => {
    on('2026-11-29');
    expect(await due()).toEqual([]);
    on('2026-11-30');
    expect(await due()).toEqual([['Asunnon etsiminen', 1, '2026-11-30']]);
    on('2027-01-29');
    expect(await due()).toEqual([['Asunnon etsiminen', 1, '2026-11-30']]);
    // Closed on the 30th of October; nobody has asked after a month, so both are there.
    on('2027-01-30');
    expect(await due()).toEqual([
      ['Asunnon etsiminen', 1, '2026-11-30'],
      ['Asunnon etsiminen', 3, '2027-01-30'],
    ]);
  });

  test('one that nobody reached is done; what the three months bring is asked of its own', async () => {
    on('2026-12-01');
    await mark(1, 'notReached');
    expect(await due()).toEqual([]);
    on('2027-02-01');
    expect(await due()).toEqual([['Asunnon etsiminen', 3, '2027-01-30']]);
    await mark(3, 'needsHelp');
    expect(await due()).toEqual([]);
    expect(await looks()).toEqual([
      [1, 'notReached', 'Tiina Työntekijä'],
      [3, 'needsHelp', 'Tiina Työntekijä'],
    ]);
    // That help is needed again is the owner's to say: the matter stays closed until they open it.
    expect((await owner.matters.get({ id: matter.id })).state).toBe('closed');
  });

  test('the longest waiting is first, of all matters together', async () => {
    on('2026-11-04');
    await closedMatter('Velkojen järjestely');
    on('2027-02-05');
    expect(await due()).toEqual([
      ['Asunnon etsiminen', 1, '2026-11-30'],
      ['Velkojen järjestely', 1, '2026-12-04'],
      ['Asunnon etsiminen', 3, '2027-01-30'],
      ['Velkojen järjestely', 3, '2027-02-04'],
    ]);
  });

  test('are the owner’s alone; a manager and a secretary have no such list', async () => {
    on('2026-12-01');
    expect(await due(await office.as('Outi'))).toEqual([]);
    for (const name of ['Paula', 'Siiri'])
      expect(await refusalOf((await office.as(name)).matters.followUps())).toEqual({
        code: 'NOT_ALLOWED',
        data: { operation: 'matters.followUps' },
      });
    await owner.matters.followUps();
    expect(await audited(office, 'matters.followUps')).toContain('matter-follow-ups');
  });
});

describe('a matter that is opened again', () => {
  test('asks nothing while it is open, and anew from its next closing', async () => {
    on('2026-12-01');
    const { id, version } = matter;
    const open = await owner.matters.reopen({ ...once(), id, version });
    expect(await due()).toEqual([]);
    on('2026-12-02');
    const result = { needMet: 'partly', educationOrWork: true, newPlans: false } as const;
    await owner.matters.close({ ...once(), id, version: open.version, ...result });
    on('2027-01-02');
    expect(await due()).toEqual([['Asunnon etsiminen', 1, '2027-01-02']]);
    on('2027-03-02');
    expect(await due()).toEqual([
      ['Asunnon etsiminen', 1, '2027-01-02'],
      ['Asunnon etsiminen', 3, '2027-03-02'],
    ]);
  });

  test('keeps what was learnt before, and does not ask that month again', async () => {
    on('2026-12-01');
    const marked = await mark(1, 'needsHelp');
    const { id } = matter;
    const open = await owner.matters.reopen({ ...once(), id, version: marked.version });
    expect(await looks()).toEqual([[1, 'needsHelp', 'Tiina Työntekijä']]);
    const result = { needMet: 'yes', educationOrWork: false, newPlans: false } as const;
    await owner.matters.close({ ...once(), id, version: open.version, ...result });
    on('2027-06-01');
    expect(await due()).toEqual([['Asunnon etsiminen', 3, '2027-03-01']]);
  });
});

describe('a mark', () => {
  test('of a repeated request is made once, of an old version not at all', async () => {
    on('2026-12-01');
    const { id, version } = matter;
    const request = { ...once(), id, version, months: 1, result: 'well' } as const;
    const first = await owner.matters.markFollowUp(request);
    expect(await owner.matters.markFollowUp(request)).toEqual(first);
    expect(await refusalOf(owner.matters.markFollowUp({ ...request, ...once() }))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { entity: 'matter', byName: 'Tiina Työntekijä' },
    });
    expect(await audited(office, 'matters.markFollowUp')).toEqual(['matter']);
  });

  test('is not made at an open matter: there is nothing to look back at', async () => {
    const { id, version } = await owner.matters.open({
      ...once(),
      officeId: office.officeId,
      name: 'Kesken',
      clientLabel: '',
    });
    const request = { ...once(), id, version, months: 1, result: 'well' } as const;
    expect(await refusalOf(owner.matters.markFollowUp(request))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
