import { expect, test } from 'vitest';
import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { time, stretch } from '#tests/support/kela-day-rows.ts';
import { sayTelling, sayWhatHappened } from '#renderer/app/cancelled-days/say-telling.ts';

const on = localDate('2026-10-21');
const client: CancelledDayClient = {
  id: 'c',
  bookingId: 'b',
  meetingId: null,
  officeId: 'o',
  adviserId: 'k',
  adviserName: 'Kaisa Kelanen',
  on,
  ...stretch('9.00-9.30'),
  clientLabel: 'A.A.',
  clientPhone: '',
  language: 'fi',
  interpreter: false,
  reason: 'neuvoja sairastui',
  movedTo: null,
  state: 'open',
  marks: [],
  version: 1,
};
const mark = (as: CancelledDayClient['marks'][number]['mark'], at: string) => ({
  mark: as,
  at: instantOf(on, time(at)),
  byName: 'Siiri Sihteeri',
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('K18 what there is to tell: cancelled and why, or the whole new time', () => {
  expect(sayWhatHappened(client, 'fi')).toBe('peruttu: neuvoja sairastui');
  expect(sayWhatHappened({ ...client, reason: '' }, 'fi')).toBe('peruttu');
  const movedTo = { adviserName: 'Kaisa Kelanen', on: localDate('2026-10-28'), ...stretch('10.00-10.30') };
  expect(plain(sayWhatHappened({ ...client, reason: '', movedTo }, 'fi'))).toBe(
    'siirretty: ke 28.10.2026 10.00–10.30',
  );
  expect(sayWhatHappened({ ...client, bookingId: null, meetingId: 'm' }, 'fi')).toBe(
    'yhteistapaaminen · peruttu: neuvoja sairastui',
  );
});

test('K18 how far the telling is: by whom and when last, and how often in vain', () => {
  expect(sayTelling(client, 'fi')).toBe('kertomatta');
  const tried = { ...client, marks: [mark('notReached', '8.20'), mark('notReached', '8.40')] };
  expect(plain(sayTelling(tried, 'fi'))).toBe(
    'yritetty 2 kertaa, viimeksi 21.10.2026 klo 8.40 Siiri Sihteeri',
  );
  const told = { ...tried, state: 'reached' as const, marks: [...tried.marks, mark('reached', '9.00')] };
  expect(plain(sayTelling(told, 'fi'))).toBe('tavoitettu 21.10.2026 klo 9.00, Siiri Sihteeri');
  const byOther = { ...client, state: 'toldByOther' as const, marks: [mark('toldByOther', '9.00')] };
  expect(plain(sayTelling(byOther, 'sv'))).toBe('någon annan meddelade 21.10.2026 kl. 9.00, Siiri Sihteeri');
});
