import { useQuery } from '@tanstack/react-query';
import { awayOn, standInOn } from '#domain/absences/away.ts';
import { callWords } from '#i18n/calls.ts';
import { formatDayAndMonth } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { handoverWords } from '#i18n/handovers.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { MultiPick } from '#renderer/ui/multi-pick.tsx';
import { useReceivers } from './use-receivers.ts';

export interface ReceiverFieldProps {
  id: string;
  value: string | null;
  onChange: (staffId: string | null) => void;
  error: string | undefined;
  /** From whom it comes, when not from oneself. */
  fromId?: string | undefined;
}

/** Who takes the matter on: found by a part of the name. One who is away is warned of, and the deputy offered. */
export function ReceiverField({ id, value, onChange, error, fromId }: ReceiverFieldProps) {
  const say = useWords(callWords);
  const sayForm = useWords(formWords);
  return (
    <>
      <MultiPick
        id={id}
        mode="single"
        label={say('receiver')}
        note={say('required')}
        placeholder={say('receiverChoose')}
        options={useReceivers(fromId)}
        value={value === null ? [] : [value]}
        onChange={([staffId]) => onChange(staffId ?? null)}
        listLabel={say('receiverChoose')}
        pickedLabel={say('receiver')}
        removeLabel={sayForm('remove')}
        noMatches={say('receiverNone')}
        error={error}
      />
      {value !== null && <AwayNotice staffId={value} fromId={fromId} onChoose={onChange} />}
    </>
  );
}

/** Says that the chosen person is away today and until when, and gives the matter to the deputy by one press. */
function AwayNotice({
  staffId,
  fromId,
  onChoose,
}: {
  staffId: string;
  fromId: string | undefined;
  onChoose: (staffId: string) => void;
}) {
  const say = useWords(handoverWords);
  const language = useLanguage();
  const { today } = useSession();
  const { absences } = useService();
  const receivers = useReceivers(fromId);
  const known = useQuery(absences.list.queryOptions({ input: { from: today, to: today } })).data ?? [];
  const away = awayOn(staffId, today, known);
  if (!away) return undefined;
  const standIn = standInOn(staffId, today, known);
  const deputy = receivers.find((person) => person.id === standIn);
  return (
    <Banner
      tone="warning"
      actions={
        deputy && (
          <Button size="small" onPress={() => onChoose(deputy.id)}>
            {say('takeDeputy', { name: deputy.label })}
          </Button>
        )
      }
    >
      {say(deputy ? 'receiverAway' : 'receiverAwayAlone', {
        name: away.staffName,
        day: formatDayAndMonth(away.toOn, language),
      })}
    </Banner>
  );
}
