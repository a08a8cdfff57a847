import { Download } from 'lucide-react';
import type { FileFormat, FileState } from '@sleutelring/graphql-client/admin';
import { StateTag } from '@sleutelring/ui';
import { useText } from '@admin/i18n';

interface Props {
  files: readonly {
    id: string;
    format: FileFormat;
    state: FileState;
    url?: string | null;
    bytes?: number | null;
  }[];
}

const KILOBYTE = 1024;

/** The same version as PDF, ODS and CSV. They are made in the background; one may leave meanwhile. */
export function Files({ files }: Props) {
  const { t, format } = useText();
  return (
    <ul role="list" className="s-row s-print-none">
      {files.map((file) => (
        <li key={file.id}>
          {file.state === 'READY' && file.url ? (
            <a className="s-button s-button--secondary" href={file.url} download>
              <Download aria-hidden />
              {t('file.download', {
                format: file.format,
                size: format.number(Math.ceil((file.bytes ?? 0) / KILOBYTE)),
              })}
            </a>
          ) : (
            <StateTag tone={file.state === 'FAILED' ? 'stopped' : 'waiting'}>
              {t(`file.state.${file.state}`, { format: file.format })}
            </StateTag>
          )}
        </li>
      ))}
    </ul>
  );
}
