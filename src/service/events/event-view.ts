import type { OfficeEvent } from '#contract/events.ts';
import type { StoredEvent } from '#store/events/events.ts';

/** An event as the windows see it: its report and its cancellation as one thing each. */
export function eventView(stored: StoredEvent): OfficeEvent {
  const { visitors, newVisitors, ledToStep, lesson, reportedAt, reportedByName, ...rest } = stored;
  const {
    cancelledReason,
    cancelledAt,
    cancelledByName,
    changedAt: _at,
    changedByName: _by,
    ...event
  } = rest;
  return {
    ...event,
    partners: [...event.partners],
    channels: [...event.channels],
    staff: [...event.staff],
    report:
      visitors === null || reportedAt === null
        ? null
        : { visitors, newVisitors, ledToStep, lesson, reportedAt, reportedByName: reportedByName ?? '' },
    cancellation:
      cancelledReason === null || cancelledAt === null
        ? null
        : { reason: cancelledReason, at: cancelledAt, byName: cancelledByName ?? '' },
  };
}
