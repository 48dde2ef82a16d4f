import { randomBytes } from 'node:crypto';
import { formatStartCode, START_CODE_BYTES, START_CODE_LASTS } from '#domain/credentials/start-code.ts';
import type { Instant } from '#domain/time/instant.ts';
import { putStartCode } from '#store/credentials/credentials.ts';
import { clearTries } from '#store/credentials/tries.ts';
import { found, refuse } from '#service/refuse.ts';
import { startCodeHash } from '#service/session/first-secret.ts';
import type { WriteCall } from '#service/write.ts';
import { presentPerson } from './entry-facts.ts';

/**
 * Takes a person's secret away and makes the code with which they set another; a wait that their wrong tries had brought ends
 * with it. One's own secret is changed, never taken away: nobody shuts themselves out.
 */
export async function makeStartCode(
  { db, actor, now, parts, audit }: WriteCall,
  staffId: string,
): Promise<{ startCode: string | null; expiresAt: Instant }> {
  found(await presentPerson(db, parts, staffId), 'staff');
  if (parts.secrets === null) return refuse('NOT_POSSIBLE_NOW', { entity: 'credential', state: 'free' });
  if (staffId === actor.id) return refuse('NOT_POSSIBLE_NOW', { entity: 'credential', state: 'own' });
  const startCode = formatStartCode(randomBytes(START_CODE_BYTES));
  const expiresAt = (now + START_CODE_LASTS) as Instant;
  await putStartCode(db, staffId, { hash: startCodeHash(startCode), expiresAt }, { at: now, byId: actor.id });
  await clearTries(db, [`staff ${staffId}`]);
  audit('staff', staffId);
  return { startCode, expiresAt };
}
