import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { operation } from './operation.ts';
import { idSchema } from './values.ts';

/** The areas whose data changed; a window asks again for what it shows of them. */
export const areas = [
  'offices',
  'staff',
  'kela-days',
  'bookings',
  'cancelled-days',
  'joint-meetings',
  'meeting-requests',
  'outside-times',
  'consultations',
  'contact-requests',
  'mail-drop',
  'desk-tally',
  'walk-ins',
  'service-hours',
  'duty-shifts',
  'absences',
  'calls',
  'call-topics',
  'handovers',
  'matters',
  'promises',
  'clients',
  'events',
  'directory',
  'guides',
  'old-figures',
  'retention',
  'session',
] as const;
export type Area = (typeof areas)[number];

export const changeSchema = z.object({
  areas: z.array(z.enum(areas)),
  officeId: idSchema.nullable(),
  /** The person who did it, for "Virve siirsi ajan"; no client data. */
  byName: z.string().nullable(),
});
export type Change = z.infer<typeof changeSchema>;

/** What has changed since the window last asked, without any client data. Ends when the window goes. */
export const live = { changes: operation.output(eventIterator(changeSchema)) };
