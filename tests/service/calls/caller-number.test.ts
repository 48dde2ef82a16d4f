import { getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callerNumber } from '#service/calls/caller-number.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';

let office: TestOffice;
let counsellor: Client;
beforeAll(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 5);
  counsellor = await office.as('Outi');
});
afterAll(() => office.close());

describe('one form for a number, however the telephone program writes it', () => {
  // The library's own examples: none of them is written down here.
  const finnish = getExampleNumber('FI', examples);
  const swedish = getExampleNumber('SE', examples);

  test('a Finnish number is written as it is here', () => {
    const shown = finnish?.formatNational();
    expect(shown).toMatch(/^0\d{2,3} /);
    const forms = [finnish?.number, finnish?.formatInternational(), `00${finnish?.number.slice(1)}`, shown];
    expect(forms.map((written) => callerNumber(written ?? '').phone)).toEqual(forms.map(() => shown));
  });

  test('a foreign one has its country', () => {
    expect(callerNumber(swedish?.number ?? '').phone).toBe(swedish?.formatInternational());
  });

  test.each(['000 123 4567', '4021', '118'])(
    '%s, which no numbering plan knows, stays as it came',
    (number) => {
      expect(callerNumber(number)).toEqual({ phone: number });
    },
  );
});

describe('the operation', () => {
  test('answers with the form, and shows no client: nothing is written to the log', async () => {
    expect(await counsellor.calls.callerNumber({ number: ' 000 123 4567 ' })).toEqual({
      phone: '000 123 4567',
    });
    expect(await audited(office, 'calls.callerNumber')).toEqual([]);
  });

  test.each(['', 'tel:000123', '000123;ext=5', 'javascript:1', '٠٠٠١٢٣٤', '12', '0001234567890123'])(
    'refuses %s',
    async (number) => {
      expect(await refusalOf(counsellor.calls.callerNumber({ number }))).toEqual({
        code: 'INVALID_INPUT',
        data: { problems: [{ field: 'number', code: 'notAPhoneNumber' }] },
      });
    },
  );

  test('is for who answers the line', async () => {
    const worker = await office.as('Tiina');
    expect(await refusalOf(worker.calls.callerNumber({ number: '4021' }))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});

describe('the number of a missed call', () => {
  const missed = (phone: string) => counsellor.calls.missed({ ...once(), officeId: office.officeId, phone });
  const setMode = (mode: 'none' | 'contact') =>
    office.parts.store.write((db) => db.updateTable('office').set({ identity_mode: mode }).execute());

  test('stays nowhere in an office without identities', async () => {
    await setMode('none');
    const { id } = await missed('000 123 4567');
    expect((await counsellor.calls.get({ id })).phone).toBe('');
  });

  test('stays where identities are kept, so that it can be called back', async () => {
    await setMode('contact');
    const { id } = await missed('000 123 4567');
    expect((await counsellor.calls.get({ id })).phone).toBe('000 123 4567');
  });

  test('must be a number', async () => {
    expect(await refusalOf(missed('soittakaa'))).toMatchObject({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'phone', code: 'notAPhoneNumber' }] },
    });
  });
});
