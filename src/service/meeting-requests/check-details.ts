import { checkClient } from '#domain/identity/check-client.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { checkRequestDays } from '#domain/meeting-requests/check-request.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MeetingRequestDetails } from '#store/meeting-requests/write-request.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { refuse } from '#service/refuse.ts';

/** Refuses details with which something is wrong. @throws IDENTITY_CODE_IN_TEXT first, then INVALID_INPUT */
export function checkDetails(
  details: MeetingRequestDetails,
  identityMode: IdentityMode,
  today: LocalDate,
): void {
  const { clientLabel, clientPhone } = details;
  noIdentityCodes({ clientLabel, clientPhone });
  const problems = [...checkClient(identityMode, details), ...checkRequestDays(details, today)];
  if (problems.length > 0) refuse('INVALID_INPUT', { problems });
}
