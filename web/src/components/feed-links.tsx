import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import './feed-links.css';

interface Props {
  /** Path of the feed without its ending: changes, regions/530600, indicators/gdp. */
  path: string;
  label: string;
}

/** Where feed readers follow what changes, also told to them in the head of the page. */
export function FeedLinks({ path, label }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const address = (format: 'atom' | 'json') => `/feeds/${path}.${format}?lang=${language}`;
  return (
    <p className="feed-links screen-only">
      <link rel="alternate" type="application/atom+xml" title={label} href={address('atom')} />
      <link rel="alternate" type="application/feed+json" title={label} href={address('json')} />
      <span>
        {label}
        {t('site.colon')}
      </span>
      <a href={address('atom')}>Atom</a>
      <a href={address('json')}>JSON Feed</a>
    </p>
  );
}
