import { describe, expect, test } from 'vitest';
import {
  checkValues,
  detailsOf,
  emptyValues,
  isBegun,
  valuesOf,
} from '#renderer/features/kela-days/booking-values.ts';
import { booking } from './rows.ts';

const ordinary = { ...emptyValues(['secretary']), clientLabel: 'M.K.' };
const none = { identityMode: 'none', squeezeIn: false } as const;
const codes = (changes: Partial<typeof ordinary>, mode: Parameters<typeof checkValues>[1] = none) =>
  checkValues({ ...ordinary, ...changes }, mode).map(({ field, code }) => `${field} ${code}`);

describe('the form of a booking', () => {
  test('a secretary books for somebody on the phone, another worker for a client of their own', () => {
    expect(emptyValues(['secretary']).channel).toBe('phone');
    expect(emptyValues(['ownWorker']).channel).toBe('worker');
  });

  test('an ordinary booking has nothing wrong; a client nobody can recognise is no booking', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ clientLabel: '  ' })).toEqual(['clientLabel missing']);
  });

  test('an office without identities takes no whole names, another does', () => {
    const name = 'Maija-Kaarina Esimerkki-Keksitty';
    expect(codes({ clientLabel: name })).toEqual(['clientLabel nicknameTooLong']);
    expect(codes({ clientLabel: name }, { identityMode: 'contact', squeezeIn: false })).toEqual([]);
  });

  test('a personal identity code is refused in every text', () => {
    const code = '131052-308T';
    expect(codes({ clientLabel: code, noteToKela: `tunnus ${code}.` })).toEqual([
      'clientLabel identityCode',
      'noteToKela identityCode',
    ]);
  });

  test('what the contract would refuse is found before it is sent', () => {
    expect(codes({ noteToKela: 'x'.repeat(2001) })).toEqual(['noteToKela textTooLong']);
    expect(codes({ clientPhone: 'soita äidille' })).toEqual(['clientPhone notAPhoneNumber']);
  });

  test('K13 a squeeze-in has a reason, an ordinary booking needs none', () => {
    expect(codes({ squeezeInReason: ' ' }, { identityMode: 'none', squeezeIn: true })).toEqual([
      'squeezeInReason reasonMissing',
    ]);
  });

  test('K21 a form is begun by any word or topic, not by what was filled in for one', () => {
    expect(isBegun(emptyValues(['secretary']))).toBe(false);
    expect(isBegun({ ...emptyValues([]), topics: ['omakela'] })).toBe(true);
    expect(isBegun({ ...emptyValues([]), noteToKela: 'x' })).toBe(true);
  });

  test('the form of a booking gives back what the booking holds, and the reason stays with the time', () => {
    const stored = booking('9.00-9.30', { topics: ['omakela'], interpreter: true, squeezeInReason: 'kyyti' });
    const values = valuesOf(stored);
    expect(values).toMatchObject({ clientLabel: 'M.K.', topics: ['omakela'], squeezeInReason: 'kyyti' });
    expect(stored).toMatchObject(detailsOf(values));
    expect(Object.keys(detailsOf(values))).not.toContain('squeezeInReason');
  });
});
