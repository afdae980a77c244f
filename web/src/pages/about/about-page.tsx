import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import accuracy from '../../../../docs/accuracy.md';
import { methodQuery } from '../../api/method.queries';
import { DocumentSection } from '../../components/document-section';
import { FeedLinks } from '../../components/feed-links';
import { Finding } from '../../components/finding';
import { PageTitle } from '../../components/page-title';
import './words';
import './about.css';

const LIMITS = ['truth', 'wording', 'tables', 'codes', 'missing'] as const;

/** What the site is, how right it is as measured, what it can't do, how its data is used, and whom to ask. */
export function AboutPage() {
  const { t } = useTranslation('about');
  return (
    <article className="page about-page">
      <PageTitle>{t('title')}</PageTitle>
      <header>
        <h1>{t('title')}</h1>
        <p className="about-lede">{t('lede')}</p>
      </header>
      <section>
        <h2>{t('what')}</h2>
        <p>{t('whatBody')}</p>
        <p>
          <Link to="/method">{t('method')}</Link>
        </p>
      </section>
      <section>
        <h2>{t('accuracy')}</h2>
        <p>{t('accuracyBody')}</p>
        <h3>{t('sets')}</h3>
        <DocumentSection sections={accuracy} title="Sets" lang="en" />
        <h3>{t('links')}</h3>
        <p>{t('linksBody')}</p>
        <DocumentSection sections={accuracy} title="Links" lang="en" />
      </section>
      <section>
        <h2>{t('limits')}</h2>
        <ul className="about-limits">
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`limit.${limit}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('data')}</h2>
        <p>{t('dataBody')}</p>
        <p>
          <a href="/api/docs">{t('dataApi')}</a>
        </p>
        <FeedLinks path="changes" label={t('dataFeeds')} />
      </section>
      <section>
        <h2>{t('contact')}</h2>
        <Contact />
      </section>
    </article>
  );
}

function Contact() {
  const { t } = useTranslation('about');
  return (
    <Finding query={useQuery(methodQuery())}>
      {({ contact }) =>
        contact === null ? (
          <p>{t('contactNone')}</p>
        ) : (
          <p>
            {t('contactBody')} <a href={/^https?:/.test(contact) ? contact : `mailto:${contact}`}>{contact}</a>
          </p>
        )
      }
    </Finding>
  );
}
