import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { movesOf } from '#store/matters/chains.ts';
import {
  closedMatters,
  findMatter,
  followedMatters,
  openMatters,
  ownedMatters,
  tookPart,
} from '#store/matters/matters.ts';
import { renameMatter } from '#store/matters/rename.ts';
import { timelineOf } from '#store/matters/timeline.ts';
import { closeMatter, reopenMatter, setOwner, touchMatter } from '#store/matters/write-matter.ts';
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
  write,
  storedMatterPerTest,
} from '#tests/support/stored-matter.ts';

storedMatterPerTest();

describe('a matter', () => {
  test('is stored open, with its people by name', async () => {
    expect(await findMatter(read(), id)).toMatchObject({
      id,
      state: 'open',
      name: 'Asunto',
      clientLabel: 'K.',
      ownerId: outi,
      ownerName: 'Outi Ohjaaja',
      ownerLastOn: null,
      openedById: outi,
      closedOn: null,
      closedByName: null,
      needMet: null,
      educationOrWork: false,
      newPlans: false,
      version: 1,
    });
    expect(await findMatter(read(), 'no-such')).toBeUndefined();
  });

  test('gets another owner, who is in its history, and a higher version', async () => {
    await write((db) => setOwner(db, id, tiina, 'assigned', by(outi, 5)));
    expect(await findMatter(read(), id)).toMatchObject({ ownerName: 'Tiina Työntekijä', version: 2 });
    const events = (await timelineOf(read(), id)).filter(({ kind }) => kind === 'matter');
    expect(events.map(({ what, toName }) => [what, toName])).toEqual([
      ['opened', 'Outi Ohjaaja'],
      ['assigned', 'Tiina Työntekijä'],
    ]);
  });

  test('that its receiver has taken tells so by the handover, not twice', async () => {
    await write((db) => setOwner(db, id, tiina, 'taken', by(tiina, 5)));
    const told = await timelineOf(read(), id);
    expect(told.map(({ what }) => what)).toEqual(['opened']);
    expect(await movesOf(read(), [id])).toEqual(
      new Map([
        [
          id,
          [
            { matterId: id, state: null, toStaffId: outi },
            { matterId: id, state: null, toStaffId: tiina },
          ],
        ],
      ]),
    );
  });

  test('closes with its result and opens again without it', async () => {
    const closedOn = localDate('2026-10-21');
    await write((db) => closeMatter(db, id, { ...result, closedOn }, by(outi, 5)));
    expect(await findMatter(read(), id)).toMatchObject({
      state: 'closed',
      closedOn,
      closedByName: 'Outi Ohjaaja',
      ...result,
      version: 2,
    });
    await write((db) => reopenMatter(db, id, by(outi, 6)));
    expect(await findMatter(read(), id)).toMatchObject({
      state: 'open',
      closedOn: null,
      needMet: null,
      educationOrWork: false,
      version: 3,
    });
  });

  test('is renamed without a new version, which the caller gives it', async () => {
    await write((db) => renameMatter(db, id, { name: 'Velat', clientLabel: 'V.' }));
    expect(await findMatter(read(), id)).toMatchObject({ name: 'Velat', clientLabel: 'V.', version: 1 });
    await write((db) => touchMatter(db, id, by(tiina, 9)));
    expect(await findMatter(read(), id)).toMatchObject({
      changedByName: 'Tiina Työntekijä',
      changedAt: later(9),
      version: 2,
    });
  });
});

describe('lists', () => {
  const ids = (matters: readonly { id: string }[]) => matters.map((matter) => matter.id);

  test('an owner’s open ones, the oldest first, and the office’s', async () => {
    expect(ids(await ownedMatters(read(), outi)).at(-1)).toBe(id);
    expect(ids(await openMatters(read(), office.officeId))).toContain(id);
    expect(ids(await ownedMatters(read(), tiina))).not.toContain(id);
    expect(await openMatters(read(), 'no-such')).toEqual([]);
  });

  test('what one has sent on, had or opened, while it is another’s and open', async () => {
    expect(ids(await followedMatters(read(), outi))).not.toContain(id);
    await handOver(`h-${id}`);
    expect(ids(await followedMatters(read(), tiina))).toContain(id);
    await write((db) => setOwner(db, id, tiina, 'taken', by(tiina)));
    expect(ids(await followedMatters(read(), outi))).toContain(id);
    expect(ids(await followedMatters(read(), tiina))).not.toContain(id);
    await write((db) => closeMatter(db, id, { ...result, closedOn: localDate('2026-10-21') }, by(tiina)));
    expect(ids(await followedMatters(read(), outi))).not.toContain(id);
    expect(ids(await closedMatters(read(), tiina))[0]).toBe(id);
  });
});

describe('who has had a part in a matter', () => {
  const had = async (staffId: string) => {
    const matter = await findMatter(read(), id);
    return matter !== undefined && tookPart(read(), matter, staffId);
  };

  test('its opener and owner, and nobody else yet', async () => {
    expect(await had(outi)).toBe(true);
    expect(await had(tiina)).toBe(false);
  });

  test('whom it was sent to, also after they have given it back', async () => {
    await handOver(`h-${id}`);
    expect(await had(tiina)).toBe(true);
    await step(`h-${id}`, 'returned', tiina, tiina);
    await step(`h-${id}`, 'taken', outi, outi);
    expect(await had(tiina)).toBe(true);
    expect(await had(office.adviserId)).toBe(false);
  });

  test('an earlier owner', async () => {
    await write((db) => setOwner(db, id, tiina, 'assigned', by(outi)));
    await write((db) => setOwner(db, id, outi, 'assigned', by(outi)));
    expect(await had(tiina)).toBe(true);
  });
});
