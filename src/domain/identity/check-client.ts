import type { IdentityMode } from './identity-mode.ts';

/** Longest nickname or initials in characters where the office keeps no names. */
export const NICKNAME_LENGTH = 30;

export interface ClientProblem {
  readonly field: 'clientLabel' | 'clientPhone';
  readonly code: 'nicknameTooLong' | 'notAPhoneNumber';
}

const PHONE = /^\+?[\d\s()-]+$/;

/**
 * What is wrong with how the client is named, in the order of the form. An office that keeps no names (`none`) takes a
 * nickname or initials only; a phone number is a number in every mode, so that no second text hides in it.
 */
export function checkClient(
  mode: IdentityMode,
  client: { readonly clientLabel: string; readonly clientPhone: string },
): ClientProblem[] {
  const problems: ClientProblem[] = [];
  if (mode === 'none' && client.clientLabel.length > NICKNAME_LENGTH)
    problems.push({ field: 'clientLabel', code: 'nicknameTooLong' });
  return [...problems, ...checkPhone(client.clientPhone)];
}

/** What is wrong with a phone number, in every mode; none given is right. */
export function checkPhone(clientPhone: string): ClientProblem[] {
  if (clientPhone === '' || isPhoneNumber(clientPhone)) return [];
  return [{ field: 'clientPhone', code: 'notAPhoneNumber' }];
}

function isPhoneNumber(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length;
  return PHONE.test(text) && digits >= 3 && digits <= 15;
}
