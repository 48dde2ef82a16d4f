import { exampleTeams } from '#domain/example-office/calendar.ts';
import type { ExamplePerson } from '#domain/example-office/people.ts';
import { exampleQuestions } from '#domain/example-office/questions.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import { instantOf } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { insertAll, type RowOf } from '#store/insert-all.ts';
import type { Filling } from './filling.ts';

/** Who of the office sits in the Teams hour with the adviser. */
const participants: readonly ExamplePerson[] = ['ownWorker', 'secondWorker'];

const seriesName = 'Teams-konsultaatio';

/** The Teams hours on the given days, one series a year, with everybody's time; and a few questions put to Kela. */
export async function fillConsultations(filling: Filling, days: readonly LocalDate[]): Promise<void> {
  const { db, officeId, person, newId, now } = filling;
  const changed = { changed_at: now, changed_by_id: person('secretary') };
  const people = [...participants, 'adviser' as const].map((key) => person(key));
  const series: RowOf<'consultation_series'>[] = [];
  const places: RowOf<'consultation_participant'>[] = [];
  const dates: RowOf<'consultation'>[] = [];
  const occupancy: RowOf<'occupancy'>[] = [];
  for (const [, ofYear] of Map.groupBy(days, (on) => on.slice(0, 4))) {
    const [first, last] = [ofYear[0], ofYear.at(-1)];
    if (first === undefined || last === undefined) continue;
    const seriesId = newId('consultation-series');
    series.push({
      id: seriesId,
      office_id: officeId,
      adviser_id: person('adviser'),
      name: seriesName,
      weekday: weekdayOf(first),
      start_minute: exampleTeams.startMinute,
      end_minute: exampleTeams.endMinute,
      every_weeks: 1,
      valid_from_on: first,
      valid_to_on: last,
      ...changed,
    });
    places.push(...participants.map((key) => ({ series_id: seriesId, staff_id: person(key) })));
    for (const on of ofYear) {
      const id = newId('consultation');
      dates.push({
        id,
        series_id: seriesId,
        planned_on: on,
        state: 'held',
        on_date: on,
        start_minute: exampleTeams.startMinute,
        end_minute: exampleTeams.endMinute,
        ...changed,
      });
      for (const resourceId of people)
        for (const minute of stepsOf(exampleTeams))
          occupancy.push({
            resource_id: resourceId,
            on_date: on,
            minute,
            source_kind: 'consultation',
            source_id: id,
          });
    }
  }
  await insertAll(db, 'consultation_series', series);
  await insertAll(db, 'consultation_participant', places);
  await insertAll(db, 'consultation', dates);
  await insertAll(db, 'occupancy', occupancy);
  await insertAll(db, 'consultation_question', questionRows(filling));
}

function questionRows({ officeId, person, newId, today }: Filling): RowOf<'consultation_question'>[] {
  return exampleQuestions.map(({ topic, municipalityCode, text, answer }, index) => {
    const askedOn = plusDays(today, (index - exampleQuestions.length) * 7);
    return {
      id: newId('consultation-question'),
      office_id: officeId,
      municipality_code: municipalityCode,
      topic_code: topic,
      text,
      asked_at: instantOf(askedOn, at(14)),
      asked_by_id: null,
      answer: answer ?? '',
      answer_source: answer === null ? '' : 'Esimerkkiaineisto',
      answered_on: answer === null ? null : plusDays(askedOn, 2),
      answered_by_id: answer === null ? null : person('adviser'),
    };
  });
}
