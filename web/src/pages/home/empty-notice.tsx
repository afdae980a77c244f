import { useTranslation } from 'react-i18next';

/** Nothing is here yet: how reports are taken in. */
export function EmptyNotice() {
  const { t } = useTranslation();
  return (
    <section className="notice">
      <h2>{t('home.emptyTitle')}</h2>
      <p>{t('home.emptyBody')}</p>
      <pre tabIndex={0}>
        <code>{t('home.emptyCommand')}</code>
      </pre>
    </section>
  );
}
