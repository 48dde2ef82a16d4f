import { useNavigate, useSearch } from '@tanstack/react-router';
import { areaNames } from '#i18n/area-names.ts';
import { handoverWords } from '#i18n/handovers.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { boxesOf, type Box } from './boxes.ts';
import { HandoverBox } from './handover-box.tsx';
import './handovers.css';
import { OpenCount } from './open-count.tsx';

interface HandoverSearch {
  readonly box?: Box;
  /** The handover that is open. */
  readonly id?: string;
}

/** What is handed to me and what I have handed over; managers see that all of it moves. */
export default function HandoversScreen() {
  const say = useWords(handoverWords);
  const language = useLanguage();
  const { person } = useSession();
  const search = useSearch({ strict: false }) as HandoverSearch;
  const navigate = useNavigate();
  const boxes = boxesOf(person.roles);
  const box = boxes.find((one) => one === search.box) ?? boxes[0] ?? 'received';
  const show = (next: HandoverSearch) => void navigate({ to: '/handovers', search: next, replace: true });

  return (
    <>
      <ScreenHeading>{areaNames.handovers[language]}</ScreenHeading>
      <Tabs
        label={say('boxes')}
        selected={box}
        onChange={(next) => show({ box: next })}
        tabs={boxes.map((id) => ({
          id,
          label: (
            <span className="handover-tab">
              {say(id)} <OpenCount box={id} />
            </span>
          ),
          content: (
            <HandoverBox
              box={id}
              openId={search.id}
              onOpen={(opened) => show({ box: id, ...(opened === undefined ? {} : { id: opened }) })}
            />
          ),
        }))}
      />
    </>
  );
}
