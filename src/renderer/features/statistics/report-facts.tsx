import { reportFacts, type ReportToState } from '#i18n/statistics-facts.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';

/** What the report says about itself, on the screen and on paper. */
export function ReportFacts({ made }: { made: ReportToState }) {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  return (
    <section className="statistics-facts" aria-label={say('about')}>
      <dl>
        {reportFacts(made, language).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
