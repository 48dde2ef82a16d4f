import type { KelaExceptionView, KelaTemplateView } from '#contract/kela-days.ts';
import { coversDay } from '#domain/kela-days/exception.ts';
import { appliesOn } from '#domain/kela-days/template.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';

/** What makes a day a Kela day of the office. */
export interface KelaRhythm {
  readonly templates: readonly KelaTemplateView[];
  readonly exceptions: readonly KelaExceptionView[];
}

/** Days searched each way: more than a year, so that a pause of a summer does not end the search. */
const SEARCHED_DAYS = 400;

/** True on a day that is a Kela day by its weekday or as an extra day; closed ones too, so that one sees why they are. */
export function isKelaDay(on: LocalDate, { templates, exceptions }: KelaRhythm): boolean {
  return (
    templates.some((template) => appliesOn(template, on)) ||
    exceptions.some((exception) => exception.kind === 'extra-day' && coversDay(exception, on))
  );
}

/** The nearest Kela day after (1) or before (-1) the day, the day itself not counted; undefined when there is none. */
export function stepKelaDay(from: LocalDate, direction: 1 | -1, rhythm: KelaRhythm): LocalDate | undefined {
  for (let days = 1; days <= SEARCHED_DAYS; days += 1) {
    const on = plusDays(from, direction * days);
    if (isKelaDay(on, rhythm)) return on;
  }
  return undefined;
}
