import type { WeekPoster } from '#contract/posters.ts';
import type { Session } from '#contract/session.ts';
import { isClosedWeek, posterLines } from '#domain/posters/week-poster.ts';
import { formatDateRange, formatLongDate, formatWeek } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { posterWords } from '#i18n/posters.ts';
import { sayIn } from '#i18n/say.ts';
import { ByHand } from '#renderer/app/paper/by-hand.tsx';
import { Paper } from '#renderer/app/paper/paper.tsx';
import { PosterTimes } from './poster-times.tsx';
import { sayHours } from './say-hours.ts';
import './posters.css';

export interface PosterPaperProps {
  week: WeekPoster;
  office: Session['offices'][number];
  language: Language;
}

/** One A4 in large letters: when the Kela adviser is there, when the line answers, where, and how to book. */
export function PosterPaper({ week, office, language }: PosterPaperProps) {
  const say = sayIn(posterWords, language);
  const first = week.days[0]?.on;
  const last = week.days.at(-1)?.on;
  if (!first || !last) return undefined;
  const kela = posterLines(week.days.map(({ on, kela: day }) => ({ on, day })));
  const line = posterLines(week.days.map(({ on, line: day }) => ({ on, day })));
  const next = week.nextKelaDay;
  return (
    <Paper className="poster" title={office.name} language={language} privacy={say('privacy')}>
      <p className="poster-week">
        {formatWeek(first, language)}, {formatDateRange(first, last, language)}
      </p>
      <section>
        <h3>{say(isClosedWeek(kela) ? 'kelaName' : 'kela')}</h3>
        {isClosedWeek(kela) && <p className="poster-strong">{say('kelaClosed')}</p>}
        <PosterTimes lines={kela} language={language} />
        {isClosedWeek(kela) && next && (
          <p>
            {say('kelaNext', {
              day: formatLongDate(next.on, language),
              hours: sayHours(next.hours, language),
            })}
          </p>
        )}
        <p>
          {say('book')}{' '}
          <strong>
            <ByHand language={language}>{office.bookingPhone}</ByHand>
          </strong>
        </p>
        {!isClosedWeek(kela) && <p>{say('walkIn')}</p>}
      </section>
      <section>
        <h3>{say('line')}</h3>
        {isClosedWeek(line) && <p className="poster-strong">{say('lineClosed')}</p>}
        <PosterTimes lines={line} language={language} />
        {!isClosedWeek(line) && (
          <p>
            {say('call')}{' '}
            <strong>
              <ByHand language={language}>{office.linePhone}</ByHand>
            </strong>
          </p>
        )}
      </section>
      <section>
        <h3>{say('place')}</h3>
        <p>
          <ByHand language={language}>{office.address}</ByHand>
        </p>
      </section>
    </Paper>
  );
}
