import type { Credential } from '#contract/credentials.ts';
import type { ReadDb } from '#store/database.ts';
import { listAccounts, type ComputerAccount } from '#store/credentials/accounts.ts';
import { startCodes } from '#store/credentials/credentials.ts';
import { sessionCounts } from '#store/sessions/sessions.ts';
import { listStaff } from '#store/staff/staff.ts';
import type { ServiceParts, WireContext } from '#service/parts.ts';
import { entryWays } from './entry-facts.ts';

/** How each person comes in, wherever they sit; nothing of a secret. */
export async function listCredentials(
  db: ReadDb,
  parts: ServiceParts,
  { sessionId, account }: WireContext,
): Promise<{ people: Credential[]; here: ComputerAccount | null }> {
  const wayOf = await entryWays(db, parts, { sessionId });
  const [codes, counts, accounts] = [await startCodes(db), await sessionCounts(db), await listAccounts(db)];
  const people = (await listStaff(db)).map(({ id, roles }) => ({
    staffId: id,
    entersBy: wayOf({ id, roles }),
    startCodeUntil: codes.get(id) ?? null,
    accounts: accounts
      .filter(({ staffId }) => staffId === id)
      .map(({ computer, account: name }) => ({ computer, account: name })),
    sessions: counts.get(id) ?? 0,
  }));
  return { people, here: account ?? null };
}
