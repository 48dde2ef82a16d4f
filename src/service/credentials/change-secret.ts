import type { SecretKind } from '#domain/credentials/check-secret.ts';
import { findSecret, setSecret } from '#store/credentials/credentials.ts';
import { answerTo } from '#store/requests/requests.ts';
import { actorFor } from '#service/actor.ts';
import type { ServiceParts, WireContext } from '#service/parts.ts';
import { refuse } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { attempt, forgetWrongTries } from './attempt.ts';
import { endSessions } from './end-sessions.ts';
import { newSecret } from './new-secret.ts';
import { isSecretOf } from './secret-of.ts';

interface Change {
  readonly requestId: string;
  readonly current: string;
  readonly kind: SecretKind;
  readonly secret: string;
}

const OPERATION = 'credentials.change';

/** Changes one's own secret; what one has open elsewhere asks for the new one. @throws WRONG_SECRET, TRY_LATER, INVALID_INPUT */
export async function changeSecret(
  parts: ServiceParts,
  context: WireContext,
  input: Change,
): Promise<Record<string, never>> {
  const { secrets, store } = parts;
  const actor = await actorFor(store.read, context.sessionId, OPERATION, parts.clock());
  if (secrets === null) return refuse('NOT_POSSIBLE_NOW', { entity: 'credential', state: 'free' });
  // A repeated request is answered as before: by then the current secret is another.
  if ((await answerTo(store.read, input.requestId))?.operation === OPERATION) return {};
  const stored = await findSecret(store.read, actor.id);
  const secret = await newSecret(store.read, secrets, actor, input);
  await attempt(parts, context, actor.id, () => isSecretOf(secrets, input.current, stored));
  return write<Change, Record<string, never>>(parts, OPERATION, async (call) => {
    const { db, now, audit } = call;
    if ((await findSecret(db, actor.id))?.hash !== stored?.hash) return refuse('WRONG_SECRET');
    await setSecret(db, actor.id, secret, now);
    await forgetWrongTries(db, context, actor.id);
    await endSessions(call, actor.id, context.sessionId);
    audit('staff', actor.id);
    return {};
  })({ input, context });
}
