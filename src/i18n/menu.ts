import type { Language } from './language.ts';

/** The words of the application menu of the desktop program. */
export interface MenuWords {
  readonly file: string;
  readonly print: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly reload: string;
  readonly actualSize: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fullScreen: string;
  readonly window: string;
  readonly minimize: string;
  readonly closeWindow: string;
  readonly about: string;
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
}

export const menuWords: Readonly<Record<Language, MenuWords>> = {
  fi: {
    file: 'Tiedosto',
    print: 'Tulosta…',
    quit: 'Lopeta',
    edit: 'Muokkaa',
    undo: 'Kumoa',
    redo: 'Tee uudelleen',
    cut: 'Leikkaa',
    copy: 'Kopioi',
    paste: 'Liitä',
    selectAll: 'Valitse kaikki',
    view: 'Näytä',
    reload: 'Lataa näkymä uudelleen',
    actualSize: 'Todellinen koko',
    zoomIn: 'Suurenna',
    zoomOut: 'Pienennä',
    fullScreen: 'Koko näyttö',
    window: 'Ikkuna',
    minimize: 'Pienennä ikkuna',
    closeWindow: 'Sulje ikkuna',
    about: 'Tietoja Neuvontapöydästä',
    hide: 'Kätke Neuvontapöytä',
    hideOthers: 'Kätke muut',
    showAll: 'Näytä kaikki',
  },
  sv: {
    file: 'Arkiv',
    print: 'Skriv ut…',
    quit: 'Avsluta',
    edit: 'Redigera',
    undo: 'Ångra',
    redo: 'Gör om',
    cut: 'Klipp ut',
    copy: 'Kopiera',
    paste: 'Klistra in',
    selectAll: 'Markera allt',
    view: 'Visa',
    reload: 'Läs in vyn på nytt',
    actualSize: 'Verklig storlek',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    fullScreen: 'Helskärm',
    window: 'Fönster',
    minimize: 'Minimera',
    closeWindow: 'Stäng fönstret',
    about: 'Om Neuvontapöytä',
    hide: 'Göm Neuvontapöytä',
    hideOthers: 'Göm övriga',
    showAll: 'Visa alla',
  },
  en: {
    file: 'File',
    print: 'Print…',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    reload: 'Reload the view',
    actualSize: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    window: 'Window',
    minimize: 'Minimise',
    closeWindow: 'Close the window',
    about: 'About Neuvontapöytä',
    hide: 'Hide Neuvontapöytä',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
};
