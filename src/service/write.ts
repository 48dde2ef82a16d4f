import type { Area } from '#contract/live.ts';
import type { Person } from '#contract/session.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import type { Instant } from '#domain/time/instant.ts';
import { appendAudit } from '#store/audit/append.ts';
import type { WriteDb } from '#store/database.ts';
import { answerTo, keepAnswer } from '#store/requests/requests.ts';
import { actorFor } from './actor.ts';
import { rowsOfChange, type Named } from './audit/shown-things.ts';
import type { ServiceParts, WireContext } from './parts.ts';
import { refuse } from './refuse.ts';

/** What a changing operation is given: everything inside one transaction. */
export interface WriteCall {
  readonly db: WriteDb;
  readonly actor: Person;
  readonly now: Instant;
  readonly parts: ServiceParts;
  readonly newId: () => string;
  /** Adds a row to the audit log; every write has at least one. */
  readonly audit: (entity: string, entityId: string) => void;
  /** Tells the windows, after the transaction is durable. */
  readonly announce: (officeId: string | null, ...areas: Area[]) => void;
  /** Ends the streams of these sessions, after the transaction is durable: their windows ask anew who works there. */
  readonly endStreams: (sessionIds: readonly string[]) => void;
}

interface Request<Input> {
  readonly input: Input;
  readonly context: WireContext;
}

/**
 * Wraps every changing operation: one IMMEDIATE transaction that checks who asks, answers a repeated request with
 * its first answer, does the work, writes the audit rows and keeps the answer; after it, the windows are told.
 *
 * @param kept what is kept of the answer for a repeated request, where the answer itself must not be stored
 */
export function write<Input extends { requestId: string }, Output>(
  parts: ServiceParts,
  operation: Operation,
  work: (call: WriteCall, input: Input) => Promise<Output>,
  kept: (answer: Output) => Output = (answer) => answer,
): (request: Request<Input>) => Promise<Output> {
  return async ({ input, context }) => {
    const ended: string[] = [];
    const news: { officeId: string | null; areas: Area[]; byName: string }[] = [];
    const answer = await parts.store.write(async (db) => {
      const now = parts.clock();
      const actor = await actorFor(db, context.sessionId, operation, now);
      const before = await answerTo(db, input.requestId);
      if (before) {
        // Another operation's request id is a window's fault, never a reason to do something else.
        if (before.operation !== operation)
          return refuse('INVALID_INPUT', { problems: [{ field: 'requestId', code: 'reused' }] });
        return before.answer as Output;
      }
      const named: Named[] = [];
      const result = await work(
        {
          db,
          actor,
          now,
          parts,
          newId: parts.newId,
          audit: (entity, entityId) => void named.push({ entity, entityId }),
          endStreams: (sessionIds) => ended.push(...sessionIds),
          announce: (officeId, ...areas) => news.push({ officeId, areas, byName: actor.name }),
        },
        input,
      );
      const rows = rowsOfChange({ operation, input, answer: result }, named);
      await appendAudit(
        db,
        rows.map((row) => ({ at: now, staffId: actor.id, operation, ...row })),
      );
      await keepAnswer(db, { id: input.requestId, operation, answer: kept(result), at: now });
      return result;
    });
    for (const change of news) parts.announcer.publish('change', change);
    if (ended.length > 0) parts.announcer.publish('ended', { sessionIds: ended });
    return answer;
  };
}
