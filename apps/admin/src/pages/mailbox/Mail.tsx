import type { DemoMailboxQuery } from '@sleutelring/graphql-client/admin';
import { useText } from '@admin/i18n';

interface Props {
  mail: DemoMailboxQuery['demoMailbox'][number];
  isOpen: boolean;
  onOpen: () => void;
}

const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,)])/;

export function Mail({ mail, isOpen, onOpen }: Props) {
  const { format } = useText();
  return (
    <details className="s-card" open={isOpen} onToggle={(event) => event.currentTarget.open && onOpen()}>
      <summary>
        <strong>{mail.subject}</strong>{' '}
        <span className="s-subtle s-small">
          {mail.to} · {format.instant(mail.sentAt)}
        </span>
      </summary>
      <p className="a-mail">
        {mail.text.split(ADDRESS).map((part, index) =>
          ADDRESS.test(part) ? (
            <a key={index} href={part}>
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    </details>
  );
}
