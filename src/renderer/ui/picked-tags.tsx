import { Button } from 'react-aria-components/Button';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { Icon } from './icon.tsx';
import type { Option } from './option-item.tsx';

export interface PickedTagsProps {
  id?: string;
  /** Name of the group for assistive technology. */
  label: string;
  options: readonly Option[];
  onRemove: (id: string) => void;
}

/** What has been picked, each with a button (or the Delete key) that takes it back. */
export function PickedTags({ id, label, options, onRemove }: PickedTagsProps) {
  return (
    <TagGroup
      aria-label={label}
      onRemove={(keys) => {
        for (const key of keys) onRemove(String(key));
      }}
      className="ui-picked"
      {...(id === undefined ? {} : { id })}
    >
      <TagList className="ui-picked-list" items={options}>
        {(option) => (
          <Tag id={option.id} textValue={option.label} className="ui-tag">
            {option.label}
            <Button slot="remove" className="ui-tag-remove">
              <Icon name="close" />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}
