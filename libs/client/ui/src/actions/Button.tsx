import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import './button.css';

/** `primary` once on a screen; `quiet` for what stands beside it; `danger` for what cannot be undone. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  look?: ButtonLook;
  icon?: ReactNode;
  children?: ReactNode;
}

const classes = (look: ButtonLook, extra?: unknown): string =>
  ['s-button', `s-button--${look}`, typeof extra === 'string' ? extra : ''].filter(Boolean).join(' ');

export function Button({
  look = 'secondary',
  icon,
  children,
  className,
  ...props
}: Omit<AriaButtonProps, 'children'> & Look) {
  return (
    <AriaButton {...props} className={classes(look, className)}>
      {icon}
      {children}
    </AriaButton>
  );
}

/** A way to another page that looks like a button. */
export function ButtonLink({
  look = 'secondary',
  icon,
  children,
  className,
  ...props
}: Omit<AriaLinkProps, 'children'> & Look) {
  return (
    <AriaLink {...props} className={classes(look, className)}>
      {icon}
      {children}
    </AriaLink>
  );
}

/** A button that is only an icon; its name is spoken and shown on hover. */
export function IconButton({
  label,
  icon,
  ...props
}: Omit<AriaButtonProps, 'children'> & { label: string; icon: ReactNode }) {
  return (
    <AriaButton {...props} aria-label={label} className="s-button s-button--quiet s-button--icon">
      {icon}
    </AriaButton>
  );
}

/** A link in running text or a list; follows the app's router. */
export function TextLink({ children, ...props }: Omit<AriaLinkProps, 'children'> & { children: ReactNode }) {
  return (
    <AriaLink {...props} className="s-link">
      {children}
    </AriaLink>
  );
}
