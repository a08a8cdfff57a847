import { useEffect, useRef, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from '../actions/Button';
import { useTexts } from '../texts';
import './dialog.css';

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** What can be done, the wanted thing first. */
  actions?: ReactNode;
}

/** A question that has to be answered first. In the middle, small. */
export function Dialog(props: Props) {
  return <Overlay {...props} look="dialog" />;
}

/** A form or a record beside the page. At the end of the line; the page stays where it was. */
export function Panel(props: Props) {
  return <Overlay {...props} look="panel" />;
}

const TYPED = 'textarea, input:is([type="text"], [type="email"], [type="search"])';

/** What somebody typed is not thrown away by a press beside it or by Escape: then only a button closes. */
function useTyped(isOpen: boolean): { current: boolean } {
  const typed = useRef(false);
  useEffect(() => {
    typed.current = false;
  }, [isOpen]);
  return typed;
}

function Overlay({ title, isOpen, onClose, children, actions, look }: Props & { look: 'dialog' | 'panel' }) {
  const { t } = useTexts();
  const typed = useTyped(isOpen);
  return (
    <ModalOverlay
      className="s-overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open && !typed.current) onClose();
      }}
    >
      <Modal className={`s-modal s-modal--${look}`}>
        <AriaDialog className="s-dialog">
          <header className="s-dialog__head">
            <Heading slot="title" className="s-dialog__title">
              {title}
            </Heading>
            <IconButton label={t('ui.close')} icon={<X aria-hidden size={18} />} onPress={onClose} />
          </header>
          {/* A form, so that Enter in a field presses its button of type "submit". */}
          <form
            className="s-dialog__body"
            noValidate
            onSubmit={(event) => event.preventDefault()}
            onInput={({ target }) => (typed.current ||= (target as Element).matches(TYPED))}
          >
            {children}
          </form>
          {actions && <footer className="s-dialog__foot">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
