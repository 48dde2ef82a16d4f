import { useState } from 'react';
import type { Matter } from '#contract/matters.ts';
import { matterWords } from '#i18n/matters.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { ReceiverField } from '#renderer/app/handovers/receiver-field.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';

/** Gives a matter to another owner, without reading it. */
export function AssignMatter({ matter }: { matter: Matter }) {
  const say = useWords(matterWords);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setAsking(true)}>
        {say('assign')}
      </Button>
      {isAsking && <AssignForm matter={matter} onClose={() => setAsking(false)} />}
    </>
  );
}

function AssignForm({ matter: { id, version }, onClose }: { matter: Matter; onClose: () => void }) {
  const say = useWords(matterWords);
  const form = useContractForm<{ toStaffId: string | null }>({ toStaffId: null }, ({ toStaffId }) =>
    toStaffId === null ? [{ field: 'toStaffId', code: 'missing' }] : [],
  );
  const assign = useWrite(useService().matters.assign, { onSaved: onClose, onRefused: form.showRefusal });
  const { toStaffId } = form.values;
  return (
    <DialogForm
      title={say('assignTitle')}
      form={form}
      write={assign}
      onClose={onClose}
      saveLabel={say('assign')}
      onSave={() => toStaffId !== null && assign.submit({ id, version, toStaffId })}
    >
      <ReceiverField {...form.bind('toStaffId')} />
    </DialogForm>
  );
}
