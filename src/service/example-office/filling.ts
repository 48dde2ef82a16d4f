import type { ExamplePerson } from '#domain/example-office/people.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';

/** What the parts of the example office are written with. */
export interface Filling {
  readonly db: WriteDb;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly officeId: string;
  readonly person: (key: ExamplePerson) => string;
  /** Identifiers in order, the same in every example office. */
  readonly newId: (area: string) => string;
}
