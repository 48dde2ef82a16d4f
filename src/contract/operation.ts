import { oc } from '@orpc/contract';
import { refusals } from './refusals.ts';

/** The beginning of every operation: all of them may answer with a coded refusal. */
export const operation = oc.errors(refusals);
