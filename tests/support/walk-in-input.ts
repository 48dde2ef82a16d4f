import { randomUUID } from 'node:crypto';

/** What the desk fills in for somebody who came without a booking. */
export function arrivalInput(
  office: { readonly officeId: string; readonly adviserId: string },
  changes: { clientLabel?: string; topics?: string[]; urgentIncome?: boolean } = {},
) {
  return {
    requestId: randomUUID(),
    officeId: office.officeId,
    adviserId: office.adviserId,
    clientLabel: 'sininen takki',
    topics: ['kela-kortti'],
    urgentIncome: false,
    ...changes,
  };
}
