import type { Handover } from '#contract/handovers.ts';
import { once, typed, type Client } from './line.ts';
import type { TestOffice } from './office.ts';

export type HandOverInput = Parameters<Client['handovers']['send']>[0];

/** A handover by hand to Tiina, about a rent debt; anything of it may be given otherwise. */
export async function handOver(
  office: TestOffice,
  client: Client,
  more: Partial<HandOverInput> = {},
): Promise<Handover> {
  return client.handovers.send({
    ...once(),
    officeId: office.officeId,
    toStaffId: await office.idOf('Tiina'),
    reason: 'Vuokravelka',
    summary: '',
    clientLabel: 'M.',
    contactWay: 'iltapäivisin',
    promisedToClient: '',
    ...more,
  });
}

/** A call that was answered and handed over to Tiina in the same save. */
export async function handedCall(office: TestOffice, client: Client, clientLabel = 'M.'): Promise<Handover> {
  const draft = await client.calls.start({ ...once(), officeId: office.officeId });
  const call = await client.calls.finish({
    ...once(),
    id: draft.id,
    version: draft.version,
    fields: typed({ advice: 'Siirretään', clientLabel, worry: 'Häätö uhkaa' }),
    startedAt: draft.startedAt,
    endedAt: office.time.clock(),
    outcome: 'handedOver',
    handover: {
      toStaffId: await office.idOf('Tiina'),
      reason: 'Vuokravelka',
      summary: '',
      contactWay: '',
      promisedToClient: '',
    },
    promise: null,
  });
  return client.handovers.get({ id: call.handoverId ?? '' });
}

/** A call after which somebody is to be called back; the promise is open. */
export async function promisedCall(office: TestOffice, client: Client, clientLabel = 'M.') {
  const draft = await client.calls.start({ ...once(), officeId: office.officeId });
  return client.calls.finish({
    ...once(),
    id: draft.id,
    version: draft.version,
    fields: typed({ advice: 'Selvitetään', clientLabel }),
    startedAt: draft.startedAt,
    endedAt: office.time.clock(),
    outcome: 'callBackPromised',
    handover: null,
    promise: { dueOn: '2026-10-22' as never, dueMinute: (13 * 60) as never, note: 'vuokravelasta' },
  });
}
