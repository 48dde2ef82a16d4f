import { randomUUID } from 'node:crypto';
import type { Client } from './line.ts';
import type { TestOffice } from './office.ts';

export type SendInput = Parameters<Client['contactRequests']['send']>[0];

/** A question to Kela on behalf of an invented client; the office tells the answer. */
export function contactInput(
  office: Pick<TestOffice, 'officeId'>,
  changes: Partial<SendInput> = {},
): SendInput {
  return {
    requestId: randomUUID(),
    officeId: office.officeId,
    fromKind: 'client',
    clientLabel: 'M.K.',
    clientPhone: '',
    permission: true,
    topicCode: 'yleinen-asumistuki',
    question: 'Puuttuuko hakemuksesta vuokrasopimus?',
    contactWay: 'office-tells',
    dueDays: 2,
    ...changes,
  };
}
