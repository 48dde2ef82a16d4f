import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, refusalOf } from '#tests/support/booking-input.ts';
import { answer, once } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 5);
});
afterEach(() => office.close());

const closure = (fromOn: string, toOn: string, name = 'kesäsulku') => ({
  ...once(),
  officeId: office.officeId,
  fromOn: localDate(fromOn),
  toOn: localDate(toOn),
  name,
});
async function details() {
  const paula = await office.as('Paula');
  const [own] = await paula.offices.list();
  if (!own) throw new Error('No office');
  return own;
}

describe('the details of an office', () => {
  test('are changed by the administrator, and seen by everybody of the staff', async () => {
    const paula = await office.as('Paula');
    const { municipalityCode: _, ...before } = await details();
    const changed = await paula.offices.update({
      ...before,
      ...once(),
      name: 'Alavuden toimisto',
      recordingMinutes: 30,
    });
    expect(changed).toMatchObject({
      name: 'Alavuden toimisto',
      recordingMinutes: 30,
      version: before.version + 1,
    });
    const { keptDuties, ...stored } = changed;
    expect(keptDuties).toEqual([]);
    expect((await (await office.as('Siiri')).offices.list())[0]).toEqual(stored);
    expect((await paula.session.current()).offices[0]?.name).toBe('Alavuden toimisto');
  });

  test('tell every window where clients come and which numbers they call: the guest from Kela too', async () => {
    const paula = await office.as('Paula');
    const { municipalityCode: _, ...before } = await details();
    const told = { address: 'Keksitty katu 1', bookingPhone: '000 111', linePhone: '000 222' };
    expect(before).toMatchObject({ address: '', bookingPhone: '', linePhone: '' });
    expect(await paula.offices.update({ ...before, ...once(), ...told })).toMatchObject(told);
    const kaisa = await office.as('Kaisa');
    expect((await kaisa.session.current()).offices).toMatchObject([told]);
  });

  test('saved from an older look are refused, and the newer ones stay', async () => {
    const paula = await office.as('Paula');
    const { municipalityCode: _, ...before } = await details();
    await paula.offices.update({ ...before, ...once(), name: 'Ensin' });
    const late = paula.offices.update({ ...before, ...once(), name: 'Myöhemmin' });
    expect(await refusalOf(late)).toMatchObject({ code: 'CHANGED_MEANWHILE', data: { entity: 'office' } });
    expect((await details()).name).toBe('Ensin');
  });

  test('of an office that is not there are not found', async () => {
    const paula = await office.as('Paula');
    const { municipalityCode: _, ...before } = await details();
    expect((await refusalOf(paula.offices.update({ ...before, ...once(), id: 'nowhere' }))).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('own closures', () => {
  test('close the Kela day and the line on both their days and between, and not beside them', async () => {
    const paula = await office.as('Paula');
    const outi = await office.as('Outi');
    const siiri = await office.as('Siiri');
    await paula.offices.saveClosure(closure('2026-10-27', '2026-10-29'));
    const line = async (on: string) =>
      (await outi.calls.day({ officeId: office.officeId, on: localDate(on) })).closed;
    expect(await line('2026-10-26')).toBeNull();
    for (const on of ['2026-10-27', '2026-10-28', '2026-10-29'])
      expect(await line(on)).toEqual({ why: 'own', name: 'kesäsulku' });
    expect(await line('2026-10-30')).toBeNull();
    const [kela] = await siiri.kelaDays.day({ officeId: office.officeId, on: localDate('2026-10-28') });
    expect(kela).toMatchObject({ state: 'closed', closed: { why: 'own', name: 'kesäsulku' } });
  });

  test('keep new bookings away, and open the days again when they are removed', async () => {
    const paula = await office.as('Paula');
    const siiri = await office.as('Siiri');
    const { id } = await paula.offices.saveClosure(closure('2026-10-28', '2026-10-28'));
    const input = () => bookInput(office, '9.00-9.30', { on: localDate('2026-10-28') });
    expect((await refusalOf(siiri.bookings.book(input()))).code).toBe('DAY_CLOSED');
    expect(await paula.offices.removeClosure({ ...once(), id })).toEqual({ id });
    expect((await siiri.bookings.book(input())).state).toBe('booked');
    expect(await siiri.offices.closures({ officeId: office.officeId })).toEqual([]);
  });

  test('made afterwards move the day’s calls out of the service hours, and back when removed', async () => {
    const paula = await office.as('Paula');
    const outi = await office.as('Outi');
    const call = await answer(office, outi, 'resolved');
    expect(call.time).toBe('inside');
    const { id } = await paula.offices.saveClosure(closure('2026-10-21', '2026-10-21', 'sähkökatko'));
    expect((await outi.calls.get({ id: call.id })).time).toBe('closed');
    await paula.offices.removeClosure({ ...once(), id });
    expect((await outi.calls.get({ id: call.id })).time).toBe('inside');
  });

  test('that end before they begin are refused by the field', async () => {
    const paula = await office.as('Paula');
    expect(await refusalOf(paula.offices.saveClosure(closure('2026-10-29', '2026-10-28')))).toMatchObject({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'toOn', code: 'endBeforeStart' }] },
    });
  });

  test('of an office that is not there are not found', async () => {
    const paula = await office.as('Paula');
    const lost = { ...closure('2026-10-28', '2026-10-28'), officeId: 'nowhere' };
    expect(await refusalOf(paula.offices.saveClosure(lost))).toEqual({
      code: 'NOT_FOUND',
      data: { entity: 'office' },
    });
  });

  test('removed twice are not found the second time', async () => {
    const paula = await office.as('Paula');
    const { id } = await paula.offices.saveClosure(closure('2026-10-28', '2026-10-28'));
    await paula.offices.removeClosure({ ...once(), id });
    expect((await refusalOf(paula.offices.removeClosure({ ...once(), id }))).code).toBe('NOT_FOUND');
  });
});
