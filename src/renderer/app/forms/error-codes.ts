import type { Problem } from '#contract/refusals.ts';

/** The problems in a form's nested errors, in the order of the form. */
export function errorCodes(errors: unknown, path = ''): Problem[] {
  if (typeof errors !== 'object' || errors === null) return [];
  const { type, message } = errors as { type?: unknown; message?: unknown };
  if (typeof type === 'string' && typeof message === 'string')
    return [{ field: path.replace(/\.root$/, ''), code: message }];
  return Object.entries(errors).flatMap(([key, inner]) =>
    key === 'ref' ? [] : errorCodes(inner, path === '' ? key : `${path}.${key}`),
  );
}
