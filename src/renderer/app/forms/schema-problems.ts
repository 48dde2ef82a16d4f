import type { Problem } from '#contract/refusals.ts';

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
}

interface Schema {
  readonly safeParse: (value: unknown) => {
    readonly error?: { readonly issues: readonly Issue[] } | undefined;
  };
}

/** The rules' code for what a schema says; the schema's own text is English and for programmers. */
function codeOf({ code, path }: Issue, value: unknown): string {
  const entered = path.reduce<unknown>(
    (part, key) => (part as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key],
    value,
  );
  const isEmpty = entered === null || entered === undefined;
  const isBlank = typeof entered === 'string' && entered.trim() === '';
  const isNone = Array.isArray(entered) && entered.length === 0;
  if (isEmpty || isBlank || isNone) return 'missing';
  return code === 'too_big' && typeof entered === 'string' ? 'textTooLong' : 'notAccepted';
}

/** What a schema of the contract finds wrong with a form, as coded problems; one for each field. */
export function schemaProblems(schema: Schema, value: unknown): Problem[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const byField = new Map<string, string>();
  for (const issue of issues) {
    const field = issue.path.join('.');
    if (!byField.has(field)) byField.set(field, codeOf(issue, value));
  }
  return [...byField].map(([field, code]) => ({ field, code }));
}
