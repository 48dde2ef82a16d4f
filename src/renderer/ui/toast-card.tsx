import { UNSTABLE_Toast as Toast, UNSTABLE_ToastContent as ToastContent } from 'react-aria-components/Toast';
import { Text } from 'react-aria-components/Text';
import { toneIcon } from './banner.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { toastQueue, type QueuedMessage } from './toasts.ts';

export interface ToastCardProps {
  toast: QueuedMessage;
  closeLabel: string;
}

/** One passing message with its action and a way to close it. */
export function ToastCard({ toast, closeLabel }: ToastCardProps) {
  const { text, tone = 'info', action } = toast.content;
  const close = () => toastQueue.close(toast.key);
  return (
    <Toast toast={toast} className="ui-toast" data-tone={tone}>
      <Icon name={toneIcon[tone]} />
      <ToastContent className="ui-toast-words">
        <Text slot="title">{text}</Text>
      </ToastContent>
      {action !== undefined && (
        <Button
          size="small"
          shortcut={action.shortcut}
          onPress={() => {
            action.onAction();
            close();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="small" icon="close" label={closeLabel} onPress={close} />
    </Toast>
  );
}
