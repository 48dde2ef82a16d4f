import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '#renderer/ui/ui.css';
import './catalogue.css';
import { allowOnlyEmptyHtml } from '#renderer/ui/trusted-types.ts';
import { Catalogue } from './catalogue.tsx';

allowOnlyEmptyHtml();
const theme = new URLSearchParams(location.search).get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Catalogue />
  </StrictMode>,
);
