import { randomUUID } from 'node:crypto';

/** Refusals are answers, not faults. */
function isRefusal(fault: unknown): boolean {
  const status = (fault as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status < 500;
}

/**
 * Writes one line about a fault to standard error: where, what kind, and a number to find it by. Messages of errors
 * are left out: they may quote what somebody typed.
 */
export function logFault(where: string, fault: unknown): void {
  if (isRefusal(fault)) return;
  const error = fault instanceof Error ? fault : new Error('not an error');
  const cause = error.cause instanceof Error ? error.cause : error;
  const place =
    cause.stack
      ?.split('\n')
      .find((line) => line.trim().startsWith('at '))
      ?.trim() ?? '';
  const code = (cause as { code?: unknown }).code;
  console.error(
    JSON.stringify({
      fault: randomUUID(),
      where,
      name: cause.name,
      code: typeof code === 'string' ? code : undefined,
      place,
    }),
  );
}
