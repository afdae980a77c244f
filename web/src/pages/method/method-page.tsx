import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import claims from '../../../../docs/claims.md';
import judging from '../../../../docs/judging.md';
import { methodQuery } from '../../api/method.queries';
import { DocumentSection } from '../../components/document-section';
import { Finding } from '../../components/finding';
import { PageTitle } from '../../components/page-title';
import { LOCALES } from '../../i18n/language';
import { useLanguage } from '../../i18n/use-language';
import './words';
import './method.css';

const PARTS = ['judging', 'rules', 'parameters', 'claims'] as const;

/** The section of a document in each language. */
const SECTION = { zh: '中文', en: 'English' } as const;

/** How reports are read and judged: the project's own documents, and the rules as they are. */
export function MethodPage() {
  const { t } = useTranslation('method');
  const language = useLanguage();
  const lang = LOCALES[language];
  return (
    <article className="page method-page">
      <PageTitle>{t('title')}</PageTitle>
      <header>
        <h1>{t('title')}</h1>
        <p className="method-lede">{t('lede')}</p>
        <nav aria-label={t('contents')} className="screen-only">
          <ul className="method-contents">
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(part)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <section aria-labelledby="judging">
        <h2 id="judging">{t('judging')}</h2>
        <DocumentSection sections={judging} title={SECTION[language]} lang={lang} />
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">{t('rules')}</h2>
        <Rules />
      </section>
      <section aria-labelledby="parameters">
        <h2 id="parameters">{t('parameters')}</h2>
        <DocumentSection sections={judging} title="参数 · Parameters" />
      </section>
      <section aria-labelledby="claims">
        <h2 id="claims">{t('claims')}</h2>
        <DocumentSection sections={claims} title={SECTION[language]} lang={lang} />
      </section>
    </article>
  );
}

function Rules() {
  const { t } = useTranslation('method');
  const language = useLanguage();
  const query = useQuery(methodQuery());
  const { hash } = useLocation();
  useEffect(() => {
    if (query.data && hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [query.data, hash]);
  return (
    <Finding query={query}>
      {({ rules, judgementVersion, rulesetVersion }) => (
        <>
          <p>
            {t('rulesLede')} {t('versions', { judgement: judgementVersion, ruleset: rulesetVersion })}
          </p>
          <dl className="rules">
            {rules.map((rule) => (
              <div key={rule.name} id={`rule-${rule.name}`} data-pointed={hash === `#rule-${rule.name}`}>
                <dt>
                  <code>{rule.name}</code>
                </dt>
                <dd>{rule[language]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Finding>
  );
}
