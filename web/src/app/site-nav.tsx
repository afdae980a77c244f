import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** The pages that are not a region's, an indicator's or a report's. */
const PAGES = [
  ['/compare', 'site.compare'],
  ['/indicators', 'site.indicators'],
  ['/changes', 'site.changes'],
  ['/method', 'site.method'],
  ['/about', 'site.aboutPage'],
] as const;

export function SiteNav() {
  const { t } = useTranslation();
  return (
    <nav className="site-nav" aria-label={t('site.pages')}>
      {PAGES.map(([address, name]) => (
        <NavLink key={address} to={address}>
          {t(name)}
        </NavLink>
      ))}
    </nav>
  );
}
