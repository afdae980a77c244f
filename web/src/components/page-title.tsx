import { useTranslation } from 'react-i18next';

/** The document's title: what this page is, then the site. */
export function PageTitle({ children }: { children: string }) {
  const { t } = useTranslation();
  return <title>{`${children} · ${t('site.name')}`}</title>;
}
