import type { OccupancySource } from '#domain/occupancy/occupied.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface OccupancyTables {
  occupancy: {
    resource_id: string;
    on_date: LocalDate;
    /** Start of the 5-minute step. */
    minute: MinuteOfDay;
    source_kind: OccupancySource;
    source_id: string;
  };
}
