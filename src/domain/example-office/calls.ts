import type { CallOutcome } from '#domain/calls/outcome.ts';
import type { AgeBand } from '#domain/classifications/age-band.ts';
import type { CallerKind } from '#domain/classifications/caller-kind.ts';
import type { MunicipalityCode } from '#domain/classifications/municipality.ts';
import type { ServiceTask } from '#domain/classifications/service-task.ts';
import type { SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { minuteOfDay, type MinuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { exampleLineGrewOn } from './calendar.ts';
import { between, pick, randomOf, type Random } from './random.ts';

/** One invented call. */
export interface ExampleCall {
  readonly startMinute: MinuteOfDay;
  /** Whole minutes; 0 for a missed call. */
  readonly minutes: number;
  readonly missed: boolean;
  readonly outcome: CallOutcome | null;
  readonly callerKind: CallerKind | null;
  readonly municipalityCode: MunicipalityCode | null;
  readonly ageBand: AgeBand | null;
  readonly serviceTask: ServiceTask | null;
  readonly topic: SupportNeedCode | null;
  readonly wrapUpMinutes: number;
  readonly bigCase: boolean;
}

/**
 * Most calls of one day in the two periods the office's own description counts (seed 003): 0–6 in spring 2021,
 * 0–10 after the line grew.
 */
export function mostCallsOn(date: LocalDate): number {
  return date < exampleLineGrewOn ? 6 : 10;
}

/** The invented calls of a staffed day, by time: 0 to {@link mostCallsOn}, the same for the same day and office. */
export function exampleCallsOn(date: LocalDate, office: string, hours: MinuteRange): ExampleCall[] {
  const random = randomOf(`calls ${office} ${date}`);
  const most = mostCallsOn(date);
  // Three draws together: days in the middle are common, the ends (0 and the most) happen.
  const count = Math.round(((random() + random() + random()) / 3) * (most + 1) - 0.5);
  return Array.from({ length: Math.min(most, Math.max(0, count)) }, () =>
    exampleCall(random, hours),
  ).toSorted((one, other) => one.startMinute - other.startMinute);
}

function exampleCall(random: Random, hours: MinuteRange): ExampleCall {
  const startMinute = minuteOfDay(between(random, hours.startMinute, hours.endMinute - 1));
  const missed = random() < 0.06;
  const outcome = missed
    ? null
    : pick<CallOutcome>(random, [
        ['resolved', 48],
        ['directed', 18],
        ['handedOver', 14],
        ['assessmentStarted', 5],
        ['callBackPromised', 5],
        ['kelaBooked', 5],
        ['nonCase', 5],
      ]);
  const recorded = outcome !== null && outcome !== 'nonCase';
  const bigCase = recorded && random() < 0.03;
  return {
    startMinute,
    minutes: missed ? 0 : outcome === 'nonCase' ? 1 : between(random, 3, 22),
    missed,
    outcome,
    callerKind: recorded
      ? pick<CallerKind>(random, [
          ['client', 68],
          ['relative', 16],
          ['health-care', 5],
          ['social-care', 4],
          ['other-authority', 4],
          ['other-person', 3],
        ])
      : null,
    municipalityCode: recorded
      ? pick<MunicipalityCode | null>(random, [
          ['010', 46],
          ['989', 24],
          ['300', 14],
          ['759', 9],
          ['other', 3],
          [null, 4],
        ])
      : null,
    ageBand: recorded
      ? pick<AgeBand | null>(random, [
          ['30-64', 52],
          ['25-29', 12],
          ['18-24', 11],
          ['65-74', 12],
          ['75-84', 6],
          ['85+', 2],
          [null, 5],
        ])
      : null,
    // The need was clearly adult social work, with a few calls about families.
    serviceTask: recorded
      ? pick<ServiceTask | null>(random, [
          ['working-age', 78],
          ['older-people', 9],
          ['families', 5],
          ['addiction', 4],
          ['disability', 2],
          [null, 2],
        ])
      : null,
    topic: recorded
      ? pick<SupportNeedCode>(random, [
          ['3', 44],
          ['2', 17],
          ['1', 14],
          ['9', 8],
          ['8', 5],
          ['6', 4],
          ['4', 4],
          ['99', 4],
        ])
      : null,
    wrapUpMinutes: missed ? 0 : bigCase ? between(random, 60, 120) : between(random, 0, 12),
    bigCase,
  };
}
