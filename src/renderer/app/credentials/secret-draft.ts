import type { Problem } from '#contract/refusals.ts';
import type { Person, Session } from '#contract/session.ts';
import { checkSecret, type SecretKind } from '#domain/credentials/check-secret.ts';

/** A new secret while it is typed, twice: what is typed cannot be seen. */
export interface SecretDraft {
  kind: SecretKind;
  secret: string;
  again: string;
}

export const newSecretDraft = (): SecretDraft => ({ kind: 'password', secret: '', again: '' });

/** True when a PIN is enough for the person. */
export const mayHavePin = ({ roles }: Pick<Person, 'roles'>): boolean => !roles.includes('administrator');

/** What is wrong with a new secret, by the rules of the service. */
export function secretProblems(
  { kind, secret, again }: SecretDraft,
  person: Pick<Person, 'name' | 'roles'>,
  offices: Pick<Session['offices'][number], 'name'>[],
): Problem[] {
  const code = checkSecret(kind, secret, {
    personName: person.name,
    officeNames: offices.map(({ name }) => name),
    isAdministrator: !mayHavePin(person),
  });
  if (code !== undefined) return [{ field: 'secret', code }];
  return secret === again ? [] : [{ field: 'again', code: 'secretsDiffer' }];
}

/** What is wrong with a field that has to be filled in. */
export const missingIn = <Draft>(draft: Draft, field: keyof Draft & string): Problem[] =>
  draft[field] === '' ? [{ field, code: 'missing' }] : [];
