import { randomUUID } from 'node:crypto';
import type { Call, CallFields } from '#contract/calls.ts';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import { instantOf, type Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import type { TestOffice } from './office.ts';

/** A window of the test, working as somebody. */
export type Client = Awaited<ReturnType<TestOffice['as']>>;

/** A request id of its own, for one write. */
export const once = () => ({ requestId: randomUUID() });

/** The moment of a local day and minute. */
export const moment = (on: string, minute: number): Instant => instantOf(localDate(on), minuteOfDay(minute));

/** The form of a call as it opens, with what a test has typed. */
export const typed = (fields: Partial<CallFields> = {}): CallFields => ({
  worry: '',
  callerKind: null,
  municipalityCode: null,
  ageBand: null,
  serviceTask: null,
  topics: [],
  urgency: null,
  existingClient: null,
  advice: '',
  directedTo: '',
  clientLabel: '',
  phone: '',
  bigCase: false,
  wrapUpMinutes: null,
  otherConcern: '',
  numberSource: null,
  earlierCallId: null,
  answeredById: null,
  lateEntry: false,
  timeUnsure: false,
  ...fields,
});

/** A call of the given outcome from start to finish, `minutes` long, at the office's own clock. */
export async function answer(
  office: TestOffice,
  client: Client,
  outcome: CallOutcome,
  { minutes = 10, ...fields }: Partial<CallFields> & { minutes?: number } = {},
): Promise<Call> {
  const draft = await client.calls.start({ ...once(), officeId: office.officeId });
  office.time.advanceMinutes(minutes);
  return client.calls.finish({
    ...once(),
    id: draft.id,
    version: draft.version,
    fields: typed({ advice: outcome === 'nonCase' ? '' : 'Neuvottu.', ...fields }),
    startedAt: draft.startedAt,
    endedAt: office.time.clock(),
    outcome,
    handover: null,
    promise: null,
  });
}

/** What a refused call carries: its code and data. */
export async function refusalOf(attempt: Promise<unknown>): Promise<{ code: string; data: unknown }> {
  try {
    await attempt;
  } catch (error) {
    const { code, data } = error as { code: string; data: unknown };
    return { code, data };
  }
  throw new Error('It was not refused');
}

/** The entities that the audit log holds for an operation, oldest first. */
export async function audited(office: TestOffice, operation: string): Promise<string[]> {
  const rows = await office.parts.store.read
    .selectFrom('audit_entry')
    .select('entity')
    .where('operation', '=', operation)
    .orderBy('seq')
    .execute();
  return rows.map(({ entity }) => entity);
}
