import { set, type FieldErrors, type FieldValues, type Resolver } from 'react-hook-form';
import type { Problem } from '#contract/refusals.ts';

/** Form values checked by rules that answer with coded problems; the code is the error's message. */
export function problemResolver<Draft extends FieldValues>(
  check: (draft: Draft) => readonly Problem[],
): Resolver<Draft> {
  return (draft) => {
    const errors: FieldErrors = {};
    // Longer paths first: the problem of a whole list then stands beside those of its rows, as its root.
    const problems = [...check(draft)].sort((one, other) => other.field.length - one.field.length);
    for (const { field, code } of problems) {
      const rows = field
        .split('.')
        .reduce<unknown>((part, key) => (part as FieldErrors | undefined)?.[key], errors);
      set(errors, rows === undefined ? field : `${field}.root`, { type: 'rule', message: code });
    }
    return problems.length === 0
      ? { values: draft, errors: {} }
      : { values: {}, errors: errors as FieldErrors<Draft> };
  };
}
