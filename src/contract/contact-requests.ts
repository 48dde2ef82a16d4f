import { z } from 'zod';
import { contactRequestSenders, contactWays, dueDays } from '#domain/contact-requests/contact-request.ts';
import { contactRequestStates } from '#domain/contact-requests/state.ts';
import { operation } from './operation.ts';
import { holding } from './subjects.ts';
import {
  changeInput,
  codeSchema,
  idSchema,
  instantSchema,
  lineSchema,
  localDateSchema,
  textSchema,
  versionSchema,
  writeInput,
} from './values.ts';

export const contactRequestSchema = holding(
  'contact-request',
  z.object({
    id: idSchema,
    officeId: idSchema,
    state: z.enum(contactRequestStates),
    fromKind: z.enum(contactRequestSenders),
    clientLabel: z.string(),
    clientPhone: z.string(),
    /** The client has allowed that Kela is told who asks. */
    permission: z.boolean(),
    topicCode: z.string(),
    question: z.string(),
    contactWay: z.enum(contactWays),
    sentById: idSchema,
    sentByName: z.string(),
    sentAt: instantSchema,
    sentOn: localDateSchema,
    dueOn: localDateSchema,
    answer: z.string(),
    answeredOn: localDateSchema.nullable(),
    answeredByName: z.string().nullable(),
    steps: z.array(z.object({ state: z.enum(contactRequestStates), at: instantSchema, byName: z.string() })),
    version: versionSchema,
  }),
);
export type ContactRequest = z.infer<typeof contactRequestSchema>;

/** What is asked of Kela. */
export const contactRequestDetailsSchema = z.object({
  fromKind: z.enum(contactRequestSenders),
  clientLabel: lineSchema,
  clientPhone: z.string().trim().max(40),
  permission: z.boolean(),
  topicCode: codeSchema.min(1),
  question: textSchema.min(1),
  contactWay: z.enum(contactWays),
  /** Working days in which an answer is asked for; the day of sending is not counted. */
  dueDays: z.number().int().min(1).max(dueDays.most),
});

/** Questions to Kela on behalf of a client. Everything in them is written to be read by Kela. */
export const contactRequests = {
  /** Open ones by age, then answers still to be told, then the newest that are over. */
  list: operation.input(z.object({ officeId: idSchema })).output(z.array(contactRequestSchema)),
  /** @throws INVALID_INPUT, IDENTITY_CODE_IN_TEXT */
  send: operation
    .input(z.object({ ...writeInput, officeId: idSchema, ...contactRequestDetailsSchema.shape }))
    .output(contactRequestSchema),
  /** Kela's answer, by the adviser or written down as it was heard. */
  answer: operation
    .input(z.object({ ...changeInput, answer: textSchema.min(1) }))
    .output(contactRequestSchema),
  /** The client has been told the answer. */
  told: operation.input(z.object({ ...changeInput })).output(contactRequestSchema),
  /** No answer is needed any more. */
  withdraw: operation.input(z.object({ ...changeInput })).output(contactRequestSchema),
  /** Takes the answer or the withdrawal back. The number may be gone from the row, so the window gives it back. */
  reopen: operation
    .input(z.object({ ...changeInput, clientPhone: z.string().trim().max(40) }))
    .output(contactRequestSchema),
};
