import { useState } from 'react';
import type { Referral, WholeMatter } from '#contract/matters.ts';
import { checkReferralEnd } from '#domain/matters/referral.ts';
import { formatMoment } from '#i18n/formats.ts';
import { matterWords, referralStateNames } from '#i18n/matters.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

const marks = {
  open: { icon: 'circle-empty', tone: 'warning' },
  arrived: { icon: 'success', tone: 'success' },
  ended: { icon: 'close', tone: 'neutral' },
} as const;

/** Where the client has been referred to; each is open until the arrival is known. */
export function Referrals({ matter, isMine }: { matter: WholeMatter; isMine: boolean }) {
  const say = useWords(matterWords);
  const language = useLanguage();
  const [missing, setMissing] = useState<Referral>();
  const end = useWrite(useService().matters.endReferral);
  const { id, version, referrals } = matter;
  if (referrals.length === 0) return undefined;
  return (
    <section aria-label={say('referrals')}>
      <h3>{say('referrals')}</h3>
      <SaveNotice refusal={end.refusal} hasFault={end.hasFault} />
      <ul className="matter-list">
        {referrals.map((referral) => (
          <li key={referral.id} className="matter-referral">
            <strong>{referral.service}</strong>{' '}
            <StatusMark {...marks[referral.state]}>{referralStateNames[referral.state][language]}</StatusMark>
            <span className="matter-when">{formatMoment(referral.referredAt, language)}</span>
            {referral.note !== '' && <span className="matter-line matter-words">{referral.note}</span>}
            {isMine && (
              <ButtonRow>
                {referral.state === 'open' ? (
                  <>
                    <Button
                      size="small"
                      onPress={() =>
                        end.submit({ id, version, referralId: referral.id, state: 'arrived', note: '' })
                      }
                    >
                      {say('arrived')}
                    </Button>
                    <Button size="small" onPress={() => setMissing(referral)}>
                      {say('notArrived')}
                    </Button>
                  </>
                ) : (
                  <Button
                    size="small"
                    icon="undo"
                    onPress={() =>
                      end.submit({ id, version, referralId: referral.id, state: 'open', note: '' })
                    }
                  >
                    {say('takeBack')}
                  </Button>
                )}
              </ButtonRow>
            )}
          </li>
        ))}
      </ul>
      {missing && <NotArrivedForm matter={matter} referral={missing} onClose={() => setMissing(undefined)} />}
    </section>
  );
}

interface NotArrivedFormProps {
  matter: WholeMatter;
  referral: Referral;
  onClose: () => void;
}

function NotArrivedForm({ matter: { id, version }, referral, onClose }: NotArrivedFormProps) {
  const say = useWords(matterWords);
  const form = useContractForm({ note: '' }, ({ note }) => checkReferralEnd({ state: 'ended', note }));
  const end = useWrite(useService().matters.endReferral, { onSaved: onClose, onRefused: form.showRefusal });
  return (
    <DialogForm
      title={say('notArrivedTitle', { service: referral.service })}
      form={form}
      write={end}
      onClose={onClose}
      onSave={() =>
        end.submit({ id, version, referralId: referral.id, state: 'ended', note: form.values.note })
      }
    >
      <TextField label={say('why')} autoComplete="off" maxLength={200} {...form.bind('note')} />
    </DialogForm>
  );
}
