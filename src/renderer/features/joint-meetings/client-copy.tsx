import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { instantOf } from '#domain/time/instant.ts';
import { clientCopyWords } from '#i18n/client-copy.ts';
import { formatMoment } from '#i18n/formats.ts';
import { languageNames } from '#i18n/frame.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { languages, type Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useWords } from '#renderer/app/language.ts';
import { printWindow } from '#renderer/app/print-window.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import './client-copy.css';
import { CopyPage } from './copy-page.tsx';
import type { Place } from './use-place.ts';

/** The client's copy before it is printed: in the client's language unless another is chosen. */
export function ClientCopy({ id, place }: { id: string; place: Place }) {
  const say = useWords(jointMeetingWords);
  const { data } = useQuery(useService().jointMeetings.get.queryOptions({ input: { id } }));
  return (
    <>
      <div data-no-print>
        <ScreenHeading>{say('print')}</ScreenHeading>
      </div>
      {data?.meeting.sheet ? (
        <Copy meeting={data.meeting} sheet={data.meeting.sheet} place={place} />
      ) : (
        <Spinner label={say('loading')} />
      )}
    </>
  );
}

interface CopyProps {
  meeting: JointMeeting;
  sheet: NonNullable<JointMeeting['sheet']>;
  place: Place;
}

function Copy({ meeting, sheet, place }: CopyProps) {
  const sayHere = useWords(clientCopyWords);
  const office = useOffice();
  const now = useNow();
  const [language, setLanguage] = useState<Language>(meeting.language);
  const say = sayIn(clientCopyWords, language);
  const moment = formatMoment(instantOf(now.on, now.minute), language);
  return (
    <>
      <div className="client-copy-bar" data-no-print>
        <ChoiceGroup
          label={sayHere('languageLabel')}
          value={language}
          onChange={setLanguage}
          choices={languages.map((one) => ({ id: one, label: languageNames[one] }))}
        />
        <ButtonRow>
          <Button tone="primary" icon="print" onPress={printWindow}>
            {sayHere('print')}
          </Button>
          <Button onPress={() => place.showMeeting(meeting.id)}>{sayHere('back')}</Button>
        </ButtonRow>
      </div>
      <CopyPage
        meeting={meeting}
        sheet={sheet}
        language={language}
        officeName={office.name}
        printed={say('printed', { moment })}
      />
    </>
  );
}
