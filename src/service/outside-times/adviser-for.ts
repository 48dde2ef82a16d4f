import type { Person } from '#contract/session.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import type { ReadDb } from '#store/database.ts';
import { isKelaAdviser } from '#store/kela-days/advisers.ts';
import { refuse } from '#service/refuse.ts';

/** Refuses a person who is no adviser, and to a Kela adviser every other adviser's times. */
export async function adviserFor(
  db: ReadDb,
  actor: Person,
  operation: Operation,
  adviserId: string,
): Promise<void> {
  if (!(await isKelaAdviser(db, adviserId))) refuse('NOT_FOUND', { entity: 'adviser' });
  const isGuest = actor.roles.every((role) => role === 'kelaAdviser');
  if (isGuest && adviserId !== actor.id) refuse('NOT_ALLOWED', { operation });
}
