import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { month, monthRange } from '#domain/time/month.ts';
import { manyCalls } from '#tests/support/many-calls.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { csvRows, gather, xlsxRows } from '#tests/support/row-file.ts';
import { until } from '#tests/support/until.ts';
import { watchSnapshots, type WatchedSnapshots } from '#tests/support/watched-snapshots.ts';
import { wiresInto, type Client, type Wire } from '#tests/support/wires.ts';

const CALLS = 5_000;
let office: TestOffice;
let wires: Wire[] = [];
let watched: WatchedSnapshots;
beforeAll(async () => {
  office = await newOffice('2026-12-01');
  await manyCalls(office, { count: CALLS, first: '2026-11-02' });
  watched = watchSnapshots(office.parts.store);
  wires = await wiresInto(office);
});
afterAll(async () => {
  for (const wire of wires) await wire.close();
  await office.close();
});

async function connect(index: number): Promise<Client> {
  const client = await (wires[index] as Wire).connect();
  await client.session.enter({ staffId: await office.idOf('Paula') });
  return client;
}

const november = (format: 'csv' | 'xlsx') =>
  ({
    officeId: office.officeId,
    period: monthRange(month('2026-11')),
    municipality: null,
    format,
    language: 'fi',
  }) as const;

const allClosed = () => until('every snapshot closed', () => watched.opened === watched.closed);

describe.each([0, 1, 2])('wire %i', (index) => {
  test('carries the rows as a file in pieces, with how far it is', async () => {
    const client = await connect(index);
    const csv = await gather(await client.statistics.exportRows(november('csv')));
    expect(csvRows(csv.bytes)).toHaveLength(1 + CALLS);
    expect([csv.total, csv.progress.at(-1)]).toEqual([CALLS, CALLS]);
    expect(csv.progress.length).toBeGreaterThan(5);
    const xlsx = await gather(await client.statistics.exportRows(november('xlsx')));
    expect(await xlsxRows(xlsx.bytes)).toHaveLength(1 + CALLS);
    expect(xlsx.fileName).toBe('puhelurivit_alavus_2026-11_tehty-2026-12-01.xlsx');
    await allClosed();
  });

  test('ends the reading when the window takes no more, or goes', async () => {
    const client = await connect(index);
    const opened = watched.opened;
    const events = await client.statistics.exportRows(november('xlsx'));
    expect(await events.next()).toMatchObject({ value: { kind: 'progress', done: 0, total: CALLS } });
    await events.return?.();
    await allClosed();
    const leaving = new AbortController();
    const others = await client.statistics.exportRows(november('csv'), { signal: leaving.signal });
    await others.next();
    leaving.abort();
    await others.return?.();
    await allClosed();
    expect(watched.opened).toBe(opened + 2);
    // The wire still carries what is asked next.
    expect((await client.session.current()).person?.name).toBe('Paula Pääkäyttäjä');
  });
});
