import Database from 'better-sqlite3';
import { sql, type Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { kyselyOver } from '#store/kysely.ts';

interface Schema {
  thing: { id: number; name: string };
}

let database: Database.Database;
let db: Kysely<Schema>;
beforeEach(() => {
  database = new Database(':memory:');
  database.exec('create table thing (id integer primary key, name text not null) strict');
  db = kyselyOver<Schema>(database);
});
afterEach(() => db.destroy());

const names = async () =>
  (await db.selectFrom('thing').select('name').orderBy('id').execute()).map(({ name }) => name);
const add = (id: number, name: string, to: Pick<Kysely<Schema>, 'insertInto'> = db) =>
  to.insertInto('thing').values({ id, name }).execute();

describe('answers', () => {
  test('of reading are the rows, of writing how many there were', async () => {
    await add(1, 'one');
    await add(2, 'two');
    const changed = await db.updateTable('thing').set({ name: 'other' }).executeTakeFirst();
    expect(changed.numUpdatedRows).toBe(2n);
    const [added] = await db.insertInto('thing').values({ id: 9, name: 'nine' }).execute();
    expect(added).toMatchObject({ insertId: 9n, numInsertedOrUpdatedRows: 1n });
    expect(await names()).toEqual(['other', 'other', 'nine']);
  });

  test('of a change that gives back its rows are those rows', async () => {
    await add(1, 'one');
    expect(await db.deleteFrom('thing').returning('name').execute()).toEqual([{ name: 'one' }]);
    expect(await names()).toEqual([]);
  });

  test('can be read row by row', async () => {
    for (const id of [1, 2, 3]) await add(id, `n${id}`);
    const read: string[] = [];
    for await (const { name } of db.selectFrom('thing').select('name').orderBy('id').stream())
      read.push(name);
    expect(read).toEqual(['n1', 'n2', 'n3']);
  });

  test('read row by row may be left in the middle, and the next statement works', async () => {
    for (const id of [1, 2, 3]) await add(id, `n${id}`);
    for await (const { name } of db.selectFrom('thing').select('name').orderBy('id').stream())
      if (name === 'n1') break;
    await add(4, 'n4');
    expect(await names()).toHaveLength(4);
  });
});

describe('statements', () => {
  test('are prepared once however often they are asked', async () => {
    const prepare = vi.spyOn(database, 'prepare');
    for (let id = 0; id < 50; id += 1) await add(id, 'same');
    expect(prepare).toHaveBeenCalledTimes(1);
    expect(await names()).toHaveLength(50);
  });

  test('with other values give other answers', async () => {
    await add(1, 'one');
    await add(2, 'two');
    const byId = (id: number) =>
      db.selectFrom('thing').select('name').where('id', '=', id).executeTakeFirst();
    expect([await byId(1), await byId(2), await byId(3)]).toEqual([
      { name: 'one' },
      { name: 'two' },
      undefined,
    ]);
  });

  test('are forgotten before they take all the memory, and work again', async () => {
    await add(1, 'one');
    const prepare = vi.spyOn(database, 'prepare');
    const asked = (number: number) => sql`select ${sql.lit(number)} as number`.execute(db);
    for (let number = 0; number < 1200; number += 1) expect((await asked(number)).rows).toEqual([{ number }]);
    expect(prepare).toHaveBeenCalledTimes(1200);
    expect((await asked(0)).rows).toEqual([{ number: 0 }]);
  });

  test('see a column that was added after they were prepared', async () => {
    await add(1, 'one');
    const all = () => db.selectFrom('thing').selectAll().execute();
    expect(await all()).toEqual([{ id: 1, name: 'one' }]);
    database.exec("alter table thing add column colour text not null default 'blue'");
    expect(await all()).toEqual([{ id: 1, name: 'one', colour: 'blue' }]);
  });

  test('that are wrong are told, and harm none that come after', async () => {
    await expect(sql`select nothing from nowhere`.execute(db)).rejects.toMatchObject({
      code: 'SQLITE_ERROR',
    });
    await add(1, 'one');
    await expect(add(1, 'again')).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
    expect(await names()).toEqual(['one']);
  });
});

describe('transactions', () => {
  test('begin with the write lock taken', async () => {
    const said: string[] = [];
    const real = database.prepare.bind(database);
    vi.spyOn(database, 'prepare').mockImplementation((text: string) => {
      said.push(text);
      return real(text);
    });
    await db.transaction().execute((inner) => add(1, 'one', inner));
    expect([said[0], said.at(-1)]).toEqual(['begin immediate', 'commit']);
  });

  test('leave nothing of what failed, and give the connection back', async () => {
    const failing = db.transaction().execute(async (inner) => {
      await add(1, 'one', inner);
      await add(1, 'again', inner);
    });
    await expect(failing).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
    expect(database.inTransaction).toBe(false);
    await add(2, 'two');
    expect(await names()).toEqual(['two']);
  });

  test('that the database itself has ended tell the cause, not that there was nothing to roll back', async () => {
    const failing = db.transaction().execute(async (inner) => {
      await add(1, 'one', inner);
      // What a full disk does: SQLite rolls back by itself.
      await sql`rollback`.execute(inner);
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    });
    await expect(failing).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    await db.transaction().execute((inner) => add(2, 'two', inner));
    expect(await names()).toEqual(['two']);
  });

  test('are never entered by what is asked beside them', async () => {
    let go: () => void = () => undefined;
    const waits = new Promise<void>((resolve) => (go = resolve));
    const failing = db.transaction().execute(async (inner) => {
      await add(1, 'inside', inner);
      await waits;
      throw new Error('given up');
    });
    const beside = add(2, 'beside');
    go();
    await expect(failing).rejects.toThrow('given up');
    await beside;
    // Had it run inside, it would have been given up with the rest.
    expect(await names()).toEqual(['beside']);
  });

  test('come one after the other in the order in which they were asked for', async () => {
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3, 4, 5].map((id) =>
        db.transaction().execute(async (inner) => {
          order.push(id);
          await add(id, `n${id}`, inner);
          await new Promise((resolve) => setTimeout(resolve, 5 - id));
          order.push(id);
        }),
      ),
    );
    expect(order).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });
});

test('after the end the file is closed', async () => {
  const other = new Database(':memory:');
  const closing = kyselyOver<Schema>(other);
  await sql`select 1`.execute(closing);
  await closing.destroy();
  expect(other.open).toBe(false);
});
