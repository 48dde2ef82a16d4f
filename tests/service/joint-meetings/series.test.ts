import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seriesDates } from '#domain/joint-meetings/series-dates.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, refusalOf } from '#tests/support/booking-input.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { stretch, written } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-11-24');
});
afterEach(() => office.close());

/** Eight Wednesdays from 2.12.2026: Epiphany is among them. */
const eight = seriesDates({ firstOn: localDate('2026-12-02'), everyWeeks: 1, end: { count: 8 } }).map((on) =>
  meetingTime(on, '9.00-10.00'),
);
const asking = async () => ({
  officeId: office.officeId,
  adviserId: office.adviserId,
  staffIds: [await office.idOf('Tiina')],
  meetingId: null,
});

describe('K16 a series of joint meetings where 2 of 8 dates clash', () => {
  beforeEach(async () => {
    const outi = await office.as('Outi');
    await outi.bookings.book(bookInput(office, '9.30-10.00', { on: localDate('2026-12-16') }));
  });

  test('the two are listed with reasons and other times, and nothing is saved', async () => {
    const siiri = await office.as('Siiri');
    const checked = await siiri.jointMeetings.check({ ...(await asking()), times: eight });
    expect(checked.map(({ on }) => on)).toEqual(eight.map(({ on }) => on));
    const standing = checked.filter(({ problems, clashes }) => problems.length + clashes.length > 0);
    expect(standing).toMatchObject([
      {
        on: '2026-12-16',
        problems: [],
        closed: null,
        clashes: [
          {
            staffName: 'Kaisa Kelanen',
            takenBy: 'booking',
            byName: 'Outi Ohjaaja',
            at: office.time.clock(),
            ...stretch('9.30-10.00'),
          },
        ],
      },
      {
        on: '2027-01-06',
        problems: [{ field: 'on', code: 'dayClosed' }],
        closed: { why: 'holiday', name: 'epiphany' },
        clashes: [],
      },
    ]);
    const offered = standing.map(({ nearest }) => nearest.map((one) => `${one.on} ${written([one])[0]}`));
    expect(offered[0]?.[0]).toBe('2026-12-16 10.00-11.00');
    expect(offered[1]).toContain('2027-01-13 9.00-10.00');
    expect(checked.filter(({ nearest }) => nearest.length > 0)).toHaveLength(2);
    expect(await siiri.jointMeetings.list({ officeId: office.officeId })).toEqual([]);
    expect(await busyOn(office, 'Tiina', '2026-12-02')).toEqual([]);
  });

  test('the other six are saved by choice, each with its place in the series', async () => {
    const siiri = await office.as('Siiri');
    const six = eight.filter(({ on }) => on !== '2026-12-16' && on !== '2027-01-06');
    const made = await siiri.jointMeetings.create(await meetingInput(office, six));
    expect(made.map(({ on, seriesNo, seriesOf }) => `${on} ${seriesNo}/${seriesOf}`)).toEqual([
      '2026-12-02 1/6',
      '2026-12-09 2/6',
      '2026-12-23 3/6',
      '2026-12-30 4/6',
      '2027-01-13 5/6',
      '2027-01-20 6/6',
    ]);
    expect(await busyOn(office, 'Tiina', '2027-01-20')).toEqual(['9.00-10.00 meeting']);
    expect(await busyOn(office, 'Tiina', '2026-12-16')).toEqual([]);
  });

  test('or a single date is changed and all eight but the holiday are saved', async () => {
    const siiri = await office.as('Siiri');
    const seven = eight
      .filter(({ on }) => on !== '2027-01-06')
      .map((one) => (one.on === '2026-12-16' ? meetingTime(one.on, '10.00-11.00') : one));
    expect(await siiri.jointMeetings.create(await meetingInput(office, seven))).toHaveLength(7);
    expect(await busyOn(office, 'Kaisa', '2026-12-16')).toEqual([
      '9.30-10.00 booking',
      '10.00-11.00 meeting',
    ]);
  });

  test('all eight at once are refused whole: none is half saved', async () => {
    const siiri = await office.as('Siiri');
    expect(await refusalOf(siiri.jointMeetings.create(await meetingInput(office, eight)))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'on', code: 'dayClosed' }] },
    });
    const withoutHoliday = eight.filter(({ on }) => on !== '2027-01-06');
    expect(
      await refusalOf(siiri.jointMeetings.create(await meetingInput(office, withoutHoliday))),
    ).toMatchObject({ code: 'PEOPLE_TAKEN', data: { clashes: [{ on: '2026-12-16' }] } });
    expect(await siiri.jointMeetings.list({ officeId: office.officeId })).toEqual([]);
    for (const { on } of eight) expect(await busyOn(office, 'Tiina', on)).toEqual([]);
  });
});

test('a clash of any of the people counts, and another meeting is named as one', async () => {
  const siiri = await office.as('Siiri');
  await siiri.jointMeetings.create(await meetingInput(office, [meetingTime('2026-12-02', '13.00-14.00')]));
  const [checked] = await siiri.jointMeetings.check({
    ...(await asking()),
    times: [meetingTime('2026-12-02', '13.30-14.30')],
  });
  expect(checked?.clashes.map(({ staffName, takenBy }) => `${staffName}: ${takenBy}`)).toEqual([
    'Kaisa Kelanen: meeting',
    'Tiina Työntekijä: meeting',
  ]);
  expect(checked?.nearest[0]).toMatchObject({ on: '2026-12-02', ...stretch('14.00-15.00') });
});

test('two of a series that lie over each other are told apart before anything is saved', async () => {
  const siiri = await office.as('Siiri');
  const times = [meetingTime('2026-12-02', '9.00-10.00'), meetingTime('2026-12-02', '9.30-10.30')];
  expect(await refusalOf(siiri.jointMeetings.create(await meetingInput(office, times)))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'times', code: 'alreadyTakesPart' }] },
  });
});
