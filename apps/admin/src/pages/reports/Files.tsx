import { Download } from 'lucide-react';
import type { FileFormat, FileState } from '@sleutelring/graphql-client/admin';
import { StateTag } from '@sleutelring/ui';
import { useText } from '@admin/i18n';

interface VersionFile {
  id: string;
  /** Dutch is the record; English a translation, of versions frozen since there are translations. */
  language: string;
  format: FileFormat;
  state: FileState;
  url?: string | null;
  bytes?: number | null;
}

const KILOBYTE = 1024;

/** The same version as PDF, ODS and CSV, first in the reader's language. They are made in the background; one may leave meanwhile. */
export function Files({ files }: { files: readonly VersionFile[] }) {
  const { locale } = useText();
  const language = files.some((file) => file.language === locale) ? locale : 'nl';
  const others = files.filter((file) => file.language !== language && file.url);
  return (
    <div className="s-stack r-files s-print-none">
      <ul role="list" className="s-row">
        {files
          .filter((file) => file.language === language)
          .map((file) => (
            <li key={file.id}>
              <File file={file} />
            </li>
          ))}
      </ul>
      {others.length > 0 && <OtherLanguage files={others} />}
    </div>
  );
}

function File({ file: { format, state, url, bytes } }: { file: VersionFile }) {
  const { t, format: write } = useText();
  if (state !== 'READY' || !url)
    return (
      <StateTag tone={state === 'FAILED' ? 'stopped' : 'waiting'}>
        {t(`file.state.${state}`, { format })}
      </StateTag>
    );
  const size = write.number(Math.ceil((bytes ?? 0) / KILOBYTE));
  return (
    <a className="s-button s-button--secondary" href={url} download>
      <Download aria-hidden />
      {t('file.download', { format, size })}
    </a>
  );
}

function OtherLanguage({ files }: { files: readonly VersionFile[] }) {
  const { t } = useText();
  const isRecord = files[0]?.language === 'nl';
  return (
    <p className="s-small s-subtle s-row">
      {t(isRecord ? 'file.record' : 'file.translation')}
      {files.map(({ id, url, format, language }) => (
        <a key={id} href={url ?? ''} hrefLang={language} download aria-label={`${format} (${language})`}>
          {format}
        </a>
      ))}
    </p>
  );
}
