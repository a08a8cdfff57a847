import { PageHeader } from '@sleutelring/ui';
import { useText } from '../i18n';
import { Threshold } from '../shell/Threshold';

/** A key person who came to the desk: her place is the other app. */
export function OnPhone() {
  const { t } = useText();
  return (
    <Threshold>
      <PageHeader title={t('onPhone.title')} intro={t('onPhone.text')} />
      <a className="s-button s-button--primary" href="/agenda/">
        {t('onPhone.go')}
      </a>
    </Threshold>
  );
}
