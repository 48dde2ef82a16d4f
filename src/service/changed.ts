import type { Instant } from '#domain/time/instant.ts';
import { refuse } from './refuse.ts';

/** Refuses a save that was made from an older row than the one stored, saying who was first. */
export function changed(
  entity: string,
  row: { readonly version: number },
  seenVersion: number,
  by: { readonly byName: string | null; readonly at: Instant },
): void {
  if (row.version !== seenVersion) refuse('CHANGED_MEANWHILE', { entity, ...by });
}
