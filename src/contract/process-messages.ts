import { z } from 'zod';

/**
 * What the shell (or the browser host) and the service process say to each other outside the oRPC wires. The wires of
 * the windows travel as ports beside these messages and carry everything else.
 */

/** Why a database was not opened. Each has its sentence in src/i18n/shell.ts; nothing on disk was changed. */
export const openRefusalCodes = [
  'KEY_WRONG',
  'KEY_MISSING',
  'DATABASE_DAMAGED',
  'LOG_STALE',
  'DATABASE_NEWER',
  'DATABASE_LOCKED',
  'FOLDER_READ_ONLY',
  'DATABASE_MISSING',
  'FOLDER_MISSING',
  'NETWORK_SHARE',
  'DISK_FULL',
] as const;
export const openRefusalCode = z.enum(openRefusalCodes);
export type OpenRefusalCode = z.infer<typeof openRefusalCode>;

/** A database key: exactly 32 random bytes. */
export const databaseKeyLength = 32;
const databaseKey = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length === databaseKeyLength,
  `A database key has ${databaseKeyLength} bytes`,
);

/** Opens the database in `folder`. The first message; sent once. Answered by `ready` or `refused`. */
const openMessage = z.strictObject({
  type: z.literal('open'),
  folder: z.string().min(1),
  key: databaseKey,
  /** The program's version, for the audit log and for migrations. */
  version: z.string().min(1),
  /** The language of the computer (BCP 47), until a user has chosen one. */
  locale: z.string().optional(),
  /** True only where no database was ever expected: the service may make one. Otherwise a missing file is refused. */
  create: z.boolean().optional(),
  /** True for the marked example office, in a folder of its own. */
  demo: z.boolean().optional(),
  /** The account of the operating system that the program runs in, and the computer's name. */
  account: z
    .strictObject({ computer: z.string().min(1).max(255), account: z.string().min(1).max(255) })
    .optional(),
  /** True when the service comes back after a crash: its windows are the same, so whoever works in them goes on. */
  again: z.boolean().optional(),
});

/** One window's wire: its port is transferred with the message. A second `connect` of a window replaces the first. */
const connectMessage = z.strictObject({ type: z.literal('connect'), windowId: z.int().positive() });
const disconnectMessage = z.strictObject({ type: z.literal('disconnect'), windowId: z.int().positive() });

/** Flush, checkpoint, back up; answer `closed` and exit with code 0. */
const closeMessage = z.strictObject({ type: z.literal('close') });

/** The answer to `print`: the PDF, or null when the shell did not get it done. */
const printedMessage = z.strictObject({
  type: z.literal('printed'),
  printId: z.int().positive(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable(),
});

export const toServiceMessage = z.discriminatedUnion('type', [
  openMessage,
  connectMessage,
  disconnectMessage,
  printedMessage,
  closeMessage,
]);
export type ToServiceMessage = z.infer<typeof toServiceMessage>;
export type OpenMessage = z.infer<typeof openMessage>;

export const fromServiceMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  /** Nothing was opened or changed; the process may end, and the parent ends it. */
  z.strictObject({ type: z.literal('refused'), code: openRefusalCode, detail: z.string().optional() }),
  z.strictObject({ type: z.literal('closed') }),
  /** From now on the database opens with this key: it is kept in place of the old one. */
  z.strictObject({ type: z.literal('key-changed'), key: databaseKey }),
  /** An HTML page and its style sheet to be printed as PDF; answered by `printed` with the same number. */
  z.strictObject({
    type: z.literal('print'),
    printId: z.int().positive(),
    html: z.string(),
    style: z.string(),
  }),
  /** The process cannot go on and ends with a code other than 0. The text names no person. */
  z.strictObject({ type: z.literal('fatal'), message: z.string() }),
]);
export type FromServiceMessage = z.infer<typeof fromServiceMessage>;
