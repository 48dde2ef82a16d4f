import { bookInputSchema, type Booking } from '#contract/bookings.ts';
import type { Problem } from '#contract/refusals.ts';
import type { BookingChannel, BookingKind } from '#domain/bookings/booking.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import type { Role } from '#domain/permissions/role.ts';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';

/** What the form asks; the time is chosen outside it. */
export type BookingValues = {
  clientLabel: string;
  clientPhone: string;
  topics: string[];
  kind: BookingKind;
  channel: BookingChannel;
  language: 'fi' | 'sv' | 'en';
  interpreter: boolean;
  companion: boolean;
  urgentIncome: boolean;
  noteToKela: string;
  squeezeInReason: string;
};

/** An empty form. A secretary books with the client on the phone, others for clients of their own. */
export function emptyValues(roles: readonly Role[]): BookingValues {
  return {
    clientLabel: '',
    clientPhone: '',
    topics: [],
    kind: 'individual',
    channel: roles.includes('secretary') ? 'phone' : 'worker',
    language: 'fi',
    interpreter: false,
    companion: false,
    urgentIncome: false,
    noteToKela: '',
    squeezeInReason: '',
  };
}

/** The form of a booking that exists. */
export function valuesOf(booking: Booking): BookingValues {
  const { clientLabel, clientPhone, topics, kind, channel, language, interpreter, companion } = booking;
  const { urgentIncome, noteToKela } = booking;
  return {
    clientLabel,
    clientPhone,
    topics: [...topics],
    kind,
    channel,
    language,
    interpreter,
    companion,
    urgentIncome,
    noteToKela,
    squeezeInReason: booking.squeezeInReason ?? '',
  };
}

/** What the service is given of the form; the reason belongs to the time. */
export function detailsOf({ squeezeInReason: _, ...details }: BookingValues) {
  return details;
}

const detailsSchema = bookInputSchema.pick({
  clientLabel: true,
  clientPhone: true,
  topics: true,
  kind: true,
  channel: true,
  language: true,
  interpreter: true,
  companion: true,
  urgentIncome: true,
  noteToKela: true,
});

/** True when something has been entered that would be a pity to lose. */
export function isBegun(values: BookingValues): boolean {
  return [
    values.clientLabel,
    values.clientPhone,
    values.noteToKela,
    values.squeezeInReason,
    ...values.topics,
  ].some((text) => text.trim() !== '');
}

/** What is wrong with the form, in the order of its fields. A client nobody can recognise at the door is no booking. */
export function checkValues(
  values: BookingValues,
  { identityMode, squeezeIn }: { readonly identityMode: IdentityMode; readonly squeezeIn: boolean },
): Problem[] {
  const problems: Problem[] = [];
  if (values.clientLabel.trim() === '') problems.push({ field: 'clientLabel', code: 'missing' });
  problems.push(...checkClient(identityMode, values), ...schemaProblems(detailsSchema, detailsOf(values)));
  for (const field of ['clientLabel', 'noteToKela', 'squeezeInReason'] as const)
    if (containsPersonalIdentityCode(values[field])) problems.push({ field, code: 'identityCode' });
  if (squeezeIn && values.squeezeInReason.trim() === '')
    problems.push({ field: 'squeezeInReason', code: 'reasonMissing' });
  return problems;
}
