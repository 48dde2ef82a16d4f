import type { FirstRunInput } from '#contract/first-run.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkPassword } from '#domain/credentials/check-secret.ts';
import type { ServiceParts } from '#service/parts.ts';

/**
 * What is stored of the first administrator's password, or what is wrong with it. Made before the transaction, which must not
 * wait for it. In an example office there is none.
 */
export async function administratorsSecret(
  { secrets }: Pick<ServiceParts, 'secrets'>,
  { administratorPassword, office }: FirstRunInput,
  administrator: { readonly name: string } | undefined,
): Promise<{ hash: string | null; problems: Problem[] }> {
  if (secrets === null || !administrator) return { hash: null, problems: [] };
  const field = 'administratorPassword';
  if (!administratorPassword) return { hash: null, problems: [{ field, code: 'missing' }] };
  const own = { personName: administrator.name, officeNames: [office.name] };
  const code = checkPassword(administratorPassword, own);
  if (code !== undefined) return { hash: null, problems: [{ field, code }] };
  return { hash: await secrets.hash(administratorPassword), problems: [] };
}
