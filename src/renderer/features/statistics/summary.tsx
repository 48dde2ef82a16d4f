import { reportFacts, type ReportToState } from '#i18n/statistics-facts.ts';
import { statisticsSummaryWords } from '#i18n/statistics-summary.ts';
import { summaryAsText, summaryText, summaryTitle } from '#i18n/statistics-summary-text.ts';
import { copyText } from '#renderer/app/copy-text.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { ReportFacts } from './report-facts.tsx';
import './summary.css';

/** The report in sentences, for those who read one page of it, with what it says about itself at its head. */
export function Summary({ made }: { made: ReportToState }) {
  const say = useWords(statisticsSummaryWords);
  const language = useLanguage();
  const { report, compared } = made;
  const copy = () => {
    const isCopied = copyText(summaryAsText(made, language));
    showToast({
      text: say(isCopied ? 'copied' : 'notCopied'),
      tone: isCopied ? 'success' : 'danger',
    });
  };
  return (
    <article className="statistics-summary" aria-label={summaryTitle(made, language)}>
      <div className="statistics-summary-head" data-no-print="">
        {compared === null && <p className="statistics-hint">{say('chooseComparison')}</p>}
        <Button onPress={copy}>{say('copy')}</Button>
      </div>
      <h2>{summaryTitle(made, language)}</h2>
      <ReportFacts facts={reportFacts(made, language)} />
      {summaryText(report, compared, language).map(({ part, heading, statements }) => (
        <section key={part} aria-label={heading}>
          <h3>{heading}</h3>
          <ul>
            {statements.map(({ text, isCaveat }) => (
              <li key={text} data-caveat={isCaveat || undefined}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
