import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import { triesOf } from '#domain/cancelled-days/told.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { formatMinuteRange, formatMoment, formatWeekdayAndDate } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';

/**
 * What happened to the time: `peruttu: neuvoja sairastui`, `siirretty: ke 28.10.2026 9.00–9.30`; of a joint meeting, that it
 * is one.
 */
export function sayWhatHappened(client: CancelledDayClient, language: Language): string {
  const what = sayOutcome(client, language);
  return client.meetingId === null ? what : `${sayIn(cancelledDayWords, language)('meeting')} · ${what}`;
}

function sayOutcome(client: CancelledDayClient, language: Language): string {
  const say = sayIn(cancelledDayWords, language);
  const { movedTo, reason } = client;
  if (movedTo) {
    const time = `${formatWeekdayAndDate(movedTo.on, language)} ${formatMinuteRange(movedTo, language)}`;
    return say('moved', { time });
  }
  return reason === '' ? say('goneOnly') : say('gone', { reason });
}

/** Whether and by whom the client has been told, and how often it has been tried. */
export function sayTelling({ state, marks }: CancelledDayClient, language: Language): string {
  const say = sayIn(cancelledDayWords, language);
  const last = marks.at(-1);
  if (!last) return say('open');
  const by = { moment: formatMoment(last.at, language), name: last.byName };
  if (state === 'reached') return say('toldReached', by);
  if (state === 'toldByOther') return say('toldByOther', by);
  return say('tried', { count: triesOf(marks.map(({ mark }) => mark)), ...by });
}
