import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useWords } from '#renderer/app/language.ts';

export interface ReportFactsProps {
  facts: readonly { readonly label: string; readonly value: string }[];
}

/** What the report says about itself, on the screen and on paper. */
export function ReportFacts({ facts }: ReportFactsProps) {
  const say = useWords(statisticsScreenWords);
  return (
    <section className="statistics-facts" aria-label={say('about')}>
      <dl>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
