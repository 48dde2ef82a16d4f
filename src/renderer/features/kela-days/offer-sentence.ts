import type { WalkInOffer } from '#contract/walk-ins.ts';
import { formatClock } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';
import { walkInWords } from '#i18n/walk-ins.ts';
import { closureName } from '#renderer/app/write/refusal-sentence.ts';

/** The offer in words. */
export function offerSentence(offer: WalkInOffer, language: Language): string {
  const say = sayIn(walkInWords, language);
  if (offer.kind === 'free')
    return say('offerFree', { until: formatClock(offer.untilMinute, language), minutes: offer.minutes });
  if (offer.kind === 'busy')
    return offer.untilMinute === null
      ? say('offerBusyOpen')
      : say('offerBusy', { until: formatClock(offer.untilMinute, language) });
  if (offer.why === 'before-opening') return say('offerBefore');
  if (offer.why === 'after-closing') return say('offerAfter');
  if (offer.why === 'no-template') return say('offerNoDay');
  return say('offerClosed', { name: closureName(offer.why, offer.name, language) });
}
