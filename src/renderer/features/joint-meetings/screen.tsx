import { useMay } from '#renderer/app/session.ts';
import { ClientCopy } from './client-copy.tsx';
import './joint-meetings.css';
import { MeetingLists } from './meeting-lists.tsx';
import { MeetingPage } from './meeting-page.tsx';
import { NewMeeting } from './new-meeting.tsx';
import { usePlace } from './use-place.ts';

/** Joint meetings: the lists, a new one, one of them, or the client's copy of what was agreed. */
export default function JointMeetingsScreen() {
  const place = usePlace();
  const may = useMay();
  if (place.isNew && may('jointMeetings.create')) return <NewMeeting place={place} />;
  if (place.id !== undefined && place.isCopy) return <ClientCopy id={place.id} place={place} />;
  if (place.id !== undefined) return <MeetingPage key={place.id} id={place.id} place={place} />;
  return <MeetingLists place={place} />;
}
