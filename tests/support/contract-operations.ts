import type { z } from 'zod';
import { contract } from '#contract/contract.ts';
import {
  idSchema,
  instantSchema,
  localDateSchema,
  minuteSchema,
  monthSchema,
  requestIdSchema,
  versionSchema,
  weekdaySchema,
} from '#contract/values.ts';

/** One operation of the contract as a test looks at it. */
export interface ContractOperation {
  /** `area.verb`, as the permissions name it. */
  readonly name: string;
  readonly input: z.ZodType | undefined;
  readonly output: z.ZodType | undefined;
  /** True when it changes something: it carries a request id. */
  readonly writes: boolean;
}

interface Described {
  readonly '~orpc': { readonly inputSchema?: z.ZodType; readonly outputSchema?: z.ZodType };
}

/** The inner parts of a schema that a test walks through. */
interface SchemaParts {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

export const partsOf = (schema: z.ZodType): SchemaParts => schema.def;

/** Every operation of the contract. */
export const contractOperations: readonly ContractOperation[] = Object.entries(contract).flatMap(
  ([area, verbs]) =>
    Object.entries(verbs as Record<string, Described>).map(([verb, described]) => {
      const { inputSchema: input, outputSchema: output } = described['~orpc'];
      return {
        name: `${area}.${verb}`,
        input,
        output,
        writes: input !== undefined && 'requestId' in (partsOf(input).shape ?? {}),
      };
    }),
);

/** Values of the schemas that a text or a number alone does not tell. */
const ofKnown = new Map<z.ZodType, unknown>([
  [localDateSchema, '2026-10-21'],
  [minuteSchema, 600],
  [instantSchema, Date.UTC(2026, 9, 21, 7)],
  [monthSchema, '2026-10'],
  [weekdaySchema, 3],
  [idSchema, 'nothing-has-this-id'],
  [versionSchema, 1],
  [requestIdSchema, 'request-of-a-test'],
]);

const firstAccepted = (schema: z.ZodType, values: readonly unknown[]): unknown =>
  values.find((value) => schema.safeParse(value).success);

/** The smallest value that has the schema's shape. */
export function sampleOf(schema: z.ZodType): unknown {
  if (ofKnown.has(schema)) return ofKnown.get(schema);
  const { type, shape = {}, element, innerType, options, entries, values } = partsOf(schema);
  switch (type) {
    case 'object':
      return Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, sampleOf(part)]));
    case 'array':
      return firstAccepted(schema, [[], element ? [sampleOf(element)] : []]);
    case 'nullable':
      return null;
    case 'default':
    case 'optional':
      return innerType && sampleOf(innerType);
    case 'union':
      return options?.[0] && sampleOf(options[0]);
    case 'enum':
      return Object.values(entries ?? {})[0];
    case 'literal':
      return values?.[0];
    case 'boolean':
      return false;
    case 'number':
      return firstAccepted(schema, [0, 1, 5, 30]);
    case 'string':
      return firstAccepted(schema, ['', 'x', '010', 'xxxxxxxx']);
    default:
      throw new Error(`No sample of ${type}`);
  }
}

/** A part of a schema with the way to it: `people.*.name`. */
export interface SchemaPart {
  readonly path: string;
  readonly schema: z.ZodType;
}

/** Every part of a schema, also those inside lists and what may be null. */
export function partsBelow(schema: z.ZodType, path = ''): SchemaPart[] {
  const { shape, element, innerType, options } = partsOf(schema);
  const under = (name: string) => (path === '' ? name : `${path}.${name}`);
  return [
    { path, schema },
    ...Object.entries(shape ?? {}).flatMap(([name, part]) => partsBelow(part, under(name))),
    ...(element ? partsBelow(element, under('*')) : []),
    ...(innerType ? partsBelow(innerType, path) : []),
    ...(options ?? []).flatMap((part, index) => partsBelow(part, under(`${index}`))),
  ];
}
