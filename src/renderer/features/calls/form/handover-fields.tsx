import type { CallEnding } from '#contract/calls.ts';
import { callWords } from '#i18n/calls.ts';
import { ReceiverField } from '#renderer/app/handovers/receiver-field.tsx';
import { useWords } from '#renderer/app/language.ts';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { ClientLabel } from './client-fields.tsx';
import { useCallForm } from './form-context.ts';

/** Who takes the matter on, and what they need to know. */
export function HandoverFields() {
  const say = useWords(callWords);
  const { content, setEnding, errorOf } = useCallForm();
  const { handover } = content.ending;
  const set = (change: Partial<CallEnding['handover']>) => setEnding('handover', { ...handover, ...change });
  return (
    <fieldset className="call-part">
      <legend>{say('handover')}</legend>
      <ReceiverField
        id="handover.toStaffId"
        value={handover.toStaffId}
        onChange={(toStaffId) => set({ toStaffId })}
        error={errorOf('handover.toStaffId')}
      />
      <TextField
        id="handover.reason"
        label={say('reason')}
        note={say('reasonOrSummary')}
        value={handover.reason}
        onChange={(reason) => set({ reason })}
        error={errorOf('handover.reason')}
      />
      <TextArea
        id="handover.summary"
        label={say('summary')}
        rows={2}
        value={handover.summary}
        onChange={(summary) => set({ summary })}
        error={errorOf('handover.summary')}
      />
      <div className="call-pair">
        <ClientLabel />
        <TextField
          id="handover.contactWay"
          label={say('contactWay')}
          value={handover.contactWay}
          onChange={(contactWay) => set({ contactWay })}
          error={errorOf('handover.contactWay')}
        />
      </div>
      <TextField
        id="handover.promisedToClient"
        label={say('promised')}
        value={handover.promisedToClient}
        onChange={(promisedToClient) => set({ promisedToClient })}
        error={errorOf('handover.promisedToClient')}
      />
    </fieldset>
  );
}
