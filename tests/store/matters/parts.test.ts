import { describe, expect, test } from 'vitest';
import { chainOf } from '#domain/matters/passes.ts';
import { localDate } from '#domain/time/local-date.ts';
import { setSender } from '#store/handovers/handovers.ts';
import { openOfMatter } from '#store/handovers/open.ts';
import { movesOf } from '#store/matters/chains.ts';
import { addFollowUp, followUpsDue, followUpsOf, markFollowUp } from '#store/matters/follow-ups.ts';
import { matterOfItem, openPartsOf } from '#store/matters/items.ts';
import { openThingsOf } from '#store/matters/open-of.ts';
import { endReferral, findReferral, insertReferral, referralsOf } from '#store/matters/referrals.ts';
import { isThere } from '#store/matters/there.ts';
import { addItem, closeMatter, removeItem, reopenMatter } from '#store/matters/write-matter.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import {
  by,
  handOver,
  id,
  later,
  office,
  outi,
  read,
  result,
  step,
  tiina,
  version,
  write,
  storedMatterPerTest,
} from '#tests/support/stored-matter.ts';

storedMatterPerTest();

describe('H1 the chain of a matter', () => {
  const chain = async () => chainOf((await movesOf(read(), [id])).get(id) ?? []);

  test('counts sendings and returns over all its handovers', async () => {
    expect(await chain()).toEqual({ passes: 0, workers: 1 });
    await handOver(`h-${id}`);
    expect(await chain()).toEqual({ passes: 1, workers: 2 });
    await step(`h-${id}`, 'returned', tiina, tiina);
    await step(`h-${id}`, 'sent', outi, office.adviserId);
    expect(await chain()).toEqual({ passes: 3, workers: 3 });
    await step(`h-${id}`, 'done', office.adviserId, office.adviserId);
    await handOver(`again-${id}`, 90);
    expect(await chain()).toEqual({ passes: 4, workers: 3 });
  });

  test('of no matters asks nothing', async () => {
    expect(await movesOf(read(), [])).toEqual(new Map());
  });
});

describe('a handover of a matter', () => {
  test('is open until it is done, and holds whom each step led to', async () => {
    expect(await openOfMatter(read(), id)).toBeUndefined();
    await handOver(`h-${id}`);
    await step(`h-${id}`, 'taken', tiina, tiina);
    expect(await openOfMatter(read(), id)).toMatchObject({
      id: `h-${id}`,
      matterId: id,
      steps: [
        { state: 'sent', byName: 'Outi Ohjaaja', toName: 'Tiina Työntekijä' },
        { state: 'taken', byName: 'Tiina Työntekijä', toName: null },
      ],
    });
    await step(`h-${id}`, 'done', tiina, tiina);
    expect(await openOfMatter(read(), id)).toBeUndefined();
  });

  test('gets another sender, for one who has left; its steps keep the name', async () => {
    await handOver(`h-${id}`);
    await step(`h-${id}`, 'returned', tiina, tiina);
    await write((db) => setSender(db, `h-${id}`, tiina));
    expect(await openOfMatter(read(), id)).toMatchObject({
      fromName: 'Tiina Työntekijä',
      version: 3,
      steps: [{ byName: 'Outi Ohjaaja' }, { byName: 'Tiina Työntekijä' }],
    });
  });

  test('is on hand to who has the next step', async () => {
    await handOver(`h-${id}`);
    const handover = { kind: 'handover', id: `h-${id}`, dueOn: '2026-10-23' };
    expect(await openThingsOf(read(), tiina)).toContainEqual(handover);
    expect(await openThingsOf(read(), outi)).not.toContainEqual(handover);
    expect(await openThingsOf(read(), outi)).toContainEqual({ kind: 'matter', id, dueOn: null });
    await step(`h-${id}`, 'returned', tiina, tiina);
    expect(await openThingsOf(read(), outi)).toContainEqual(handover);
    expect(await openThingsOf(read(), tiina)).not.toContainEqual(handover);
  });
});

describe('things of a matter', () => {
  test('are in one matter, which is found by them, until they are taken out', async () => {
    const worker = await office.as('Tiina');
    const booking = await worker.bookings.book(bookInput(office, '10.30-11.00'));
    const item = { kind: 'booking', id: booking.id } as const;
    expect(await matterOfItem(read(), item)).toBeUndefined();
    await write((db) => addItem(db, id, item, by(tiina)));
    expect(await matterOfItem(read(), item)).toBe(id);
    expect(await matterOfItem(read(), { kind: 'walkIn', id: booking.id })).toBeUndefined();
    await expect(write((db) => addItem(db, id, item, by(tiina)))).rejects.toThrow(/UNIQUE/);
    expect(await isThere(read(), office.officeId, item)).toBe(true);
    expect(await isThere(read(), 'another-office', item)).toBe(false);
    await write((db) => removeItem(db, item));
    expect(await matterOfItem(read(), item)).toBeUndefined();
    expect(await version()).toBe(1);
  });

  test('must be there: a row about nothing is refused by the database itself', async () => {
    const item = { kind: 'call', id: 'no-such' } as const;
    await expect(write((db) => addItem(db, id, item, by(outi)))).rejects.toThrow(/FOREIGN KEY/);
    expect(await isThere(read(), office.officeId, item)).toBe(false);
  });
});

describe('referrals', () => {
  test('are open until they end, and can be opened again', async () => {
    await write((db) =>
      insertReferral(db, { id: `r-${id}`, matterId: id, service: 'Velkaneuvonta' }, by(outi)),
    );
    expect(await referralsOf(read(), id)).toMatchObject([
      { service: 'Velkaneuvonta', state: 'open', referredByName: 'Outi Ohjaaja', endedAt: null, note: '' },
    ]);
    expect(await openPartsOf(read(), id)).toEqual([
      { kind: 'referral', id: `r-${id}`, dueOn: null, staffName: 'Outi Ohjaaja' },
    ]);
    await write((db) => endReferral(db, `r-${id}`, { state: 'ended', note: 'muutti pois' }, by(outi, 9)));
    expect(await findReferral(read(), `r-${id}`)).toMatchObject({
      state: 'ended',
      note: 'muutti pois',
      endedAt: later(9),
    });
    expect(await openPartsOf(read(), id)).toEqual([]);
    await write((db) => endReferral(db, `r-${id}`, { state: 'open', note: '' }, by(outi, 10)));
    expect(await findReferral(read(), `r-${id}`)).toMatchObject({ state: 'open', endedAt: null });
    expect(await findReferral(read(), 'no-such')).toBeUndefined();
  });
});

describe('looks back', () => {
  const dueOn = localDate('2026-11-21');

  test('are due from their day on to the owner, until somebody has asked', async () => {
    await write((db) => addFollowUp(db, id, 1, dueOn));
    const due = async (staffId: string, on: string) =>
      (await followUpsDue(read(), staffId, localDate(on))).map(({ matterId }) => matterId);
    expect(await due(outi, '2026-11-20')).not.toContain(id);
    expect(await due(outi, '2026-11-21')).toContain(id);
    expect(await due(tiina, '2026-11-21')).not.toContain(id);
    await write((db) => markFollowUp(db, { matterId: id, months: 1 }, 'needsHelp', by(outi)));
    expect(await due(outi, '2026-12-24')).not.toContain(id);
    expect(await followUpsOf(read(), id)).toEqual([
      { matterId: id, months: 1, dueOn, result: 'needsHelp', doneByName: 'Outi Ohjaaja' },
    ]);
  });

  test('that have been made stay when the matter is opened and closed again; the others are set anew', async () => {
    await write((db) => closeMatter(db, id, { ...result, closedOn: localDate('2026-10-21') }, by(outi)));
    for (const months of [1, 3] as const) await write((db) => addFollowUp(db, id, months, dueOn));
    await write((db) => markFollowUp(db, { matterId: id, months: 1 }, 'well', by(outi)));
    await write((db) => reopenMatter(db, id, by(outi)));
    expect((await followUpsOf(read(), id)).map(({ months }) => months)).toEqual([1]);
    await write((db) => addFollowUp(db, id, 1, localDate('2027-01-01')));
    expect(await followUpsOf(read(), id)).toMatchObject([{ months: 1, dueOn, result: 'well' }]);
  });
});
