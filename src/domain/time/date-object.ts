import { toDate } from 'date-fns';
import type { Instant } from './instant.ts';

/** The moment as the language's own Date, only for a library that asks for one; it knows no zone of the office. */
export function dateObject(moment: Instant): ReturnType<typeof toDate> {
  return toDate(moment);
}
