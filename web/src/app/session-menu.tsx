import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import type { Person } from '../api/types';
import { PAGES_OF_ROLE } from '../session/pages-of-role';
import './session-menu.css';

/** Opens, under the name of who is signed in, the pages of their work and their account. */
export function SessionMenu({ person }: { person: Person }) {
  const { t } = useTranslation();
  const { key } = useLocation();
  return (
    <div className="session-menu">
      <button type="button" className="session-name" popoverTarget="session-pages">
        <span>{person.name}</span>
      </button>
      {/* Another page brings another, closed list. */}
      <nav key={key} id="session-pages" className="session-pages" popover="auto" aria-label={t('site.ownPages')}>
        {PAGES_OF_ROLE[person.role].map(([address, name]) => (
          <NavLink key={address} to={address}>
            {t(name)}
          </NavLink>
        ))}
        <NavLink to="/account">{t('site.ownAccount')}</NavLink>
      </nav>
    </div>
  );
}
