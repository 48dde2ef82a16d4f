import type { Invitee, MeetingDetails } from '#contract/joint-meetings.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { mayInvite } from '#domain/joint-meetings/permission.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { isKelaAdviser } from '#store/kela-days/advisers.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { worksHere } from '#service/staff/works-on.ts';

/**
 * What is wrong with everything but the times, in the order of the form. Without the client's recorded permission nobody is
 * invited, whatever else is right. @throws IDENTITY_CODE_IN_TEXT before anything else is looked at
 */
export async function detailProblems(
  db: ReadDb,
  details: MeetingDetails,
  days: { readonly today: LocalDate; readonly lastOn: LocalDate },
  identityMode: IdentityMode,
): Promise<Problem[]> {
  const { clientLabel, clientPhone, place, noteToKela, permission, others } = details;
  noIdentityCodes({
    clientLabel,
    clientPhone,
    place,
    noteToKela,
    'permission.scope': permission?.scope ?? '',
  });
  others.forEach(noCodesInInvitee);
  const problems: Problem[] = [];
  if (clientLabel === '') problems.push({ field: 'clientLabel', code: 'missing' });
  problems.push(...checkClient(identityMode, details), ...mayInvite(permission, days.today));
  if (!(await isKelaAdviser(db, details.adviserId)))
    problems.push({ field: 'adviserId', code: 'notKelaAdviser' });
  if (!(await worksHere(db, details.keyWorkerId, days.lastOn)))
    problems.push({ field: 'keyWorkerId', code: 'notOfTheOffice' });
  else if (details.keyWorkerId === details.adviserId)
    problems.push({ field: 'keyWorkerId', code: 'alreadyTakesPart' });
  const taken = [details.adviserId, details.keyWorkerId];
  for (const [index, invitee] of others.entries()) {
    const found = await inviteeProblems(db, invitee, taken, days.lastOn);
    problems.push(...found.map(({ field, code }) => ({ field: `others.${index}.${field}`, code })));
    if (invitee.staffId !== null) taken.push(invitee.staffId);
  }
  return problems;
}

/** What is wrong with one more who is asked along; `taken` take part already. */
export async function inviteeProblems(
  db: ReadDb,
  { staffId, name }: Invitee,
  taken: readonly string[],
  on: LocalDate,
): Promise<Problem[]> {
  if (staffId === null) return name === '' ? [{ field: 'name', code: 'missing' }] : [];
  if (taken.includes(staffId)) return [{ field: 'staffId', code: 'alreadyTakesPart' }];
  return (await worksHere(db, staffId, on)) ? [] : [{ field: 'staffId', code: 'notOfTheOffice' }];
}

/** Refuses names that hold an identity code. */
export function noCodesInInvitee({ name, organisation }: Invitee): void {
  noIdentityCodes({ name, organisation });
}
