import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Matter } from '#contract/matters.ts';
import { handOver } from '#tests/support/handovers.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let owner: Client;
let partner: Client;
let stranger: Client;
let manager: Client;
let matter: Matter;

// Outi has sent the matter, Tiina has it, Olli has nothing to do with it.
beforeAll(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 30);
  manager = await office.as('Paula');
  await manager.staff.create({ ...once(), name: 'Olli Toinen', title: '', roles: ['ownWorker'] });
  partner = await office.as('Outi');
  owner = await office.as('Tiina');
  stranger = await office.as('Olli');
  const sent = await handOver(office, partner);
  await owner.handovers.take({ ...once(), id: sent.id, version: 1 });
  const whole = await owner.matters.get({ id: sent.matterId });
  matter = whole;
});
afterAll(() => office.close());

const result = { needMet: null, educationOrWork: false, newPlans: false } as const;
const item = { kind: 'booking', id: 'no-such' } as const;
const end = { referralId: 'no-such', state: 'arrived', note: '' } as const;

type Verb = 'update' | 'link' | 'unlink' | 'close' | 'reopen' | 'refer' | 'endReferral' | 'markFollowUp';

/** Each change of the matter, as a client asks for it in a version. */
const changes: Record<Verb, (client: Client, version: number) => Promise<unknown>> = {
  update: (client, version) =>
    client.matters.update({ ...once(), id: matter.id, version, name: 'Toinen nimi', clientLabel: '' }),
  link: (client, version) => client.matters.link({ ...once(), id: matter.id, version, item }),
  unlink: (client, version) => client.matters.unlink({ ...once(), id: matter.id, version, item }),
  close: (client, version) => client.matters.close({ ...once(), id: matter.id, version, ...result }),
  reopen: (client, version) => client.matters.reopen({ ...once(), id: matter.id, version }),
  refer: (client, version) =>
    client.matters.refer({ ...once(), id: matter.id, version, service: 'Velkaneuvonta' }),
  endReferral: (client, version) => client.matters.endReferral({ ...once(), id: matter.id, version, ...end }),
  markFollowUp: (client, version) =>
    client.matters.markFollowUp({ ...once(), id: matter.id, version, months: 1, result: 'well' }),
};
const verbs = Object.keys(changes) as Verb[];
/** What somebody who has had a part in it may change too, without owning it. */
const shared: readonly Verb[] = ['link', 'unlink'];

describe.each(verbs)('%s', (verb) => {
  test('is refused to who has had no part in the matter, before its version is looked at', async () => {
    expect(await refusalOf(changes[verb](stranger, 999))).toEqual({
      code: 'NOT_ALLOWED',
      data: { operation: `matters.${verb}` },
    });
  });

  test('is refused in another version than the one that was seen, saying by whom', async () => {
    const client = shared.includes(verb) ? partner : owner;
    expect(await refusalOf(changes[verb](client, matter.version + 7))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { entity: 'matter', byName: 'Tiina Työntekijä' },
    });
  });

  test.runIf(!shared.includes(verb))('is the owner’s: who only handed it over does not do it', async () => {
    expect(await refusalOf(changes[verb](partner, matter.version))).toEqual({
      code: 'NOT_ALLOWED',
      data: { operation: `matters.${verb}` },
    });
  });

  test.each(['Paula', 'Siiri', 'Kaisa'])('is not for %s, whose work it is not', async (name) => {
    expect(await refusalOf(changes[verb](await office.as(name), matter.version))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  test('leaves no row of the log when it was refused', async () => {
    expect(await audited(office, `matters.${verb}`)).toEqual([]);
  });
});

describe('reading', () => {
  test.each([
    ['get', (client: Client) => client.matters.get({ id: matter.id })],
    ['candidates', (client: Client) => client.matters.candidates({ id: matter.id })],
  ] as const)(
    '%s is for those who have had a part in it, and each look is in the log',
    async (verb, look) => {
      const before = (await audited(office, `matters.${verb}`)).length;
      await look(owner);
      await look(partner);
      expect(await refusalOf(look(stranger))).toMatchObject({
        code: 'NOT_ALLOWED',
        data: { operation: `matters.${verb}` },
      });
      expect(await refusalOf(look(manager))).toMatchObject({ code: 'NOT_ALLOWED' });
      expect((await audited(office, `matters.${verb}`)).length).toBe(before + 2);
    },
  );

  test('a matter that is not there is not found, whoever asks', async () => {
    for (const client of [owner, stranger])
      expect(await refusalOf(client.matters.get({ id: 'no-such' }))).toEqual({
        code: 'NOT_FOUND',
        data: { entity: 'matter' },
      });
  });

  test('a list holds one’s own alone, and each look at it is in the log', async () => {
    const list = (client: Client, box: 'mine' | 'followed') =>
      client.matters.list({ officeId: office.officeId, box });
    expect(await list(stranger, 'mine')).toEqual([]);
    expect(await list(stranger, 'followed')).toEqual([]);
    expect(await list(owner, 'mine')).toMatchObject([{ id: matter.id }]);
    expect(await list(owner, 'followed')).toEqual([]);
    expect(await list(partner, 'mine')).toEqual([]);
    expect(await list(partner, 'followed')).toMatchObject([{ id: matter.id }]);
    expect((await audited(office, 'matters.list')).length).toBeGreaterThanOrEqual(6);
    expect(await refusalOf(owner.matters.list({ officeId: 'no-such', box: 'mine' }))).toEqual({
      code: 'NOT_FOUND',
      data: { entity: 'office' },
    });
  });
});

describe('an identity code', () => {
  const code = 'hän on 010170-999R';
  test.each([
    ['name', () => ({ name: code, clientLabel: '' })],
    ['clientLabel', () => ({ name: 'Asia', clientLabel: code })],
  ] as const)('is refused in the %s of a matter', async (field, named) => {
    const { officeId } = office;
    expect(await refusalOf(owner.matters.open({ ...once(), officeId, ...named() }))).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field },
    });
  });

  test('is refused in the name of a service', async () => {
    const refer = { ...once(), id: matter.id, version: matter.version, service: code };
    expect(await refusalOf(owner.matters.refer(refer))).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'service' },
    });
  });
});
