import type { CheckedTime } from '#contract/joint-meetings.ts';
import type { PersonClash } from '#contract/refusals.ts';
import { formatMinuteRange, formatMoment } from '#i18n/formats.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';
import { problemSentence } from '#renderer/app/write/problem-sentence.ts';
import { closureName } from '#renderer/app/write/refusal-sentence.ts';

/** Why a time does not do, one sentence for each reason. */
export function whyNot(checked: CheckedTime, language: Language): string[] {
  const say = sayIn(jointMeetingWords, language);
  const { closed, problems, clashes } = checked;
  const closedDay =
    closed === null
      ? []
      : [
          say('closedDay', {
            why: closed.why.replaceAll('-', '_'),
            name: closureName(closed.why, closed.name, language),
          }),
        ];
  return [
    ...closedDay,
    ...problems
      .filter(({ code }) => code !== 'dayClosed' || closed === null)
      .map(({ code }) => problemSentence(code, language)),
    ...clashes.map((clash) => sayClash(clash, language)),
  ];
}

/** Whose time is taken, by what, and who arranged that: `Kaisa Kelanen on varattu 9.30–10.00: asiakkaan aika (…)`. */
export function sayClash(one: PersonClash, language: Language): string {
  const say = sayIn(jointMeetingWords, language);
  const clash = say('clash', {
    name: one.staffName,
    range: formatMinuteRange(one, language),
    what: one.takenBy.replaceAll('-', '_'),
  });
  return one.byName === null || one.at === null
    ? clash
    : say('clashBy', { clash, by: one.byName, moment: formatMoment(one.at, language) });
}
