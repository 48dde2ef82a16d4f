import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import type { Draft } from './draft.ts';

/** The one form behind all pages of the wizard. */
export type WizardForm = ContractForm<Draft>;
