import type { ContactRequest } from '#contract/contact-requests.ts';
import type { StoredContactRequest } from '#store/contact-requests/stored-request.ts';

/** The request as the contract shows it: the same to the office and to Kela, for whom it was written. */
export function contactRequestView({
  changedByName: _by,
  changedAt: _at,
  ...request
}: StoredContactRequest): ContactRequest {
  return { ...request, steps: [...request.steps] };
}
