import type { z } from 'zod';
import type { Operation } from '#domain/permissions/operation.ts';
import { contract } from './contract.ts';

type Described = Readonly<Record<string, { '~orpc': { outputSchema?: unknown } } | undefined>>;

/** The shape of an operation's answer; undefined of one that answers with a stream. */
export function outputOf(operation: Operation): z.ZodType | undefined {
  const [area = '', verb = ''] = operation.split('.');
  const schema = (contract as unknown as Readonly<Record<string, Described>>)[area]?.[verb]?.['~orpc']
    .outputSchema;
  return schema !== undefined && (schema as z.ZodType).def !== undefined ? (schema as z.ZodType) : undefined;
}
