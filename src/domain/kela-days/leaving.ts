import type { LocalDate } from '#domain/time/local-date.ts';
import type { KelaHoursInput } from './hours.ts';

/** One adviser's rows without what would come after the last working day (that day included); null: the adviser stays. */
export function untilLastDay(input: KelaHoursInput, lastOn: LocalDate | null): KelaHoursInput {
  if (lastOn === null) return input;
  return {
    closures: input.closures,
    templates: input.templates
      .filter(({ validFromOn }) => validFromOn <= lastOn)
      .map((one) => (one.validToOn === null || one.validToOn > lastOn ? { ...one, validToOn: lastOn } : one)),
    exceptions: input.exceptions
      .filter(({ fromOn }) => fromOn <= lastOn)
      .map((one) => (one.toOn > lastOn ? { ...one, toOn: lastOn } : one)),
  };
}
