import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { localOf } from '#domain/time/instant.ts';
import { areaNames } from '#i18n/area-names.ts';
import { formatDate } from '#i18n/formats.ts';
import { guideText } from '#i18n/guide-text.ts';
import { guideWords } from '#i18n/guides.ts';
import type { Language } from '#i18n/language.ts';
import { copyText } from '#renderer/app/copy-text.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { PaperLanguage } from '#renderer/app/paper/paper-language.tsx';
import { PrintButton } from '#renderer/app/paper/print-button.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { GuideForm } from './guide-form.tsx';
import { GuidePaper } from './guide-paper.tsx';

/** The decision guide as it is read and printed, and its form. */
export default function GuidesScreen() {
  const say = useWords(guideWords);
  const own = useLanguage();
  const maySave = useMay()('guides.save');
  const [language, setLanguage] = useState<Language>(own);
  const [isEditing, setEditing] = useState(false);
  const query = useQuery(useService().guides.show.queryOptions({ input: { language } }));
  const guide = query.data;
  const by =
    guide && guide.changedByName !== null && guide.changedAt !== null
      ? say('own', { name: guide.changedByName, day: formatDate(localOf(guide.changedAt).on, own) })
      : say('usual');
  return (
    <>
      <div data-no-print>
        <ScreenHeading detail={`${say('about')} ${by}.`}>{areaNames.guides[own]}</ScreenHeading>
        {!isEditing && guide && (
          <div className="paper-controls">
            <PaperLanguage value={language} onChange={setLanguage} />
            <PrintButton />
            <Button
              onPress={() => {
                const isCopied = copyText(guideText(guide, language));
                showToast({
                  text: say(isCopied ? 'copied' : 'notCopied'),
                  tone: isCopied ? 'success' : 'danger',
                });
              }}
            >
              {say('copy')}
            </Button>
            {maySave && <Button onPress={() => setEditing(true)}>{say('edit')}</Button>}
          </div>
        )}
      </div>
      <Loaded query={query}>
        {(shown) =>
          isEditing ? (
            <GuideForm guide={shown} language={language} onClose={() => setEditing(false)} />
          ) : (
            <GuidePaper guide={shown} language={language} />
          )
        }
      </Loaded>
    </>
  );
}
