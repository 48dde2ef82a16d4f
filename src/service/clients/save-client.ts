import type { RegisteredClient } from '#contract/clients.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkClientDetails } from '#domain/clients/check-client-details.ts';
import type { ClientDetails } from '#domain/clients/client.ts';
import {
  findClient,
  insertClient,
  removeClient,
  updateClient,
  type StoredClient,
} from '#store/clients/clients.ts';
import { changed } from '#service/changed.ts';
import { mayReceive } from '#service/handovers/receiver.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { clientView } from './client-view.ts';
import { registerOffice } from './register-office.ts';

/** Adds a client to the register of an office that keeps one. */
export async function addClient(
  call: WriteCall,
  { officeId, ...details }: ClientDetails & { readonly officeId: string },
): Promise<RegisteredClient> {
  const { db, actor, now, newId } = call;
  await registerOffice(db, officeId);
  await check(call, details, null);
  const id = newId();
  await insertClient(db, { ...details, id, officeId, changedAt: now, changedById: actor.id });
  return saved(call, id);
}

/** Changes what the register keeps of a client. */
export async function changeClient(
  call: WriteCall,
  { id, version, ...details }: ClientDetails & { readonly id: string; readonly version: number },
): Promise<RegisteredClient> {
  const { db, actor, now } = call;
  const client = await seen(call, { id, version });
  await check(call, details, client.ownWorkerId);
  const { officeId } = client;
  await updateClient(db, client.rowNo, { ...details, id, officeId, changedAt: now, changedById: actor.id });
  return saved(call, id);
}

/** Takes a client out of the register: nothing of them stays in it. */
export async function takeOutClient(
  call: WriteCall,
  input: { readonly id: string; readonly version: number },
): Promise<{ id: string }> {
  const client = await seen(call, input);
  await removeClient(call.db, client.rowNo);
  call.audit('client', client.id);
  call.announce(client.officeId, 'clients');
  return { id: client.id };
}

async function seen(
  { db }: WriteCall,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<StoredClient> {
  const client = found(await findClient(db, id), 'client');
  await registerOffice(db, client.officeId);
  changed('client', client, version, { byName: client.changedByName, at: client.changedAt });
  return client;
}

/** An own worker who has left meanwhile may stay; a new one works here and takes handovers. */
async function check(
  { db, now }: WriteCall,
  details: ClientDetails,
  ownWorkerBefore: string | null,
): Promise<void> {
  noIdentityCodes({ name: details.name, phone: details.phone });
  const problems: Problem[] = checkClientDetails(details);
  const { ownWorkerId } = details;
  if (ownWorkerId !== null && ownWorkerId !== ownWorkerBefore && !(await mayReceive(db, ownWorkerId, now)))
    problems.push({ field: 'ownWorkerId', code: 'notAReceiver' });
  if (problems.length > 0) refuse('INVALID_INPUT', { problems });
}

async function saved({ db, audit, announce }: WriteCall, id: string): Promise<RegisteredClient> {
  const client = found(await findClient(db, id), 'client');
  audit('client', id);
  announce(client.officeId, 'clients');
  return clientView(client);
}
