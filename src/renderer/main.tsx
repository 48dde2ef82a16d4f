import { createRoot } from 'react-dom/client';
import './ui/ui.css';
import './app/frame/frame.css';
import { App } from './app/app.tsx';
import { usePreferences } from './app/preferences.ts';
import { hearCallLink, takeCallFromAddress } from './app/incoming/incoming-call.ts';
import { routes } from './app/routes.ts';
import { fetchFirstScreen } from './app/routes/fetch-first-screen.ts';
import { serviceQueries } from './app/service.ts';
import { followChanges } from './app/wire/follow-changes.ts';
import { desktop, openWire } from './app/wire/open-wire.ts';
import { newQueryClient } from './app/wire/query-client.ts';
import { allowOnlyEmptyHtml } from './ui/trusted-types.ts';

allowOnlyEmptyHtml();

// The window's composition root: one wire, one copy of the service's answers, one stream of changes.
const { language, theme } = usePreferences.getState();
document.documentElement.lang = language;
document.documentElement.dataset['theme'] = theme;

takeCallFromAddress();
fetchFirstScreen(routes, location.hash);
const client = openWire();
desktop()?.onCallLink(hearCallLink);
const queries = newQueryClient();
void followChanges(client, queries, new AbortController().signal);

const place = document.getElementById('window');
if (!place) throw new Error('index.html has no place for the window');
createRoot(place).render(<App service={serviceQueries(client)} queries={queries} />);
