import type { ReadDb, WriteDb } from '#store/database.ts';

/** An account of an operating system on one computer. */
export interface ComputerAccount {
  readonly computer: string;
  readonly account: string;
}

/** Whose account it is; undefined when it is tied to nobody. */
export async function staffOfAccount(db: ReadDb, own: ComputerAccount): Promise<string | undefined> {
  const row = await db
    .selectFrom('computer_account')
    .select('staff_id')
    .where('computer', '=', own.computer)
    .where('account', '=', own.account)
    .executeTakeFirst();
  return row?.staff_id;
}

/** Every tied account with its person. */
export async function listAccounts(db: ReadDb): Promise<(ComputerAccount & { staffId: string })[]> {
  return db
    .selectFrom('computer_account')
    .select(['computer', 'account', 'staff_id as staffId'])
    .orderBy('computer')
    .orderBy('account')
    .execute();
}

/** Ties the account to the person, whoever it was tied to before. */
export async function tieAccount(db: WriteDb, own: ComputerAccount, staffId: string): Promise<void> {
  await db
    .insertInto('computer_account')
    .values({ ...own, staff_id: staffId })
    .onConflict((conflict) => conflict.columns(['computer', 'account']).doUpdateSet({ staff_id: staffId }))
    .execute();
}

/** Unties every account of the person. */
export async function untieAccounts(db: WriteDb, staffId: string): Promise<void> {
  await db.deleteFrom('computer_account').where('staff_id', '=', staffId).execute();
}
