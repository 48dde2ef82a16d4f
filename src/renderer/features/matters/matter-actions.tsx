import { useState } from 'react';
import type { WholeMatter } from '#contract/matters.ts';
import { matterWords } from '#i18n/matters.ts';
import { bookFor } from '#renderer/app/booked-for.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { CloseForm } from './close-form.tsx';
import { LinkForm } from './link-form.tsx';
import { NameForm } from './name-form.tsx';
import { ReferForm } from './refer-form.tsx';

type Asking = 'close' | 'link' | 'refer' | 'rename';

/** What its owner can do with a matter, the likeliest first. */
export function MatterActions({ matter }: { matter: WholeMatter }) {
  const say = useWords(matterWords);
  const go = useGo();
  const may = useMay();
  const [asking, setAsking] = useState<Asking>();
  const reopen = useWrite(useService().matters.reopen);
  const { id, version, name, clientLabel } = matter;
  const stop = () => setAsking(undefined);

  if (matter.state === 'closed')
    return (
      <>
        <SaveNotice refusal={reopen.refusal} hasFault={reopen.hasFault} />
        <Button icon="undo" isPending={reopen.isPending} onPress={() => reopen.submit({ id, version })}>
          {say('reopen')}
        </Button>
      </>
    );
  return (
    <>
      <ButtonRow>
        <Button tone="primary" onPress={() => setAsking('close')}>
          {say('close')}
        </Button>
        <Button onPress={() => setAsking('link')}>{say('link')}</Button>
        <Menu
          label={say('more')}
          actions={[
            {
              id: 'handOver',
              label: say('handOver'),
              onAction: () => go('/handovers', { new: true, matter: id, client: clientLabel, what: name }),
            },
            ...(may('bookings.book')
              ? [
                  {
                    id: 'book',
                    label: say('book'),
                    onAction: () => {
                      bookFor({ matterId: id, name, clientLabel });
                      go('/kela-days', { new: true });
                    },
                  },
                ]
              : []),
            { id: 'refer', label: say('refer'), onAction: () => setAsking('refer') },
            { id: 'rename', label: say('rename'), onAction: () => setAsking('rename') },
          ]}
        />
      </ButtonRow>
      {asking === 'close' && <CloseForm matter={matter} onClose={stop} />}
      {asking === 'link' && <LinkForm matter={matter} onClose={stop} />}
      {asking === 'refer' && <ReferForm matter={matter} onClose={stop} />}
      {asking === 'rename' && <NameForm matter={matter} onClose={stop} onSaved={stop} />}
    </>
  );
}
