import { implement } from '@orpc/server';
import { contract } from '#contract/contract.ts';
import type { WireContext } from './parts.ts';

/** The contract, waiting to be answered; each area's file answers its own part. */
export const os = implement(contract).$context<WireContext>();
