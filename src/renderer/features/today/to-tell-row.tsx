import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { sayTelling, sayWhatHappened } from '#renderer/app/cancelled-days/say-telling.ts';
import { TellingButtons } from '#renderer/app/cancelled-days/telling-buttons.tsx';
import { useTelling } from '#renderer/app/cancelled-days/use-telling.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { sayDayTime } from './say-day-time.ts';
import { useReplace } from './use-replace.ts';
import { useTellRefusal } from './use-tell-refusal.ts';
import { WaitingRow } from './waiting-row.tsx';

/** A client who does not know yet that the office has let their time go: the number, what to tell, and how it went. */
export function ToTellRow({ client }: { client: CancelledDayClient }) {
  const say = useWords(cancelledDayWords);
  const language = useLanguage();
  const now = useNow();
  const replace = useReplace();
  const telling = useTelling(client, {
    onRefused: useTellRefusal(),
    onSaved: (saved) => replace('toTell', saved, saved.state === 'open'),
  });
  const mayMark = useMay()('cancelledDays.mark');
  const { on, startMinute, clientLabel, clientPhone, marks, interpreter } = client;
  return (
    <WaitingRow
      when={sayDayTime(on, startMinute, now.on, language)}
      title={clientLabel || say('noName')}
      path="/cancelled-days"
      search={{ on }}
      beside={<span className="today-phone">{clientPhone || say('noPhone')}</span>}
      details={[
        sayWhatHappened(client, language),
        interpreter ? say('interpreter') : undefined,
        marks.length > 0 ? sayTelling(client, language) : undefined,
      ]}
      actions={mayMark && <TellingButtons client={client} telling={telling} isShort />}
    />
  );
}
