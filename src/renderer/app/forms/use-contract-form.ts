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
import { fieldName } from './field-name.ts';

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
  /** Checks the form (or only the named fields and what is under them) and shows what is wrong. */
  readonly isRight: (names?: readonly FieldPath<Draft>[]) => boolean;
  /** For the summary at the top: grows at every refused save. */
  readonly attempt: number;
  readonly faults: readonly FormFault[];
  /** Shows what the service found wrong; true when it named fields. */
  readonly showRefusal: (refusal: Refusal) => boolean;
}

/** What is shown as wrong: found by whom, in which fields, and how those are named on the page. */
interface Shown {
  readonly problems: readonly Problem[];
  readonly names: Readonly<Record<string, string>>;
  readonly language?: Language;
}

const nothing: Shown = { problems: [], names: {} };

/**
 * A form whose answers are checked by the contract's schema and the domain's rules, both as coded problems. Nothing is
 * marked wrong before the first save; after a refused one the marks follow what is typed.
 */
export function useContractForm<Draft extends FieldValues>(
  defaults: Draft,
  check: (draft: Draft) => readonly Problem[],
): ContractForm<Draft> {
  const language = useLanguage();
  const form = useForm<Draft>({ defaultValues: defaults as DefaultValues<Draft> });
  const values = useWatch({ control: form.control }) as Draft;
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState(nothing);
  const asked = useRef<readonly string[] | 'all'>(undefined);

  function found(names: readonly string[] | 'all'): readonly Problem[] {
    const problems = check(form.getValues());
    if (names === 'all') return problems;
    return problems.filter(({ field }) =>
      names.some((name) => field === name || field.startsWith(`${name}.`)),
    );
  }

  function refuse(problems: readonly Problem[]): void {
    const names = Object.fromEntries(problems.map(({ field }) => [field, fieldName(field)]));
    setShown({ problems, names, language });
    setAttempt((count) => count + 1);
  }

  function errorOf(name: string): string | undefined {
    const problem = shown.problems.find(({ field }) => field === name);
    return problem && problemSentence(problem.code, language);
  }

  return {
    form,
    values,
    attempt,
    errorOf,
    faults: shown.problems.map(({ field, code }) => {
      const name = shown.language === language ? (shown.names[field] ?? '') : '';
      const sentence = problemSentence(code, language);
      return { fieldId: field, message: name === '' ? sentence : `${name}: ${sentence}` };
    }),
    bind: (name) => ({
      id: name,
      value: get(values, name) as FieldPathValue<Draft, typeof name>,
      error: errorOf(name),
      onChange: (value) => {
        form.setValue(name, value, { shouldDirty: true });
        const names = asked.current;
        if (names) setShown((before) => ({ ...before, problems: found(names) }));
      },
    }),
    isRight: (names) => {
      const problems = found(names ?? 'all');
      asked.current = problems.length === 0 ? undefined : (names ?? 'all');
      if (problems.length > 0) refuse(problems);
      else setShown(nothing);
      return problems.length === 0;
    },
    showRefusal: (refusal) => {
      if (refusal.code !== 'INVALID_INPUT') return false;
      asked.current = 'all';
      refuse(refusal.data.problems);
      return refusal.data.problems.length > 0;
    },
  };
}
