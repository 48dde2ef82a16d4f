import { placeSlots } from '#domain/kela-days/slots.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { formatTime } from '#i18n/formats.ts';
import { kelaHoursWords } from '#i18n/kela-hours.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import type { BreakDraft } from './break-list.tsx';
import './forms.css';

export interface SlotPreviewProps {
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  slotMinutes: number | null;
  bufferMinutes?: number | null;
  breaks: readonly BreakDraft[];
}

/** The times that the hours make, computed by the rule that will make them; nothing while the hours are half written. */
export function SlotPreview({
  startMinute,
  endMinute,
  slotMinutes,
  bufferMinutes = 0,
  breaks,
}: SlotPreviewProps) {
  const say = useWords(kelaHoursWords);
  const language = useLanguage();
  if (startMinute === null || endMinute === null || slotMinutes === null || slotMinutes < 5) return undefined;
  const whole = breaks.flatMap((one) =>
    one.startMinute === null || one.endMinute === null
      ? []
      : [{ startMinute: one.startMinute, endMinute: one.endMinute }],
  );
  const hours = { startMinute, endMinute, slotMinutes, bufferMinutes: bufferMinutes ?? 0, breaks: whole };
  const slots = placeSlots([hours]);
  return (
    <p className="form-preview" aria-live="polite">
      {say('preview', { count: slots.length })}{' '}
      {slots.map((slot) => formatTime(slot.startMinute, language)).join(' · ')}
    </p>
  );
}
