import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import { describeSession } from '#service/session/describe-session.ts';
import { write } from '#service/write.ts';
import { isRecoveredEntry, markRecoveredSeen } from '#store/credentials/recovered.ts';
import { tieAccount, untieAccounts } from '#store/credentials/accounts.ts';
import { findSecret } from '#store/credentials/credentials.ts';
import { findStaffMember } from '#store/staff/staff.ts';
import { changeSecret } from './change-secret.ts';
import { endSessions } from './end-sessions.ts';
import { listCredentials } from './list-credentials.ts';
import { makeStartCode } from './make-start-code.ts';

/** What an administrator does about the secrets of the people, and everybody about their own. */
export const credentials = (parts: ServiceParts) => ({
  list: os.credentials.list.handler(async ({ input, context }) =>
    read(parts, 'credentials.list', ({ db }) => listCredentials(db, parts, context))({ input, context }),
  ),
  change: os.credentials.change.handler(({ input, context }) => changeSecret(parts, context, input)),
  makeStartCode: os.credentials.makeStartCode.handler(
    write(
      parts,
      'credentials.makeStartCode',
      async (call, { staffId }) => {
        const made = await makeStartCode(call, staffId);
        await endSessions(call, staffId);
        return made;
      },
      // The code is nowhere but on the screen of who made it.
      ({ expiresAt }) => ({ startCode: null, expiresAt }),
    ),
  ),
  endSessions: os.credentials.endSessions.handler(({ input, context }) =>
    write(parts, 'credentials.endSessions', async (call, { staffId }: typeof input) => {
      found(await findStaffMember(call.db, staffId), 'staff');
      call.audit('staff', staffId);
      return { ended: await endSessions(call, staffId, context.sessionId) };
    })({ input, context }),
  ),
  tieAccount: os.credentials.tieAccount.handler(({ input, context }) =>
    write(parts, 'credentials.tieAccount', async ({ db, audit, announce }, given: typeof input) => {
      const { staffId, account } = given;
      if (!context.account) return refuse('NOT_POSSIBLE_NOW', { entity: 'account', state: 'inBrowser' });
      found(await findStaffMember(db, staffId), 'staff');
      // Without a secret a locked window could never be opened again by its own person.
      if (!(await findSecret(db, staffId)))
        return refuse('NOT_POSSIBLE_NOW', { entity: 'credential', state: 'missing' });
      await tieAccount(db, { computer: context.account.computer, account }, staffId);
      audit('staff', staffId);
      announce(null, 'session');
      return {};
    })({ input, context }),
  ),
  untieAccounts: os.credentials.untieAccounts.handler(
    write(parts, 'credentials.untieAccounts', async ({ db, audit, announce }, { staffId }) => {
      found(await findStaffMember(db, staffId), 'staff');
      await untieAccounts(db, staffId);
      audit('staff', staffId);
      announce(null, 'session');
      return {};
    }),
  ),
  seeRecovered: os.credentials.seeRecovered.handler(({ input, context }) =>
    write(parts, 'credentials.seeRecovered', async ({ db, actor, audit }, { id }: typeof input) => {
      if (!(await isRecoveredEntry(db, id))) return refuse('NOT_FOUND', { entity: 'recoveredEntry' });
      await markRecoveredSeen(db, id, actor.id);
      audit('recoveredEntry', id);
      return describeSession(db, parts, context);
    })({ input, context }),
  ),
});
