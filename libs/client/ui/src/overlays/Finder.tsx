import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { Search } from 'lucide-react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Kbd } from '../actions/Kbd';
import '../actions/menu.css';
import './dialog.css';

export interface Found {
  id: string;
  label: string;
  detail?: string;
}

export interface FoundGroup {
  title: string;
  items: readonly Found[];
}

interface Props {
  /** What can be found here, in words. */
  label: string;
  text: string;
  onText: (text: string) => void;
  groups: readonly FoundGroup[];
  /** What stands there while nothing is found. */
  empty: string;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/**
 * Type a part of a name and go there. The focus stays where one types, the arrows walk what is found: the combobox of
 * WAI-ARIA with its list always open, for which React Aria's list would weigh nine times as much.
 */
export function Finder({ label, text, onText, groups, empty, onChoose, onClose }: Props) {
  const listId = useId();
  const all = groups.flatMap(({ items }) => items);
  const [at, setAt] = useState(0);
  const current = all[at] ?? all[0];
  const optionId = (id: string): string => `${listId}-${all.findIndex((one) => one.id === id)}`;
  const currentId = current && optionId(current.id);
  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + all.length) % Math.max(all.length, 1));
    else if (event.key === 'Enter' && current) onChoose(current.id);
    else return;
    event.preventDefault();
  };
  return (
    <ModalOverlay className="s-overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="s-modal s-modal--finder">
        <AriaDialog className="s-dialog" aria-label={label}>
          <div className="s-finder__field">
            <Search aria-hidden size={18} />
            <input
              autoFocus
              role="combobox"
              className="s-finder__input"
              aria-label={label}
              placeholder={label}
              aria-autocomplete="list"
              aria-expanded={all.length > 0}
              aria-controls={listId}
              aria-activedescendant={currentId}
              value={text}
              onChange={(event) => {
                onText(event.currentTarget.value);
                setAt(0);
              }}
              onKeyDown={onKeyDown}
            />
            <Kbd>Esc</Kbd>
          </div>
          <div
            id={listId}
            role="listbox"
            aria-label={label}
            className="s-menu s-finder__found"
            hidden={all.length === 0}
          >
            {groups
              .filter(({ items }) => items.length > 0)
              .map(({ title, items }) => (
                <div key={title} role="group" aria-label={title} className="s-menu__section">
                  <div className="s-menu__title" aria-hidden>
                    {title}
                  </div>
                  {items.map((found) => (
                    <Option
                      key={found.id}
                      elementId={optionId(found.id)}
                      found={found}
                      isCurrent={found === current}
                      onChoose={onChoose}
                    />
                  ))}
                </div>
              ))}
          </div>
          <div role="status" className="s-finder__empty">
            {all.length === 0 && empty}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface OptionProps {
  elementId: string;
  found: Found;
  isCurrent: boolean;
  onChoose: (id: string) => void;
}

function Option({ elementId, found, isCurrent, onChoose }: OptionProps) {
  return (
    <div
      id={elementId}
      role="option"
      aria-selected={isCurrent}
      className="s-menu__item s-finder__option"
      onClick={() => onChoose(found.id)}
    >
      <span>
        {found.label}
        {found.detail && <small className="s-menu__help">{found.detail}</small>}
      </span>
    </div>
  );
}
