import { fromSteps } from '#domain/occupancy/from-steps.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { occupiedSteps } from '#store/occupancy/occupied-steps.ts';
import { written } from '#tests/support/kela-day-rows.ts';
import type { TestOffice } from '#tests/support/office.ts';

/** What takes the adviser's time (or another's) on the day, as it is written: `9.00-9.30 booking`. */
export async function occupiedOn(
  office: TestOffice,
  on: LocalDate,
  personId = office.adviserId,
): Promise<string[]> {
  const steps = await occupiedSteps(office.parts.store.read, [personId], on, on);
  return fromSteps(steps.map(({ minute, kind, id }) => ({ minute, source: { kind, id } }))).map(
    (stretch) => `${written([stretch])[0]} ${stretch.source.kind}`,
  );
}
