import type { KelaDay } from '#contract/kela-days.ts';
import type { WalkIn } from '#contract/walk-ins.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { formatClock } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { walkInWords } from '#i18n/walk-ins.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { useDesk } from './desk.ts';
import { useOffer } from './offer-line.tsx';
import { serviceEnds } from './service-ends.ts';
import { useTellRefusal } from './use-tell-refusal.ts';

/** Calling in, taking into service until a minute, finishing, and leaving without waiting. */
export function WalkInActions({ walkIn, slots }: { walkIn: WalkIn; slots: KelaDay['slots'] }) {
  const say = useWords(walkInWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const may = useMay();
  const { now } = useDesk();
  const offer = useOffer(walkIn.adviserId);
  const { walkIns } = useService();
  const onRefused = useTellRefusal();
  const who = walkIn.clientLabel || sayDays('noName');
  const tell = (text: string) => showToast({ text, tone: 'success' });
  const call = useWrite(walkIns.call, { onRefused });
  const start = useWrite(walkIns.start, { onRefused });
  const finish = useWrite(walkIns.finish, { onRefused, onSaved: () => tell(say('finished', { who })) });
  const leave = useWrite(walkIns.leave, { onRefused, onSaved: () => tell(say('left', { who })) });

  const { id, version, state } = walkIn;
  const isWaiting = state === 'waiting' || state === 'called';
  const until = (minute: MinuteOfDay) => formatClock(minute, language);
  const ends = offer?.kind === 'free' ? serviceEnds(slots, now.minute, offer.untilMinute) : [];
  const [first, ...others] = isWaiting && may('walkIns.start') ? ends : [];
  const begin = (untilMinute: MinuteOfDay) => start.submit({ id, version, untilMinute });
  if (!isWaiting && state !== 'inService') return undefined;
  return (
    <ButtonRow>
      {first !== undefined && (
        <Button size="small" tone="primary" onPress={() => begin(first)}>
          {say('startUntil', { until: until(first) })}
        </Button>
      )}
      {others.length > 0 && (
        <Menu
          size="small"
          label={say('startUntilOther')}
          actions={others.map((end) => ({
            id: String(end),
            label: say('until', { until: until(end) }),
            onAction: () => begin(end),
          }))}
        />
      )}
      {state === 'waiting' && may('walkIns.call') && (
        <Button size="small" onPress={() => call.submit({ id, version })}>
          {say('call')}
        </Button>
      )}
      {isWaiting && may('walkIns.leave') && (
        <Button size="small" tone="quiet" onPress={() => leave.submit({ id, version })}>
          {say('leave')}
        </Button>
      )}
      {state === 'inService' && may('walkIns.finish') && (
        <Button size="small" tone="primary" icon="check" onPress={() => finish.submit({ id, version })}>
          {say('finish')}
        </Button>
      )}
    </ButtonRow>
  );
}
