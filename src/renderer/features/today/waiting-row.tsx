import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { todayWords } from '#i18n/today.ts';
import { useWords } from '#renderer/app/language.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

export interface WaitingRowProps {
  /** By when, or since when. */
  when: string;
  isLate?: boolean;
  /** Who or what: the link to its screen. */
  title: string;
  path: string;
  search?: Readonly<Record<string, unknown>>;
  /** Beside the title: what is needed at once, such as a number to call. */
  beside?: ReactNode;
  /** One quiet line: what it is about, and what has been done. */
  details: readonly (string | undefined)[];
  /** What can be done about it here, by one press. */
  actions?: ReactNode;
}

/** One thing that waits. */
export function WaitingRow(props: WaitingRowProps) {
  const { when, isLate = false, title, path, search = {}, beside, details, actions } = props;
  const say = useWords(todayWords);
  const shown = details.filter((detail) => detail !== undefined && detail !== '');
  return (
    <li className="today-row">
      <span className="today-when">
        {when}
        {isLate && (
          <StatusMark icon="warning" tone="danger">
            {say('late')}
          </StatusMark>
        )}
      </span>
      <span className="today-what">
        <span className="today-title">
          <Link to={path} search={search}>
            {title}
          </Link>
          {beside}
        </span>
        {shown.length > 0 && <span className="today-details">{shown.join(' · ')}</span>}
      </span>
      {actions !== undefined && <span className="today-actions">{actions}</span>}
    </li>
  );
}
