import { TextLink } from '../actions/Button';
import { useTexts } from '../texts';
import './page.css';

export function Breadcrumbs({ trail }: { trail: readonly { label: string; href: string }[] }) {
  const { t } = useTexts();
  return (
    <nav aria-label={t('ui.breadcrumb')}>
      <ol className="s-crumbs">
        {trail.map((step) => (
          <li key={step.href}>
            <TextLink href={step.href}>{step.label}</TextLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
