import type { Refusal } from '#renderer/app/write/refusal.ts';

/** A refusal as the form shows it: an identity code in a text is a problem of that field. */
export function shownProblems(refusal: Refusal): Refusal {
  if (refusal.code !== 'IDENTITY_CODE_IN_TEXT') return refusal;
  const problems = [{ field: refusal.data.field, code: 'identityCode' }];
  return { code: 'INVALID_INPUT', data: { problems } };
}
