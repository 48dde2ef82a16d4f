import type { RosterDay } from '#contract/duty-shifts.ts';
import { missingPlace } from '#domain/duty-shifts/coverage.ts';
import type { DutyPlace } from '#domain/duty-shifts/place.ts';
import { dutyWords } from '#i18n/duty-shifts.ts';
import { formatMinuteRange, formatWeekdayAndDate } from '#i18n/formats.ts';
import { rosterWords } from '#i18n/roster.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice, useSession } from '#renderer/app/session.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

/** What the person can do about a day: take an empty place with one press, or name who has it. */
export function DayActions({ day, onChange }: { day: RosterDay; onChange: (day: RosterDay) => void }) {
  const { on, state, shift } = day;
  const say = useWords(dutyWords);
  const sayRoster = useWords(rosterWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const { person, today } = useSession();
  const may = useMay();
  const named = formatWeekdayAndDate(on, language);
  const take = useWrite(useService().dutyShifts.take, {
    onSaved: (saved, { place }) =>
      showToast({
        text:
          place === 'deputy'
            ? say('standingIn', { day: named })
            : say('taken', { range: `${named} ${formatMinuteRange(saved, language)}` }),
        tone: 'success',
      }),
    onRefused: (refusal) => showToast({ text: refusalSentence(refusal, language), tone: 'danger' }),
  });
  if (state === 'closed') return undefined;
  const missing = missingPlace(day);
  const mayTake = may('dutyShifts.take') && on >= today && shift?.staffId !== person.id;
  // The day's own deputy is asked first.
  const isOffered = day.gaps.some(({ deputyId }) => deputyId === person.id);
  const press = (place: DutyPlace) => take.submit({ officeId, on, place });
  return (
    <span className="roster-actions">
      {mayTake && missing === 'person' && (
        <Button
          size="small"
          {...(isOffered ? { tone: 'primary' as const } : {})}
          aria-label={sayRoster('takeOf', { day: named })}
          isPending={take.isPending}
          onPress={() => press('person')}
        >
          {say('take')}
        </Button>
      )}
      {mayTake && missing === 'deputy' && (
        <Button
          size="small"
          aria-label={sayRoster('standInOf', { day: named })}
          isPending={take.isPending}
          onPress={() => press('deputy')}
        >
          {say('standIn')}
        </Button>
      )}
      {may('dutyShifts.assign') && (
        <Button
          size="small"
          tone={shift ? 'quiet' : 'secondary'}
          aria-label={sayRoster(shift ? 'changeOf' : 'nameOf', { day: named })}
          onPress={() => onChange(day)}
        >
          {sayRoster(shift ? 'change' : 'name')}
        </Button>
      )}
    </span>
  );
}
