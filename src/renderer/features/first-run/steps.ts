import type { ReactNode } from 'react';
import type { FieldPath } from 'react-hook-form';
import type { Words } from '#i18n/catalogue.ts';
import type { firstRunWords } from '#i18n/first-run.ts';
import type { Draft } from './draft.ts';
import { StepKelaDay } from './step-kela-day.tsx';
import { StepLine } from './step-line.tsx';
import { StepOffice } from './step-office.tsx';
import { StepPeople } from './step-people.tsx';
import { StepRecovery } from './step-recovery.tsx';
import { StepWelcome } from './step-welcome.tsx';
import type { WizardForm } from './wizard-form.ts';

type WordKey = typeof firstRunWords extends Words<infer Fi> ? keyof Fi & string : never;

export interface Step {
  readonly title: Extract<WordKey, 'welcome' | 'office' | 'kelaDay' | 'line' | 'people' | 'recovery'>;
  /** The fields that are checked before the next step. */
  readonly fields: readonly FieldPath<Draft>[];
  readonly Fields: (props: { form: WizardForm }) => ReactNode;
}

/** The wizard's pages in their order. */
export const steps: readonly Step[] = [
  { title: 'welcome', fields: ['identityMode'], Fields: StepWelcome },
  { title: 'office', fields: ['office'], Fields: StepOffice },
  { title: 'kelaDay', fields: ['adviser', 'kelaDay'], Fields: StepKelaDay },
  { title: 'line', fields: ['serviceHours'], Fields: StepLine },
  {
    title: 'people',
    fields: ['people', 'administratorPassword', 'administratorPasswordAgain'],
    Fields: StepPeople,
  },
  { title: 'recovery', fields: ['recoveryTaken'], Fields: StepRecovery },
];

/** The step that holds a field, by its index; the last when none does. */
export function stepOf(field: string): number {
  const found = steps.findIndex(({ fields }) =>
    fields.some((own) => field === own || field.startsWith(`${own}.`)),
  );
  return found === -1 ? steps.length - 1 : found;
}
