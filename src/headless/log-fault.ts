import { randomUUID } from 'node:crypto';

/** Refusals are answers, not faults. */
function isRefusal(fault: unknown): boolean {
  const status = (fault as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status < 500;
}

/** Where in the program it was thrown. The stack begins with the message, of which no line may pass for a place. */
function placeOf({ stack = '', message }: Error): string {
  const frames = stack.slice(Math.max(0, stack.indexOf(message)) + message.length).split('\n');
  return frames.find((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line))?.trim() ?? '';
}

/**
 * Writes one line about a fault to standard error: where, what kind, and a number to find it by. Messages of errors
 * are left out: they may quote what somebody typed.
 */
export function logFault(where: string, fault: unknown): void {
  if (isRefusal(fault)) return;
  const error = fault instanceof Error ? fault : new Error('not an error');
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown }).code;
  console.error(
    JSON.stringify({
      fault: randomUUID(),
      where,
      name: cause.name,
      code: typeof code === 'string' ? code : undefined,
      place: placeOf(cause),
    }),
  );
}
