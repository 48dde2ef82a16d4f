import { useQuery } from '@tanstack/react-query';
import type { WholeMatter } from '#contract/matters.ts';
import { formatDayAndMonth } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { matterEventNames, matterWords } from '#i18n/matters.ts';
import { PassesMark, PassesWarning } from '#renderer/app/handovers/passes-mark.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { MatterActions } from './matter-actions.tsx';
import { Owner } from './matter-table.tsx';
import { Referrals } from './referrals.tsx';
import { Timeline } from './timeline.tsx';

/** One matter: whose it is, what somebody still waits for, where it has been, and what can be done. */
export function MatterDetails({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useWords(matterWords);
  const sayForm = useWords(formWords);
  const query = useQuery(useService().matters.get.queryOptions({ input: { id } }));
  const { person } = useSession();
  const matter = query.data;
  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={matter?.name || say('noName')}
      closeLabel={sayForm('close')}
      {...(matter?.ownerId === person.id ? { footer: <MatterActions matter={matter} /> } : {})}
    >
      <Loaded query={query}>{(whole) => <Whole matter={whole} />}</Loaded>
    </Drawer>
  );
}

function Whole({ matter }: { matter: WholeMatter }) {
  const say = useWords(matterWords);
  const language = useLanguage();
  const { person } = useSession();
  return (
    <Stack>
      <div className="matter-head" aria-live="polite">
        {matter.clientLabel !== '' && <strong>{matter.clientLabel}</strong>}
        <span>
          {say('owner')}: <Owner matter={matter} />
        </span>
        <PassesMark chain={matter} />
        {matter.closedOn !== null && (
          <span>
            {matterEventNames.closed[language]} {formatDayAndMonth(matter.closedOn, language)}
          </span>
        )}
      </div>
      {matter.state === 'open' && <PassesWarning chain={matter} />}
      {matter.state === 'open' && <OpenParts matter={matter} />}
      <Referrals matter={matter} isMine={matter.ownerId === person.id && matter.state === 'open'} />
      <Timeline matter={matter} />
    </Stack>
  );
}

/** What keeps the matter from being closed. */
function OpenParts({ matter: { openParts } }: { matter: WholeMatter }) {
  const say = useWords(matterWords);
  const language = useLanguage();
  if (openParts.length === 0) return undefined;
  return (
    <section aria-label={say('waits')}>
      <h3>{say('waits')}</h3>
      <ul className="matter-list">
        {openParts.map(({ kind, id, staffName, dueOn }) => (
          <li key={`${kind} ${id}`}>
            {say('waitsFor', {
              kind,
              name: staffName,
              day: dueOn === null ? 'none' : formatDayAndMonth(dueOn, language),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
