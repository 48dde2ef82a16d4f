import { areaNames } from '#i18n/area-names.ts';
import { formatLongDate } from '#i18n/formats.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useOffice } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { BackupWarning } from './backup-warning.tsx';
import { KelaPanel } from './kela-panel.tsx';
import { LinePanel } from './line-panel.tsx';
import { useToday } from './use-today.ts';
import { Waiting } from './waiting.tsx';
import './today.css';

/** What waits, then the day. Parts that are not this person's are absent. */
export default function TodayScreen() {
  const language = useLanguage();
  const office = useOffice();
  const now = useNow();
  const query = useToday();
  return (
    <>
      <ScreenHeading detail={`${formatLongDate(now.on, language)}, ${office.name}`}>
        {areaNames.today[language]}
      </ScreenHeading>
      <BackupWarning />
      <Loaded query={query}>
        {(today) => (
          <div className="today">
            <Waiting today={today} />
            <div className="today-day">
              {today.line && <LinePanel today={today} line={today.line} />}
              {today.kelaDays && <KelaPanel today={today} />}
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}
