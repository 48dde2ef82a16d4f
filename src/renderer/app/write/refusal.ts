import { ORPCError } from '@orpc/client';
import type { RefusalCode, RefusalData } from '#contract/refusals.ts';
import { isRefusalCode } from './refusal-codes.ts';

/** The service's coded "no", with what it carries. */
export type Refusal = {
  [Code in RefusalCode]: { readonly code: Code; readonly data: RefusalData<Code> };
}[RefusalCode];

interface Issue {
  readonly path?: readonly unknown[];
}

/** What the contract's own schema refused, as the same coded problems as the service's own checks. */
function fromSchema({ code, data }: ORPCError<string, unknown>): Refusal | undefined {
  const issues = (data as { issues?: readonly Issue[] } | undefined)?.issues;
  if (code !== 'BAD_REQUEST' || !issues) return undefined;
  const problems = issues.map(({ path = [] }) => ({ field: path.join('.'), code: 'notAccepted' }));
  return { code: 'INVALID_INPUT', data: { problems } };
}

/** True when the window has to ask anew who works in it, and whether it is locked. */
export const asksWho = ({ code }: Refusal): boolean => code === 'NOT_SIGNED_IN' || code === 'SESSION_LOCKED';

/** The refusal in an error of a call; undefined when it is a fault or a lost connection. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof ORPCError)) return undefined;
  const { code, data } = error as ORPCError<string, unknown>;
  return isRefusalCode(code) ? ({ code, data } as Refusal) : fromSchema(error);
}
