import { useMemo } from 'react';
import qrcode from 'qrcode-generator';
import { Copy } from 'lucide-react';
import { Button, notify } from '@sleutelring/ui';
import { useText } from '@admin/i18n';

/** A link to get in, shown once: to copy, or to scan with the other person's phone. */
export function InvitationLink({ link, expiresAt }: { link: string; expiresAt: string }) {
  const { t, format } = useText();
  const svg = useMemo(() => {
    const code = qrcode(0, 'M');
    code.addData(link);
    code.make();
    return code.createSvgTag({ cellSize: 5, margin: 10, scalable: true });
  }, [link]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link);
    notify({ text: t('invite.copied') });
  };
  return (
    <div className="s-stack">
      <p>{t('invite.once', { until: format.instant(expiresAt) })}</p>
      <div
        className="a-qr"
        role="img"
        aria-label={t('invite.qr')}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <code className="a-link">{link}</code>
      <div>
        <Button icon={<Copy aria-hidden />} onPress={() => void copy()}>
          {t('invite.copy')}
        </Button>
      </div>
    </div>
  );
}
