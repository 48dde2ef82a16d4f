import type { PromiseView } from '#contract/promises.ts';
import { instantOf } from '#domain/time/instant.ts';
import { formatMoment } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { promiseKindNames, promiseWords } from '#i18n/promises.ts';
import { sayIn } from '#i18n/say.ts';

/** To whom: the nickname or name, else the number. */
export function sayWhom({ clientLabel, phone }: PromiseView, language: Language): string {
  return clientLabel || phone || sayIn(promiseWords, language)('unnamed');
}

/** What it is besides an ordinary call back by whoever made it. */
export function sayTerms(promise: PromiseView, language: Language): string[] {
  const say = sayIn(promiseWords, language);
  const { kind, note, madeByName, keeperName, untold } = promise;
  return [
    kind === 'callBack' ? '' : promiseKindNames[kind][language],
    note,
    say('madeBy', { name: madeByName }),
    keeperName === madeByName ? '' : say('keptBy', { name: keeperName }),
    untold ? say('untold') : '',
  ].filter((part) => part !== '');
}

/** A try or a change, as one line; of a promise that only went to another keeper, whose it was before. */
export function sayStep(
  promise: PromiseView,
  step: PromiseView['steps'][number],
  language: Language,
): string {
  const say = sayIn(promiseWords, language);
  const moment = formatMoment(step.at, language);
  if (step.was === null) return say('attempt', { moment, name: step.byName });
  const later = promise.steps.slice(promise.steps.indexOf(step) + 1);
  const became = later.find((next) => next.was !== null)?.was ?? promise;
  if (became.dueOn === step.was.dueOn && became.dueMinute === step.was.dueMinute)
    return say('keeperChanged', { moment, name: step.byName, was: step.was.keeperName });
  const was = formatMoment(instantOf(step.was.dueOn, step.was.dueMinute), language);
  return say(step.told === true ? 'changedTold' : 'changedUntold', { moment, name: step.byName, was });
}
