import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { changeConsultation, consultationsAfter } from '#store/consultations/consultations.ts';
import { endSeries, findSeries, type StoredSeries } from '#store/consultations/series.ts';
import { release } from '#store/occupancy/occupy.ts';
import { changed } from '#service/changed.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';

/** Ends the series on a day; what was to come after it is called off. What has been held is history and stays. */
export async function endWith(
  { db, actor, now, audit, announce }: WriteCall,
  { id, version, lastOn }: { readonly id: string; readonly version: number; readonly lastOn: LocalDate },
): Promise<StoredSeries> {
  const series = found(await findSeries(db, id), 'consultation-series');
  changed('consultation-series', series, version, { byName: series.changedByName, at: series.changedAt });
  const problems = [
    ...(lastOn < localOf(now).on ? [{ field: 'lastOn', code: 'changesPast' }] : []),
    ...(lastOn < series.validFromOn ? [{ field: 'lastOn', code: 'validityReversed' }] : []),
    ...(lastOn > series.validToOn ? [{ field: 'lastOn', code: 'afterSeries' }] : []),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const by = { staffId: actor.id, at: now };
  for (const date of await consultationsAfter(db, id, lastOn)) {
    if (date.state !== 'cancelled') await changeConsultation(db, date.id, 'cancelled', by);
    await release(db, { kind: 'consultation', id: date.id });
  }
  await endSeries(db, id, lastOn, by);
  audit('consultation-series', id);
  announce(series.officeId, 'consultations');
  return found(await findSeries(db, id), 'consultation-series');
}
