import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#contract/contract.ts';

/** The service as the window sees it: every operation of the contract as a function. */
export type ServiceClient = ContractRouterClient<Contract>;
