import { checkClient } from '#domain/identity/check-client.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { BookingDetails } from '#store/bookings/bookings.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { topicProblems } from '#service/kela-days/topics.ts';

/**
 * What is wrong with the details of a visit on the day; `kept` are topics the booking has already.
 * @throws IDENTITY_CODE_IN_TEXT before anything else is looked at
 */
export function detailProblems(
  details: BookingDetails,
  on: LocalDate,
  identityMode: IdentityMode,
  kept: readonly string[] = [],
): { field: string; code: string }[] {
  const { clientLabel, clientPhone, noteToKela } = details;
  noIdentityCodes({ clientLabel, clientPhone, noteToKela });
  return [...topicProblems(details.topics, on, kept), ...checkClient(identityMode, details)];
}
