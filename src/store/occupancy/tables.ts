import type { LocalDate } from '#domain/time/local-date.ts';

export interface OccupancyTables {
  occupancy: {
    resource_id: string;
    on_date: LocalDate;
    minute: number;
    source_kind: string;
    source_id: string;
  };
}
