import { useRef, useState } from 'react';
import {
  get,
  useForm,
  useWatch,
  type DefaultValues,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';
import type { Problem } from '#contract/refusals.ts';
import type { Language } from '#i18n/language.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { problemSentence } from '#renderer/app/write/problem-sentence.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import type { FormFault } from '#renderer/ui/form-errors.tsx';
import { errorCodes } from './error-codes.ts';
import { fieldName } from './field-name.ts';
import { problemResolver } from './problem-resolver.ts';

/** What ties a part of the interface kit to a field of the form. */
export interface Bound<Value> {
  readonly id: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error: string | undefined;
}

export interface ContractForm<Draft extends FieldValues> {
  readonly form: UseFormReturn<Draft>;
  /** What the form holds now. */
  readonly values: Draft;
  /** Properties of a field: `<TextField label={…} {...bind('name')} />`. */
  readonly bind: <Name extends FieldPath<Draft>>(name: Name) => Bound<FieldPathValue<Draft, Name>>;
  /** What is wrong with a part of a field that is tied as one, such as `breaks.0.startMinute`. */
  readonly errorOf: (name: string) => string | undefined;
  /** Checks the form (or some of its fields) and shows what is wrong. */
  readonly isRight: (names?: readonly FieldPath<Draft>[]) => Promise<boolean>;
  /** For the summary at the top: grows at every refused save. */
  readonly attempt: number;
  readonly faults: readonly FormFault[];
  /** Shows what the service found wrong; true when it named fields. */
  readonly showRefusal: (refusal: Refusal) => boolean;
}

/**
 * A form whose answers are checked by the contract's schema and the domain's rules, both as coded problems. Nothing is
 * marked wrong before the first save; after it the marks follow what is typed.
 */
export function useContractForm<Draft extends FieldValues>(
  defaults: Draft,
  check: (draft: Draft) => readonly Problem[],
): ContractForm<Draft> {
  const language = useLanguage();
  const form = useForm<Draft>({
    defaultValues: defaults as DefaultValues<Draft>,
    resolver: problemResolver(check),
    shouldFocusError: false,
  });
  const values = useWatch({ control: form.control }) as Draft;
  const [attempt, setAttempt] = useState(0);
  const [named, setNamed] = useState<{ language?: Language; fields: Readonly<Record<string, string>> }>({
    fields: {},
  });
  const shown = useRef<readonly FieldPath<Draft>[]>(undefined);
  const problems = errorCodes(form.formState.errors);
  const errorOf = (name: string) => {
    const found = problems.find(({ field }) => field === name);
    return found && problemSentence(found.code, language);
  };

  /** Counts the refused save, and takes the fields' names from the page for the summary. */
  const refused = (fields: readonly string[]) => {
    setNamed({ language, fields: Object.fromEntries(fields.map((field) => [field, fieldName(field)])) });
    setAttempt((count) => count + 1);
  };
  const withName = (field: string, sentence: string) => {
    const name = named.language === language ? (named.fields[field] ?? '') : '';
    return name === '' ? sentence : `${name}: ${sentence}`;
  };
  const allFields = () => Object.keys(form.getValues()) as FieldPath<Draft>[];

  return {
    form,
    values,
    attempt,
    errorOf,
    faults: problems.map(({ field, code }) => ({
      fieldId: field,
      message: withName(field, problemSentence(code, language)),
    })),
    bind: (name) => ({
      id: name,
      value: get(values, name) as FieldPathValue<Draft, typeof name>,
      error: errorOf(name),
      onChange: (value) => {
        form.setValue(name, value, { shouldDirty: true });
        if (shown.current) void form.trigger([...shown.current]);
      },
    }),
    isRight: async (names) => {
      const asked = names ?? allFields();
      const right = await form.trigger([...asked]);
      shown.current = right ? undefined : asked;
      if (!right) refused(check(form.getValues()).map(({ field }) => field));
      return right;
    },
    showRefusal: (refusal) => {
      if (refusal.code !== 'INVALID_INPUT') return false;
      for (const { field, code } of refusal.data.problems)
        form.setError(field as FieldPath<Draft>, { type: 'service', message: code });
      shown.current = allFields();
      refused(refusal.data.problems.map(({ field }) => field));
      return refusal.data.problems.length > 0;
    },
  };
}
