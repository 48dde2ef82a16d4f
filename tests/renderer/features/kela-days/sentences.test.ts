import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { offerSentence } from '#renderer/features/kela-days/offer-sentence.ts';
import { sayDay, sayTime, sayWeek, sayWholeDay } from '#renderer/features/kela-days/say-time.ts';
import { shownProblems } from '#renderer/features/kela-days/shown-problems.ts';
import { topicNames } from '#renderer/features/kela-days/topic-names.ts';
import { time } from '#tests/support/kela-day-rows.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const wednesday = localDate('2026-10-28');

describe('what is said at the desk', () => {
  test('W1 how long the adviser is free', () => {
    const offer = { kind: 'free', untilMinute: time('10.00'), minutes: 20 } as const;
    expect(plain(offerSentence(offer, 'fi'))).toBe('Lennosta: vapaa klo 10.00 asti (20 min)');
    expect(plain(offerSentence(offer, 'sv'))).toBe('Utan bokning: ledigt till kl. 10.00 (20 min)');
    expect(plain(offerSentence(offer, 'en'))).toBe('Walk-ins: free until 10:00 (20 min)');
  });

  test('until when the adviser is taken, when that is known', () => {
    const busy = (untilMinute: ReturnType<typeof time> | null) =>
      plain(offerSentence({ kind: 'busy', untilMinute }, 'fi'));
    expect(busy(time('9.30'))).toBe('Lennosta: varattu klo 9.30 asti');
    expect(busy(null)).toBe('Lennosta: varattu nyt');
  });

  test('W3 W4 why nobody can be taken', () => {
    const closed = (why: string, name: string | null = null) =>
      offerSentence({ kind: 'closed', why, name }, 'fi');
    expect(closed('holiday', 'epiphany')).toBe('Tänään ei oteta lennosta: loppiainen');
    expect(closed('own', 'Kesäsulku')).toBe('Tänään ei oteta lennosta: Kesäsulku');
    expect(closed('before-opening')).toBe('Kela-päivä ei ole vielä alkanut');
    expect(closed('after-closing')).toBe('Kela-päivä on päättynyt tältä päivältä');
    expect(closed('no-template')).toBe('Tänään ei ole Kela-päivää');
  });

  test('days and times as they are read aloud', () => {
    const at = { on: wednesday, startMinute: time('9.30') };
    expect(plain(sayTime(at, 'fi'))).toBe('ke 28.10. klo 9.30');
    expect(plain(sayTime(at, 'sv'))).toBe('on 28.10. kl. 9.30');
    expect(plain(sayTime(at, 'en'))).toBe('Wed 28 Oct 9:30');
    expect(sayDay(wednesday, 'fi')).toBe('ke 28.10.');
    expect(plain(sayWholeDay(wednesday, 'fi'))).toBe('keskiviikko 28. lokakuuta 2026, vko 44');
    expect(plain(sayWeek(wednesday, 'fi'))).toBe('vko 44, 26.10.2026–1.11.2026');
  });

  test('topics by name, and an unknown one by its code', () => {
    expect(topicNames(['yleistuki', 'omakela'], 'fi')).toBe('yleistuki, OmaKela ja tunnistautuminen');
    expect(topicNames(['poistunut-koodi'], 'fi')).toBe('poistunut-koodi');
  });
});

test('an identity code that only the service noticed stands by its field', () => {
  expect(shownProblems({ code: 'IDENTITY_CODE_IN_TEXT', data: { field: 'noteToKela' } })).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'noteToKela', code: 'identityCode' }] },
  });
  const other = { code: 'NOT_FOUND', data: { entity: 'booking' } } as const;
  expect(shownProblems(other)).toBe(other);
});
