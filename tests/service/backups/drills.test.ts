import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { between, randomOf, type Random } from '#domain/example-office/random.ts';
import { isLong } from '#tests/support/is-long.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { storedRows } from '#tests/support/stored-rows.ts';

// Random work, a copy, more work, the restore: equal to the moment of the copy; undone: equal to the moment before.
const drills = isLong ? 1000 : 2;
const seed = Number(process.env['NEUVONTAPOYTA_SEED'] ?? randomInt(1_000_000_000));

let office: TestOffice;
beforeAll(async () => {
  office = await newOffice('2026-11-30');
});
afterAll(() => office.close());

const stored = () => storedRows(office.folder, office.parts.store.key());
const requestId = () => randomUUID();

/** Something that the office keeps, chosen by chance. */
async function work(random: Random, count: number): Promise<void> {
  const paula = await office.as('Paula');
  for (let index = 0; index < count; index += 1) {
    office.time.advanceMinutes(1);
    const name = `Keksitty ${between(random, 1, 1_000_000)}`;
    if (random() < 0.6)
      await paula.staff.create({ requestId: requestId(), name, title: '', roles: ['counsellor'] });
    else {
      const people = (await paula.staff.list()).filter((one) => one.name.startsWith('Keksitty'));
      const chosen = people[between(random, 0, people.length)];
      if (chosen) await paula.staff.update({ ...chosen, requestId: requestId(), title: name, decisions: [] });
    }
  }
}

test(
  `D8 ${drills} restore drills bring back every row, and their undoing too`,
  async () => {
    console.log(`restore drills: seed ${seed}`);
    const random = randomOf(String(seed));
    let differed = 0;
    for (let drill = 0; drill < drills; drill += 1) {
      await work(random, between(random, 1, 4));
      const before = stored();
      const { fileName } = await office.parts.backups.make('kasin');
      await work(random, between(random, 1, 4));
      const after = stored();
      if (JSON.stringify(before) !== JSON.stringify(after)) differed += 1;
      office.time.advanceMinutes(1);
      const copy = (name: string) => ({ place: 'first' as const, fileName: name.split('/').at(-1) ?? '' });
      const paula = await office.as('Paula');
      const { undoFileName } = await paula.backups.restore({ requestId: requestId(), copy: copy(fileName) });
      expect(stored(), `seed ${seed}, drill ${drill}`).toEqual(before);
      office.time.advanceMinutes(1);
      const again = await office.as('Paula');
      await again.backups.restore({ requestId: requestId(), copy: copy(undoFileName) });
      expect(stored(), `seed ${seed}, drill ${drill}, undone`).toEqual(after);
      expect(await (await office.as('Paula')).audit.verify()).toMatchObject({ brokenAt: null });
    }
    // The control: the work between is seen by the comparison, else equal would say nothing.
    expect(differed).toBeGreaterThan(0);
  },
  isLong ? 7_200_000 : 60_000,
);
