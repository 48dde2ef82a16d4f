import type { ServiceKindCode } from '#domain/classifications/service-kind.ts';
import type { SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import type { AreaMunicipality } from './entry.ts';

/** The columns of the directory as a table, in their order. */
export const directoryColumns = [
  'id',
  'name',
  'provider',
  'kind',
  'area',
  'topics',
  'phone',
  'email',
  'web',
  'address',
  'opening',
  'description',
  'owner',
  'checkedOn',
] as const;

export type DirectoryColumn = (typeof directoryColumns)[number];

/** The words by which a reader of files knows things. Every key is folded (`folded`), so that writing habits don't matter. */
export interface Vocabulary {
  readonly columns: ReadonlyMap<string, DirectoryColumn>;
  readonly municipalities: ReadonlyMap<string, AreaMunicipality>;
  /** What a cell says of an entry that serves the whole area. */
  readonly wholeArea: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, ServiceKindCode>;
  readonly topics: ReadonlyMap<string, SupportNeedCode>;
  /** Hours in words, such as `ma–pe 9.00–15.00`; the end is not included. */
  readonly sayHours: (from: Weekday, to: Weekday, startMinute: MinuteOfDay, endMinute: MinuteOfDay) => string;
}
