import { checkPhone } from '#domain/identity/check-client.ts';
import type { ClientDetails } from './client.ts';

export interface ClientDetailsProblem {
  readonly field: 'name' | 'phone';
  readonly code: 'missing' | 'notAPhoneNumber';
}

/** What is wrong with a client of the register, in the order of the form. */
export function checkClientDetails({
  name,
  phone,
}: Pick<ClientDetails, 'name' | 'phone'>): ClientDetailsProblem[] {
  const problems: ClientDetailsProblem[] = [];
  if (name.trim() === '') problems.push({ field: 'name', code: 'missing' });
  if (checkPhone(phone).length > 0) problems.push({ field: 'phone', code: 'notAPhoneNumber' });
  return problems;
}
