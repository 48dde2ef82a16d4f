import { clientDetailsSchema, type RegisteredClient } from '#contract/clients.ts';
import { clientWords } from '#i18n/clients.ts';
import { formWords } from '#i18n/form.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';

/** Takes the client out of the register; for a moment this window can still put them back as they were. */
export function RemoveClient({ client, onRemoved }: { client: RegisteredClient; onRemoved: () => void }) {
  const say = useWords(clientWords);
  const sayForm = useWords(formWords);
  const { clients } = useService();
  const { id, officeId, version, name } = client;
  const back = useWrite(clients.add);
  const remove = useWrite(clients.remove, {
    onSaved: () => {
      onRemoved();
      offerUndo(
        {
          text: say('removed', { name }),
          undo: () => back.submit({ officeId, ...clientDetailsSchema.parse(client) }),
        },
        sayForm('undo'),
      );
    },
  });
  return (
    <>
      <SaveNotice refusal={remove.refusal} hasFault={remove.hasFault} />
      <ButtonRow>
        <Button tone="quiet" isPending={remove.isPending} onPress={() => remove.submit({ id, version })}>
          {say('remove')}
        </Button>
      </ButtonRow>
    </>
  );
}
