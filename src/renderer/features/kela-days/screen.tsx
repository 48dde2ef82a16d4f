import { takesTime } from '#domain/bookings/state.ts';
import { areaNames } from '#i18n/area-names.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { AppointmentCard } from './appointment-card.tsx';
import { BesideGrid } from './beside.tsx';
import { CancelDay } from './cancel-day.tsx';
import { CancelledNotice } from './cancelled-notice.tsx';
import { Carrying } from './carrying.tsx';
import { ClosedDay } from './closed-day.tsx';
import { DayBar } from './day-bar.tsx';
import { DayListLink } from './day-list-link.tsx';
import { DeskProvider } from './desk.ts';
import { FreeTimes } from './free-times.tsx';
import { KelaGrid } from './kela-grid.tsx';
import { KeptDraft } from './kept-draft.tsx';
import { LetGo } from './let-go.tsx';
import { SearchBox } from './search-box.tsx';
import { sayWeek, sayWholeDay } from './say-time.ts';
import { stepKelaDay } from './step-kela-day.ts';
import { useDays } from './use-days.ts';
import { useNewDesk } from './use-new-desk.ts';
import { useNow } from './use-now.ts';
import { usePlace } from './use-place.ts';
import { useAskedFor } from './use-asked-for.ts';
import { useStoreDrafts } from './use-store-drafts.ts';
import { useRhythm } from './use-rhythm.ts';
import { useShownOffices } from './use-shown-offices.ts';
import { WalkIns } from './walk-ins.tsx';
import './kela-days.css';

/** Kela times: the day or the week as a grid, the next free times, and today's arrivals. */
export default function KelaDaysScreen() {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const may = useMay();
  const { id: officeId } = useOffice();
  const now = useNow();
  const offices = useShownOffices();
  const rhythm = useRhythm(offices);
  const place = usePlace(now.on, rhythm);
  const desk = useNewDesk(place, now, offices);
  const { on, view } = place;
  const { days, isError, again } = useDays(place, offices);
  useStoreDrafts();
  useAskedFor(desk, rhythm !== undefined);
  const previous = rhythm && stepKelaDay(on, -1, rhythm);
  const next = rhythm && stepKelaDay(on, 1, rhythm);
  const hasTimes =
    days?.some(
      ({ slots, bookings }) => slots.length > 0 || bookings.some(({ state }) => takesTime(state)),
    ) === true;

  if (desk.beside?.kind === 'card')
    return (
      <DeskProvider value={desk}>
        <div data-no-print>
          <ScreenHeading>{areaNames['kela-days'][language]}</ScreenHeading>
        </div>
        <AppointmentCard booking={desk.beside.booking} />
      </DeskProvider>
    );
  return (
    <DeskProvider value={desk}>
      <div className="kela">
        <ScreenHeading
          detail={view === 'day' ? sayWholeDay(on, language) : sayWeek(on, language)}
          actions={
            view === 'day' && (
              <>
                <DayListLink on={on} />
                <CancelDay
                  key={on}
                  on={on}
                  days={days?.filter((day) => day.officeId === officeId) ?? []}
                  now={now}
                />
              </>
            )
          }
        >
          {areaNames['kela-days'][language]}
        </ScreenHeading>
        <div className="kela-top" data-no-print>
          <DayBar place={place} today={now.on} previous={previous} next={next} />
          {may('bookings.search') && <SearchBox />}
        </div>
        {view === 'day' && <CancelledNotice on={on} />}
        <FreeTimes />
        <div className="kela-desk">
          <div className="kela-days">
            {isError && (
              <Banner tone="danger" actions={<Button onPress={again}>{say('retry')}</Button>}>
                {say('loadFailed')}
              </Banner>
            )}
            {!days && !isError && <Spinner label={say('loading')} />}
            {days && hasTimes && (
              <KelaGrid
                days={days}
                onPage={(direction) => {
                  const to = direction === 1 ? next : previous;
                  if (to) place.show({ on: to });
                }}
              />
            )}
            {days && !hasTimes && <ClosedDay days={days} place={place} next={next} />}
          </div>
          <div className="kela-side" data-no-print>
            <Carrying />
            <KeptDraft />
            <BesideGrid days={days ?? []} />
            {may('walkIns.list') && <WalkIns />}
            <LetGo days={days ?? []} />
          </div>
        </div>
      </div>
    </DeskProvider>
  );
}
