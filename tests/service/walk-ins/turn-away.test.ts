import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { figureList } from '#domain/statistics/figure-list.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', time('15.05'));
});
afterEach(() => office.close());

const turnAway = async (adviserId = office.adviserId) =>
  (await office.as('Siiri')).walkIns.turnAway({
    requestId: randomUUID(),
    officeId: office.officeId,
    adviserId,
  });
const notServed = async () => {
  const { report } = await (
    await office.as('Paula')
  ).statistics.report({ officeId: office.officeId, period: monthRange(month('2026-10')) });
  return figureList(report).find(({ key }) => key === 'walkInsNotServed')?.value;
};

test('W3 W4 who comes when nobody is taken is refused the list, and counted as not served by one press', async () => {
  const siiri = await office.as('Siiri');
  expect(await refusalOf(siiri.walkIns.arrive(arrivalInput(office)))).toMatchObject({ code: 'DAY_CLOSED' });
  expect(await turnAway()).toMatchObject({
    state: 'notServed',
    clientLabel: '',
    arrivedMinute: time('15.05'),
  });
  expect(await notServed()).toBe(1);
});

test('a slip is counted no more, and only once', async () => {
  const counted = await turnAway();
  await turnAway();
  const siiri = await office.as('Siiri');
  await siiri.walkIns.takeBack(changeOf(counted));
  expect(await notServed()).toBe(1);
  expect(await refusalOf(siiri.walkIns.takeBack(changeOf(counted)))).toMatchObject({ code: 'NOT_FOUND' });
  const list = await siiri.walkIns.list({ officeId: office.officeId, on: WEDNESDAY });
  expect(list).toHaveLength(1);
});

test('somebody who is no Kela adviser turns nobody away', async () => {
  expect(await refusalOf(turnAway(await office.idOf('Outi')))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'adviser' },
  });
});
