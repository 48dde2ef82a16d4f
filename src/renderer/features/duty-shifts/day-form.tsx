import { useQuery } from '@tanstack/react-query';
import type { RosterDay } from '#contract/duty-shifts.ts';
import { awayOn } from '#domain/absences/away.ts';
import { formWords } from '#i18n/form.ts';
import { formatWeekdayAndDate } from '#i18n/formats.ts';
import { rosterWords } from '#i18n/roster.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { PeopleFields } from './people-fields.tsx';

interface DayDraft {
  staffId: string | null;
  deputyId: string | null;
}

/** Names the person and deputy of one day, over what a pattern may have put there; or takes them off. */
export function DayForm({ day, onClose }: { day: RosterDay; onClose: () => void }) {
  const { on, shift } = day;
  const say = useWords(rosterWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const service = useService();
  const { id: officeId } = useOffice();
  const named = formatWeekdayAndDate(on, language);
  const away = useQuery(service.absences.list.queryOptions({ input: { from: on, to: on } })).data ?? [];
  const form = useContractForm<DayDraft>(
    { staffId: shift?.staffId ?? null, deputyId: shift?.deputyId ?? null },
    ({ staffId, deputyId }) => [
      ...(staffId === null ? [{ field: 'staffId', code: 'missing' }] : []),
      ...(staffId !== null && staffId === deputyId ? [{ field: 'deputyId', code: 'samePerson' }] : []),
    ],
  );
  const assign = useWrite(service.dutyShifts.assign, {
    onSaved: ({ staffName }) => {
      showToast({ text: say('saved', { day: named, name: staffName }), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  const restore = useWrite(service.dutyShifts.assign);
  const clear = useWrite(service.dutyShifts.clear, {
    onSaved: () => {
      if (!shift) return;
      const { staffId, deputyId } = shift;
      const undo = () => restore.submit({ officeId, on, staffId, deputyId, version: null });
      offerUndo({ text: say('cleared', { day: named }), undo }, sayForm('undo'));
      onClose();
    },
  });
  function save() {
    const { staffId, deputyId } = form.values;
    if (staffId !== null) assign.submit({ officeId, on, staffId, deputyId, version: shift?.version ?? null });
  }
  return (
    <DialogForm
      title={say(shift ? 'changeOf' : 'nameOf', { day: named })}
      form={form}
      write={assign}
      onSave={save}
      onClose={onClose}
    >
      <SaveNotice refusal={clear.refusal} hasFault={clear.hasFault} />
      <PeopleFields
        person={form.bind('staffId')}
        deputy={form.bind('deputyId')}
        isAway={(staffId) => awayOn(staffId, on, away) !== undefined}
      />
      {shift && (
        <div>
          <Button
            size="small"
            tone="danger"
            isPending={clear.isPending}
            onPress={() => clear.submit({ officeId, on, version: shift.version })}
          >
            {say('clear')}
          </Button>
        </div>
      )}
    </DialogForm>
  );
}
