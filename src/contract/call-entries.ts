import { z } from 'zod';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { serviceTasks } from '#domain/classifications/service-task.ts';
import { instantSchema, localDateSchema, minuteSchema } from './values.ts';

/** A recorded call as it is pasted into the client's record: see CallEntry of the domain. */
export const callEntrySchema = z.object({
  serviceTask: z.enum(serviceTasks).nullable(),
  startedAt: instantSchema,
  endedAt: instantSchema,
  outcome: z.enum(callOutcomes),
  worry: z.string(),
  advice: z.string(),
  directedTo: z.string(),
  handover: z.object({ toName: z.string(), promisedToClient: z.string() }).nullable(),
  promise: z.object({ dueOn: localDateSchema, dueMinute: minuteSchema, note: z.string() }).nullable(),
  clientLabel: z.string(),
  phone: z.string(),
  author: z.object({ name: z.string(), title: z.string() }).nullable(),
  enteredByName: z.string().nullable(),
});
