import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import { Header } from 'react-aria-components/Header';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  type MenuItemProps,
} from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import './menu.css';

/** A button (the first child) that opens a list of things to do or choose. */
export function Menu({
  trigger,
  label,
  children,
}: {
  trigger: ReactNode;
  label: string;
  children: ReactNode;
}) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="s-popover" placement="bottom end">
        <AriaMenu className="s-menu" aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export function MenuItem({
  icon,
  help,
  chosen,
  children,
  ...props
}: Omit<MenuItemProps, 'children'> & {
  icon?: ReactNode;
  help?: string;
  chosen?: boolean;
  children: string;
}) {
  return (
    <AriaMenuItem {...props} textValue={children} className="s-menu__item">
      <span className="s-menu__icon">{chosen ? <Check aria-hidden /> : icon}</span>
      <span>
        {children}
        {help && <small className="s-menu__help">{help}</small>}
      </span>
    </AriaMenuItem>
  );
}

export function MenuSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection className="s-menu__section">
      <Header className="s-menu__title">{title}</Header>
      {children}
    </AriaMenuSection>
  );
}
