import { ageBands } from '#domain/classifications/age-band.ts';
import { callerKinds } from '#domain/classifications/caller-kind.ts';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { serviceTasks } from '#domain/classifications/service-task.ts';
import { callOutcomes } from '#domain/calls/outcome.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { insertAll, type RowOf } from '#store/insert-all.ts';
import { moment } from './line.ts';
import type { TestOffice } from './office.ts';

/** What was typed into every one of these calls, and may be in no file of rows. */
export const plantedTexts = {
  client_label: 'Istutettu Nimi',
  phone: '000 555 7712',
  phone_digits: '0005557712',
  worry: 'istutettu huoli',
  advice: 'istutettu neuvo',
  directed_to: 'istutettu paikka',
  other_concern: 'istutettu toinen huoli',
} as const;

/** Days over which the calls are spread, from the first on. */
const DAYS = 28;

const at = <Value>(values: readonly Value[], index: number) => values[index % values.length] as Value;

/** Puts calls straight into the database: every fifth of them missed, with every code in turn and a topic. */
export async function manyCalls(
  office: TestOffice,
  { count, first, name = 'many' }: { readonly count: number; readonly first: string; readonly name?: string },
): Promise<void> {
  const { parts, officeId } = office;
  const staffId = await office.idOf('Outi');
  const calls = Array.from({ length: count }, (_, index): RowOf<'call'> => {
    const on = plusDays(localDate(first), index % DAYS);
    const minute = minuteOfDay(540 + (index % 90));
    const startedAt = moment(on, minute);
    const isMissed = index % 5 === 4;
    return {
      id: `${name}-${String(index).padStart(7, '0')}`,
      office_id: officeId,
      state: isMissed ? 'missed' : 'recorded',
      on_date: on,
      start_minute: minute,
      started_at: startedAt,
      ended_at: isMissed ? null : ((startedAt + 60_000 * (1 + (index % 30))) as Instant),
      time: 'inside',
      outcome: isMissed ? null : at(callOutcomes, index),
      caller_kind: isMissed ? null : at(callerKinds, index),
      municipality_code: isMissed ? null : at(municipalityCodes, index),
      age_band: isMissed ? null : at(ageBands, index),
      service_task: isMissed ? null : at(serviceTasks, index),
      wrap_up_minutes: isMissed ? null : index % 7,
      big_case: index % 11 === 0 ? 1 : 0,
      entered_by_id: staffId,
      changed_at: startedAt,
      changed_by_id: staffId,
      ...plantedTexts,
    };
  });
  const topics = calls.flatMap(({ id, state }, index) =>
    state === 'missed' ? [] : [{ call_id: id, topic_code: String(1 + (index % 3)) }],
  );
  await parts.store.write(async (db) => {
    await insertAll(db, 'call', calls);
    await insertAll(db, 'call_topic', topics);
  });
}
