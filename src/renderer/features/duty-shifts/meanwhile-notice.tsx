import type { AbsenceView } from '#contract/absences.ts';
import { absenceWords } from '#i18n/absences.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { sayAgreed, sayDuty } from './say-meanwhile.ts';

export interface MeanwhileNoticeProps {
  meanwhile: Pick<AbsenceView, 'duties' | 'agreed'>;
  isSeen: boolean;
  onSeen: (isSeen: boolean) => void;
}

/** What an absence frees, and what else is agreed with the person, by name, before it is saved. */
export function MeanwhileNotice({ meanwhile: { duties, agreed }, isSeen, onSeen }: MeanwhileNoticeProps) {
  const say = useWords(absenceWords);
  const language = useLanguage();
  if (duties.length === 0 && agreed.length === 0) return <Banner tone="success">{say('nothingMet')}</Banner>;
  return (
    <>
      {duties.length > 0 && (
        <Banner tone="warning" title={say('dutiesTitle', { count: duties.length })}>
          <ul className="roster-met">
            {duties.map((duty) => (
              <li key={`${duty.officeId} ${duty.on} ${duty.place}`}>{sayDuty(duty, language)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {agreed.length > 0 && (
        <Banner tone="danger" title={say('agreedTitle')}>
          <ul className="roster-met">
            {agreed.map((one) => (
              <li key={`${one.id} ${one.startMinute}`}>{sayAgreed(one, language)}</li>
            ))}
          </ul>
          <p>{say('agreedNote')}</p>
          <Checkbox isSelected={isSeen} onChange={onSeen}>
            {say('agreedSeen')}
          </Checkbox>
        </Banner>
      )}
    </>
  );
}
