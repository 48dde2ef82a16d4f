import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '#renderer/ui/ui.css';
import './catalogue.css';
import { SingleKeys } from '#renderer/ui/single-keys.ts';
import { allowOnlyEmptyHtml } from '#renderer/ui/trusted-types.ts';
import { Catalogue } from './catalogue.tsx';

allowOnlyEmptyHtml();
const wishes = new URLSearchParams(location.search);
const theme = wishes.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <SingleKeys value={wishes.get('keys') !== 'off'}>
      <Catalogue />
    </SingleKeys>
  </StrictMode>,
);
