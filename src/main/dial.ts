import { shell } from 'electron';
import { dialled } from '#domain/calls/call-link.ts';

/** Reads the argument of a window's request. @throws when it is not one telephone number. */
export function numberToDial(raw: readonly unknown[]): string {
  const [number, ...more] = raw;
  const digits = typeof number === 'string' && more.length === 0 ? dialled(number) : undefined;
  if (digits === undefined) throw new Error('not a number');
  return digits;
}

/**
 * Hands a number to the computer's telephone program: the only thing that the shell ever opens outside itself, and only
 * as a `tel:` address made here. Not logged. @throws when the computer has no such program
 */
export async function dial(digits: string): Promise<void> {
  await shell.openExternal(`tel:${digits}`);
}
