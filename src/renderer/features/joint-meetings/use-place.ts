import { useSearch } from '@tanstack/react-router';
import { useGo } from '#renderer/app/use-go.ts';

/** The tabs of the screen. */
export const meetingTabs = ['coming', 'toClose', 'steps', 'past'] as const;
export type MeetingTab = (typeof meetingTabs)[number];

/** What the address of the screen says is open. */
export interface Place {
  readonly tab: MeetingTab;
  readonly id: string | undefined;
  readonly isNew: boolean;
  readonly isCopy: boolean;
  readonly showTab: (tab: MeetingTab) => void;
  readonly showMeeting: (id: string, copy?: boolean) => void;
  readonly showNew: () => void;
}

/** Reads and changes the address. */
export function usePlace(): Place {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const go = useGo();
  const path = '/joint-meetings';
  const tab = meetingTabs.find((one) => one === search['tab']) ?? 'coming';
  return {
    tab,
    id: typeof search['id'] === 'string' ? search['id'] : undefined,
    isNew: search['new'] === true,
    isCopy: search['copy'] === true,
    showTab: (to) => go(path, { tab: to }),
    showMeeting: (id, copy = false) => go(path, copy ? { tab, id, copy } : { tab, id }),
    showNew: () => go(path, { new: true }),
  };
}
