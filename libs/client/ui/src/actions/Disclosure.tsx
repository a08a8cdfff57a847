import {
  useEffect,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Check } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link as AriaLink } from 'react-aria-components/Link';
import { Button, type ButtonLook } from './Button';
import './menu.css';
import './disclosure.css';

interface Props {
  /** How the button looks. */
  look?: ButtonLook;
  /** What stands on the button; with `icon` alone it is spoken and not shown. */
  label: ReactNode;
  icon?: ReactNode;
  name?: string;
  className?: string;
  children: ReactNode;
}

/**
 * A button that shows a few buttons and links beneath it, for navigation and settings. No `role="menu"`: what it shows
 * stays in the order of the page, and thirty kilobytes stay out of the first load.
 */
export function Disclosure({ look = 'quiet', label, icon, name, className = '', children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => setOpen(false);
  useCloseOutside(place, isOpen, close);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    close();
    place.current?.querySelector('button')?.focus();
  };
  const onBlur = (event: FocusEvent): void => {
    if (event.relatedTarget && !place.current?.contains(event.relatedTarget)) close();
  };
  return (
    <div ref={place} className={`s-disclosure ${className}`} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button
        look={look}
        icon={icon}
        aria-expanded={isOpen}
        aria-controls={id}
        {...(name ? { 'aria-label': name } : {})}
        onPress={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      <div id={id} className="s-popover s-disclosure__content" hidden={!isOpen} onClick={close}>
        {children}
      </div>
    </div>
  );
}

function useCloseOutside(place: { current: HTMLElement | null }, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  });
}

export function DisclosureSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="s-menu s-menu__section">
      <div id={id} className="s-menu__title">
        {title}
      </div>
      {children}
    </div>
  );
}

interface ItemProps {
  icon?: ReactNode;
  help?: string;
  /** For one of several: whether this is the one. */
  chosen?: boolean;
  children: string;
}

export function DisclosureButton({ chosen, onPress, ...item }: ItemProps & { onPress: () => void }) {
  return (
    <AriaButton className="s-menu__item s-disclosure__item" onPress={onPress} {...pressed(chosen)}>
      <Item {...item} isChosen={chosen ?? false} />
    </AriaButton>
  );
}

export function DisclosureLink({ href, ...item }: ItemProps & { href: string }) {
  return (
    <AriaLink className="s-menu__item s-disclosure__item" href={href}>
      <Item {...item} isChosen={false} />
    </AriaLink>
  );
}

const pressed = (chosen: boolean | undefined) => (chosen === undefined ? {} : { 'aria-pressed': chosen });

function Item({ icon, help, isChosen, children }: Omit<ItemProps, 'chosen'> & { isChosen: boolean }) {
  return (
    <>
      <span className="s-menu__icon">{isChosen ? <Check aria-hidden /> : icon}</span>
      <span>
        {children}
        {help && <small className="s-menu__help">{help}</small>}
      </span>
    </>
  );
}
