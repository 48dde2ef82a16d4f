import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import {
  checkDraft,
  detailsOf,
  emptyDraft,
  wantedTimes,
  type MeetingDraft,
} from '#renderer/features/joint-meetings/meeting-draft.ts';

const today = localDate('2026-11-24');
const whole: MeetingDraft = {
  ...emptyDraft(today, 'tiina'),
  clientLabel: 'M.K.',
  permission: { scope: 'asuminen', givenOn: today },
  adviserId: 'kaisa',
  on: localDate('2026-12-02'),
  startMinute: at(9),
  endMinute: at(10),
};
const problems = (changes: Partial<MeetingDraft>) =>
  checkDraft({ ...whole, ...changes }, { identityMode: 'none', today }).map(
    ({ field, code }) => `${field} ${code}`,
  );

describe('what the form finds wrong', () => {
  test('nothing with a whole one; everything that is needed with an empty one, in the order of the form', () => {
    expect(problems({})).toEqual([]);
    const empty = checkDraft(emptyDraft(today, null), { identityMode: 'none', today });
    expect(empty.map(({ field }) => field)).toEqual([
      'clientLabel',
      'permission.scope',
      'keyWorkerId',
      'adviserId',
      'on',
      'startMinute',
      'endMinute',
    ]);
  });

  test('H6 the permission: none, of no day, of tomorrow', () => {
    expect(problems({ permission: { scope: ' ', givenOn: today } })).toEqual([
      'permission.scope noPermissionToInvite',
    ]);
    expect(problems({ permission: { scope: 'asuminen', givenOn: null } })).toEqual([
      'permission.givenOn missing',
    ]);
    expect(problems({ permission: { scope: 'asuminen', givenOn: localDate('2026-11-25') } })).toEqual([
      'permission.givenOn inTheFuture',
    ]);
  });

  test('somebody from elsewhere without a name, times turned round, identity codes in each text', () => {
    const outside = [{ key: 'a', name: '', organisation: '131052-308T' }];
    expect(problems({ outside, endMinute: at(8) })).toEqual([
      'outside.0.name missing',
      'endMinute endNotAfterStart',
      'outside.0.organisation identityCode',
    ]);
    const code = 'hetu 131052-308T';
    expect(problems({ clientLabel: code, noteToKela: code, place: code })).toEqual([
      'clientLabel identityCode',
      'noteToKela identityCode',
      'place identityCode',
    ]);
  });
});

describe('the times that are asked for', () => {
  const days = (changes: Partial<MeetingDraft>) => wantedTimes({ ...whole, ...changes }).map(({ on }) => on);

  test('once, or as a series by number or to a day', () => {
    expect(days({})).toEqual(['2026-12-02']);
    expect(days({ repeats: 'series', everyWeeks: 2, count: 3 })).toEqual([
      '2026-12-02',
      '2026-12-16',
      '2026-12-30',
    ]);
    const byDate = { repeats: 'series', everyWeeks: 1, endBy: 'date' } as const;
    expect(days({ ...byDate, lastOn: localDate('2026-12-09') })).toEqual(['2026-12-02', '2026-12-09']);
    expect(days({ ...byDate, lastOn: null })).toEqual(['2026-12-02']);
  });

  test('none before day and times are known', () => {
    expect(days({ on: null })).toEqual([]);
    expect(days({ startMinute: null })).toEqual([]);
    expect(days({ endMinute: at(9) })).toEqual([]);
  });
});

describe('what the service is given', () => {
  test('nobody twice, and a number only where names are kept', () => {
    const outside = [{ key: 'a', name: 'Velma', organisation: 'oikeusapu' }];
    const draft = { ...whole, staffIds: ['tiina', 'outi', 'kaisa'], outside, clientPhone: '000 1' };
    expect(detailsOf(draft, 'none')).toMatchObject({
      others: [
        { staffId: 'outi', name: '', organisation: '' },
        { staffId: null, name: 'Velma', organisation: 'oikeusapu' },
      ],
      clientPhone: '',
    });
    expect(detailsOf(draft, 'contact')?.clientPhone).toBe('000 1');
  });

  test('nothing before own worker and adviser are chosen', () => {
    expect(detailsOf({ ...whole, adviserId: null }, 'none')).toBeUndefined();
    expect(detailsOf({ ...whole, keyWorkerId: null }, 'none')).toBeUndefined();
  });
});
