import type { JointMeeting } from '#contract/joint-meetings.ts';
import { mayDo } from '#domain/joint-meetings/joint-meeting.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { useMarkNoShow, useRestore, useWithdraw } from './use-meeting-writes.ts';

/** What is open on the page of a meeting. */
export type MeetingMode = 'view' | 'move' | 'edit' | 'cancel' | 'invite' | 'close';

export interface MeetingActionsProps {
  meeting: JointMeeting;
  onMode: (mode: MeetingMode) => void;
  onCopy: () => void;
}

/** What can be done with the meeting as it is, by those who may; the likeliest first. */
export function MeetingActions({ meeting, onMode, onCopy }: MeetingActionsProps) {
  const say = useWords(jointMeetingWords);
  const may = useMay();
  const now = useNow();
  const markNoShow = useMarkNoShow();
  const restore = useRestore();
  const withdraw = useWithdraw();
  const { state, sheet, permission, on, startMinute } = meeting;
  const hasBegun = on < now.on || (on === now.on && startMinute <= now.minute);
  const has = (action: Parameters<typeof mayDo>[1]) => mayDo(state, action);
  const isWithdrawn = permission.withdrawnAt !== null;
  return (
    <ButtonRow>
      {may('jointMeetings.close') && has('close') && hasBegun && (
        <Button tone={sheet ? 'secondary' : 'primary'} icon="check" onPress={() => onMode('close')}>
          {say(sheet ? 'editSheet' : 'close')}
        </Button>
      )}
      {sheet && (
        <Button tone="primary" icon="print" onPress={onCopy}>
          {say('print')}
        </Button>
      )}
      {may('jointMeetings.move') && has('move') && !isWithdrawn && (
        <Button icon="move" onPress={() => onMode('move')}>
          {say('move')}
        </Button>
      )}
      {may('jointMeetings.edit') && has('edit') && (
        <Button onPress={() => onMode('edit')}>{say('editClient')}</Button>
      )}
      {may('jointMeetings.invite') && has('invite') && !isWithdrawn && (
        <Button icon="plus" onPress={() => onMode('invite')}>
          {say('invite')}
        </Button>
      )}
      {may('jointMeetings.markNoShow') && has('noShow') && hasBegun && (
        <Button onPress={() => markNoShow(meeting, state !== 'noShow')}>
          {say(state === 'noShow' ? 'noShowBack' : 'noShow')}
        </Button>
      )}
      {may('jointMeetings.withdrawPermission') && has('invite') && (
        <Button onPress={() => withdraw(meeting, !isWithdrawn)}>
          {say(isWithdrawn ? 'permissionBack' : 'withdraw')}
        </Button>
      )}
      {may('jointMeetings.cancel') && has('cancel') && (
        <Button onPress={() => onMode('cancel')}>{say('cancelMeeting')}</Button>
      )}
      {may('jointMeetings.restore') && has('restore') && !isWithdrawn && (
        <Button icon="undo" onPress={() => restore(meeting)}>
          {say('undo')}
        </Button>
      )}
    </ButtonRow>
  );
}
