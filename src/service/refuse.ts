import { ORPCError } from '@orpc/server';
import { refusals, type RefusalCode, type RefusalData } from '#contract/refusals.ts';

/** Ends the operation with a coded refusal; in a write nothing of it is kept. */
export function refuse<Code extends RefusalCode>(
  code: Code,
  ...[data]: RefusalData<Code> extends undefined ? [] : [RefusalData<Code>]
): never {
  throw new ORPCError(code, { status: refusals[code].status, data });
}

/** The row, or a NOT_FOUND refusal naming the kind of thing. */
export function found<Row>(row: Row | undefined, entity: string): Row {
  return row ?? refuse('NOT_FOUND', { entity });
}
