import { randomUUID } from 'node:crypto';
import type { CallFields } from '#contract/calls.ts';
import type { BenchOffice } from '#tests/bench/data/bench-office.ts';
import type { Client } from '#tests/support/wires.ts';

const fields: CallFields = {
  worry: 'Keksitty huoli: vuokra ja sähkölasku ovat maksamatta',
  callerKind: 'client',
  municipalityCode: '010',
  ageBand: '30-64',
  serviceTask: 'working-age',
  topics: ['2', '3'],
  urgency: null,
  existingClient: 'no',
  advice: 'Keksitty neuvo: hakemus ja liitteet ensin, sitten soitto takaisin',
  directedTo: '',
  clientLabel: '',
  phone: '',
  bigCase: false,
  wrapUpMinutes: 5,
  otherConcern: '',
  numberSource: null,
  earlierCallId: null,
  answeredById: null,
  lateEntry: false,
  timeUnsure: false,
};

/** What a call costs: its beginning, a draft of it while one writes, and its saving, each until its answer is there, in ms. */
export interface CallTimes {
  readonly start: number;
  readonly draft: number;
  readonly finish: number;
}

/**
 * Begins a call, stores what has been written as a draft, lets a minute pass and ends it as resolved, through the client as
 * a window does.
 * @param begun called when the draft has been stored
 */
export async function saveCall(
  client: Client,
  { people, time }: Pick<BenchOffice, 'people' | 'time'>,
  begun: () => void = () => undefined,
): Promise<CallTimes> {
  const input = { requestId: randomUUID(), officeId: people.officeId };
  const before = performance.now();
  const begunCall = await client.calls.start(input);
  const start = performance.now() - before;
  const { id, startedAt } = begunCall;
  const half = { ...fields, advice: '' };
  const drafting = {
    requestId: randomUUID(),
    id,
    version: begunCall.version,
    fields: half,
    startedAt,
    ending: null,
  };
  const drafted = performance.now();
  const { version } = await client.calls.saveDraft(drafting);
  const draft = performance.now() - drafted;
  time.advanceMinutes(1);
  const ending = {
    requestId: randomUUID(),
    id,
    version,
    fields,
    startedAt,
    endedAt: time.clock(),
    outcome: 'resolved' as const,
    handover: null,
    promise: null,
  };
  begun();
  const ended = performance.now();
  await client.calls.finish(ending);
  return { start, draft, finish: performance.now() - ended };
}
