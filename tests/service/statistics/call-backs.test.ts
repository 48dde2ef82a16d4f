import { afterEach, beforeEach, expect, test } from 'vitest';
import { figureList } from '#domain/statistics/figure-list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { once, typed, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const TODAY = localDate('2026-10-21');

let office: TestOffice;
let outi: Client;
let outiId: string;
beforeEach(async () => {
  office = await newOffice(TODAY, at(9, 30));
  outi = await office.as('Outi');
  outiId = await office.idOf('Outi');
});
afterEach(() => office.close());

const share = async () => {
  const { report } = await (
    await office.as('Paula')
  ).statistics.report({ officeId: office.officeId, period: monthRange(month('2026-10')) });
  const { part, divisor } = figureList(report).find(({ key }) => key === 'sameDayCallBacks') ?? {};
  return [part, divisor];
};
const byHand = (callId: string | null = null, kind: 'callBack' | 'letKnow' = 'callBack') =>
  outi.promises.make({
    ...once(),
    officeId: office.officeId,
    callId,
    kind,
    clientLabel: 'M.',
    phone: '000 123',
    note: '',
    dueOn: localDate('2026-10-23'),
    dueMinute: at(13),
    keeperId: outiId,
  });
const reach = ({ id, version }: { id: string; version: number }) =>
  outi.promises.attempt({ ...once(), id, version, reached: true, note: '' });
const missedCall = () => outi.calls.missed({ ...once(), officeId: office.officeId });

async function promisedInCall(): Promise<void> {
  const draft = await outi.calls.start({ ...once(), officeId: office.officeId });
  await outi.calls.finish({
    ...once(),
    id: draft.id,
    version: draft.version,
    fields: typed({ advice: 'Selvitetään', clientLabel: 'M.', phone: '000 123' }),
    startedAt: draft.startedAt,
    endedAt: office.time.clock(),
    outcome: 'callBackPromised',
    handover: null,
    promise: { dueOn: TODAY, dueMinute: at(13), note: '' },
  });
}

test('promised and missed calls count once each; reached the next day is not the same day', async () => {
  expect(await share()).toEqual([undefined, undefined]);
  await promisedInCall();
  const [inCall] = await outi.promises.open({ officeId: office.officeId });
  if (inCall) await reach(inCall);
  expect(await share()).toEqual([1, 1]);

  const [reached, unreached] = [await missedCall(), await missedCall()];
  await reach(await byHand(reached.id));
  const tomorrow = await byHand(unreached.id);
  const second = await byHand();
  await missedCall();
  expect(await share()).toEqual([2, 5]);

  office.time.set(localDate('2026-10-22'), at(9));
  await reach(tomorrow);
  await reach(second);
  expect(await share()).toEqual([2, 5]);
});

test('not counted: letting know, mistakes, and calls outside the hours', async () => {
  await reach(await byHand(null, 'letKnow'));
  const { id, version } = await byHand();
  await outi.promises.giveUp({ ...once(), id, version, reason: 'mistake', note: '' });
  office.time.set(TODAY, at(11));
  await missedCall();
  await promisedInCall();
  expect(await share()).toEqual([undefined, undefined]);
});

test('a promise given up counts as not reached', async () => {
  const { id, version } = await byHand();
  await outi.promises.giveUp({ ...once(), id, version, reason: 'unreachable', note: '' });
  expect(await share()).toEqual([0, 1]);
});
