import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { RegionSearch } from '../components/region-search';
import { LanguageSwitch } from './language-switch';
import { SessionLink } from './session-link';
import { SiteNav } from './site-nav';
import { useAddressLanguage } from './use-address-language';
import { useFocusOnArrival } from './use-focus-on-arrival';
import './layout.css';

export function Layout() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useAddressLanguage();
  useFocusOnArrival(main);

  return (
    <>
      <a className="skip-link" href="#content">
        {t('site.skip')}
      </a>
      <header className="site-header screen-only">
        <div className="site-header-row">
          <Link className="brand" to="/">
            <BrandMark />
            <span>{t('site.name')}</span>
          </Link>
          {pathname !== '/' && <RegionSearch key={pathname} size="small" />}
          <LanguageSwitch />
          <SessionLink />
        </div>
        <SiteNav />
      </header>
      <main id="content" ref={main} tabIndex={-1}>
        <Outlet key={pathname} />
      </main>
      <footer className="site-footer">
        <div className="site-footer-row">
          <p>{t('site.about')}</p>
          <Link className="screen-only" to="/corrections">
            {t('site.corrections')}
          </Link>
          <Link className="screen-only" to="/data">
            {t('site.data')}
          </Link>
          <a className="screen-only" href="/api/docs">
            {t('site.api')}
          </a>
        </div>
      </footer>
      <ScrollRestoration />
    </>
  );
}

function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="6" />
      <path d="M7 11h18M7 21h11M20 21l3 3 5-7" />
    </svg>
  );
}
