import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import { refuse } from '#service/refuse.ts';

/** Refuses the save when one of the texts holds a personal identity code, naming the first such field. */
export function noIdentityCodes(texts: Readonly<Record<string, string | null>>): void {
  for (const [field, text] of Object.entries(texts))
    if (text !== null && containsPersonalIdentityCode(text)) refuse('IDENTITY_CODE_IN_TEXT', { field });
}
