import { useNavigate, useSearch } from '@tanstack/react-router';
import { areaNames } from '#i18n/area-names.ts';
import { consultationWords } from '#i18n/consultations.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { Dates } from './dates.tsx';
import { Questions } from './questions.tsx';
import './consultations.css';

interface Search {
  readonly part?: 'questions' | 'dates';
  readonly new?: boolean;
}

/** When Kela is met on Teams, and what was asked and answered. */
export default function ConsultationsScreen() {
  const say = useWords(consultationWords);
  const language = useLanguage();
  const may = useMay();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const show = (next: Search) => void navigate({ to: '/consultations', search: next, replace: true });
  const mayRead = may('consultations.questions');
  const part = mayRead && search.part !== 'dates' ? 'questions' : 'dates';
  return (
    <>
      <ScreenHeading detail={say('about')}>{areaNames.consultations[language]}</ScreenHeading>
      {mayRead ? (
        <Tabs
          label={say('parts')}
          selected={part}
          onChange={(id) => show({ part: id })}
          tabs={[
            {
              id: 'questions',
              label: say('questions'),
              content: (
                <Questions
                  isAsking={search.new === true}
                  onAsk={(isAsking) => show(isAsking ? { new: true } : {})}
                />
              ),
            },
            { id: 'dates', label: say('dates'), content: <Dates /> },
          ]}
        />
      ) : (
        <Dates />
      )}
    </>
  );
}
