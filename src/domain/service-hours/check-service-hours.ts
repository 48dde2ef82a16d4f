import { isOnGrid } from '#domain/occupancy/steps.ts';
import type { ServiceHoursVersion } from './service-hours.ts';

export type ServiceHoursProblemCode = 'offGrid' | 'endNotAfterStart' | 'weekdaysMissing' | 'validityReversed';

export interface ServiceHoursProblem {
  readonly field: keyof ServiceHoursVersion;
  readonly code: ServiceHoursProblemCode;
}

/** What is wrong with the hours, in the order of the form; empty when they can be saved. */
export function checkServiceHours(version: ServiceHoursVersion): ServiceHoursProblem[] {
  const problems: ServiceHoursProblem[] = [];
  const add = (bad: boolean, field: keyof ServiceHoursVersion, code: ServiceHoursProblemCode) => {
    if (bad) problems.push({ field, code });
  };
  add(version.validToOn !== null && version.validToOn < version.validFromOn, 'validToOn', 'validityReversed');
  add(version.weekdays.length === 0, 'weekdays', 'weekdaysMissing');
  add(!isOnGrid(version.startMinute), 'startMinute', 'offGrid');
  add(!isOnGrid(version.endMinute), 'endMinute', 'offGrid');
  add(version.endMinute <= version.startMinute, 'endMinute', 'endNotAfterStart');
  return problems;
}
