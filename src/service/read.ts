import type { Person } from '#contract/session.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import type { Instant } from '#domain/time/instant.ts';
import { appendAudit } from '#store/audit/append.ts';
import type { ReadDb } from '#store/database.ts';
import { actorFor } from './actor.ts';
import { isSameLook, lookKey, rememberLook } from './audit/repeated-looks.ts';
import { rowOfLook } from './audit/shown-things.ts';
import type { ServiceParts, WireContext } from './parts.ts';

/** What a reading operation is given. */
export interface ReadCall {
  readonly db: ReadDb;
  readonly actor: Person;
  readonly now: Instant;
  readonly parts: ServiceParts;
  /**
   * Names what was shown: a list, or a thing that the answer itself doesn't name. Things that the contract marks as holding
   * client data are found in the answer and need no mark. One row of the audit log is written before the answer leaves.
   */
  readonly showed: (entity: string, entityId: string) => void;
}

interface Request<Input> {
  readonly input: Input;
  readonly context: WireContext;
}

/** Wraps every reading operation: who asks, may they, read, write down what was shown, answer. */
export function read<Input, Output>(
  parts: ServiceParts,
  operation: Operation,
  work: (call: ReadCall, input: Input) => Promise<Output>,
): (request: Request<Input>) => Promise<Output> {
  return async ({ input, context }) => {
    const db = parts.store.read;
    const now = parts.clock();
    const actor = await actorFor(db, context.sessionId, operation, now);
    const shown = new Map<string, { entity: string; entityId: string }>();
    const answer = await work(
      {
        db,
        actor,
        now,
        parts,
        showed: (entity, entityId) => shown.set(`${entity} ${entityId}`, { entity, entityId }),
      },
      input,
    );
    const row = rowOfLook({ operation, input, answer }, [...shown.values()]);
    if (!row) return answer;
    const key = lookKey({ sessionId: context.sessionId, staffId: actor.id, operation, row, answer });
    if (isSameLook(parts.store, key, now)) return answer;
    await parts.store.write((write) =>
      appendAudit(write, [{ at: now, staffId: actor.id, operation, ...row }]),
    );
    rememberLook(parts.store, key, now);
    return answer;
  };
}
