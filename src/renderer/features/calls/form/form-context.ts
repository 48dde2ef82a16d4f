import { createContext, use } from 'react';
import type { CallEnding, CallFields } from '#contract/calls.ts';
import type { CallContent } from '#renderer/features/calls/draft/call-content.ts';

/** What the parts of the form are given. */
export interface CallFormParts {
  readonly content: CallContent;
  readonly setField: <Name extends keyof CallFields>(name: Name, value: CallFields[Name]) => void;
  readonly setEnding: <Name extends keyof CallEnding>(name: Name, value: CallEnding[Name]) => void;
  readonly setStart: (startedAt: CallContent['startedAt']) => void;
  /** Changes several parts at once. */
  readonly change: (update: (before: CallContent) => CallContent) => void;
  /** Of a correction: what was made of the call already, and is not asked again. */
  readonly made?: { readonly handoverId: string | null; readonly promiseId: string | null };
  /** The sentence by a field; undefined while nothing is wrong with it. */
  readonly errorOf: (field: string) => string | undefined;
}

const CallFormContext = createContext<CallFormParts | undefined>(undefined);
export const CallFormProvider = CallFormContext.Provider;

/** The form's content and how to change it. */
export function useCallForm(): CallFormParts {
  const parts = use(CallFormContext);
  if (!parts) throw new Error('No CallFormProvider');
  return parts;
}
