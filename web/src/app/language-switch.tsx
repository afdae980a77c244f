import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { LANGUAGE_NAMES, LANGUAGES, LOCALES } from '../i18n/language';
import { useLanguage } from '../i18n/use-language';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  const { pathname, search, hash } = useLocation();

  return (
    <nav className="language-switch" aria-label={t('site.language')}>
      {LANGUAGES.map((language) => {
        const params = new URLSearchParams(search);
        params.set('lang', language);
        return (
          <Link
            key={language}
            to={{ pathname, search: params.toString(), hash }}
            replace
            preventScrollReset
            lang={LOCALES[language]}
            aria-current={language === current ? 'true' : undefined}
          >
            {LANGUAGE_NAMES[language]}
          </Link>
        );
      })}
    </nav>
  );
}
