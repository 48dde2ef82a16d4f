import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { Text } from 'react-aria-components/Text';
import { toneIcon } from './banner.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { toastQueue } from './toasts.ts';

export interface ToastRegionProps {
  /** Name of the region, such as "Ilmoitukset"; F6 moves to it. */
  label: string;
  closeLabel: string;
}

/** Where passing messages appear; once in the application. Send them with `showToast`. */
export function ToastRegion({ label, closeLabel }: ToastRegionProps) {
  return (
    <AriaToastRegion queue={toastQueue} aria-label={label} className="ui-toasts">
      {({ toast }) => {
        const { text, tone = 'info', action } = toast.content;
        return (
          <Toast toast={toast} className="ui-toast" data-tone={tone}>
            <Icon name={toneIcon[tone]} />
            <ToastContent className="ui-toast-words">
              <Text slot="title">{text}</Text>
            </ToastContent>
            {action !== undefined && (
              <Button
                size="small"
                onPress={() => {
                  action.onAction();
                  toastQueue.close(toast.key);
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton
              size="small"
              icon="close"
              label={closeLabel}
              onPress={() => toastQueue.close(toast.key)}
            />
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
