import { z } from 'zod';
import type { Subject, SubjectKind } from '#domain/audit/subject.ts';

type Naming = (value: never) => readonly Subject[];
const namings = z.registry<{ name: Naming }>();

/** Marks a schema as a thing that holds something of a client: whoever is answered with one has looked at it. */
export function ofClient<Schema extends z.ZodType>(
  schema: Schema,
  name: (value: z.output<Schema>) => readonly Subject[],
): Schema {
  namings.add(schema, { name });
  return schema;
}

/** The usual case: a thing of one kind with an `id`. */
export const holding = <Schema extends z.ZodType<{ id: string }>>(
  kind: SubjectKind,
  schema: Schema,
): Schema => ofClient(schema, ({ id }) => [{ kind, id }]);

export const isOfClient = (schema: z.ZodType): boolean => namings.has(schema);

interface Parts {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
}

/** Every marked thing in an answer, in the answer's order; walks objects, lists and what may be missing. */
export function subjectsIn(schema: z.ZodType, value: unknown): Subject[] {
  if (value === null || typeof value !== 'object') return [];
  const { shape, element, innerType } = schema.def as Parts;
  if (innerType) return subjectsIn(innerType, value);
  if (element) return (value as readonly unknown[]).flatMap((one) => subjectsIn(element, one));
  if (!shape) return [];
  const own = namings.get(schema)?.name(value as never) ?? [];
  return [
    ...own,
    ...Object.entries(shape).flatMap(([name, part]) =>
      subjectsIn(part, (value as Readonly<Record<string, unknown>>)[name]),
    ),
  ];
}
