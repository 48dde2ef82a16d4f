import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { areaNames } from '#i18n/area-names.ts';
import type { Language } from '#i18n/language.ts';
import { plainServiceText, serviceText } from '#i18n/service-text.ts';
import { serviceTextWords } from '#i18n/service-text-words.ts';
import { copyText } from '#renderer/app/copy-text.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { PaperLanguage } from '#renderer/app/paper/paper-language.tsx';
import { PrintButton } from '#renderer/app/paper/print-button.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { FlyerPaper } from './flyer-paper.tsx';

/** The text of the services: to look at, to copy to the web page, and to print as a flyer. */
export default function ServiceTextsScreen() {
  const say = useWords(serviceTextWords);
  const own = useLanguage();
  const office = useOffice();
  const [language, setLanguage] = useState<Language>(own);
  const query = useQuery(useService().posters.texts.queryOptions({ input: { officeId: office.id } }));
  const text = query.data && serviceText(query.data, office, language);
  function copy() {
    const isCopied = text !== undefined && copyText(plainServiceText(text));
    showToast({ text: say(isCopied ? 'copied' : 'notCopied'), tone: isCopied ? 'success' : 'danger' });
  }
  return (
    <>
      <div data-no-print>
        <ScreenHeading detail={say('about')}>{areaNames['service-texts'][own]}</ScreenHeading>
        <div className="paper-controls">
          <PaperLanguage value={language} onChange={setLanguage} />
          <PrintButton />
          <Button onPress={copy}>{say('copy')}</Button>
        </div>
        {text && text.missing.length > 0 && (
          <div className="paper-controls">
            <Banner tone="warning">
              {say('missing', { what: text.missing.map((one) => say(`missing${one}`)).join(', ') })}
            </Banner>
          </div>
        )}
      </div>
      <Loaded query={query}>{() => text && <FlyerPaper text={text} language={language} />}</Loaded>
    </>
  );
}
