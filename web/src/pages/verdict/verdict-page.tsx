import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { verdictQuery } from '../../api/queries';
import type { VerdictDetail } from '../../api/verdicts.queries';
import { ChangeLine } from '../../components/change-line';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { RegionPath } from '../../components/region-path';
import { EmbedCode } from '../../embed/embed-code';
import { NotFoundPage } from '../not-found-page';
import { CitationView } from './citation-view';
import { GoneNotice } from './gone-notice';
import { StandingView } from './standing-view';
import { useVerdictName } from './use-verdict-name';
import '../../components/claim-mark.css';
import './words';
import './verdict-page.css';

/** Region, year and target, as in 530600-2021-3f9c2a1b07. */
const KEY = /^\d{6}-\d{4}-[0-9a-f]{10}$/;

/** One verdict at an address that lasts, with all that it rests on. */
export function VerdictPage() {
  const { key = '' } = useParams();
  return KEY.test(key) ? <NamedVerdict name={key} /> : <NotFoundPage />;
}

function NamedVerdict({ name }: { name: string }) {
  return (
    <div className="page">
      <QueryView query={useQuery(verdictQuery(name))}>{(verdict) => <Loaded verdict={verdict} />}</QueryView>
    </div>
  );
}

function Loaded({ verdict }: { verdict: VerdictDetail }) {
  const { t } = useTranslation('verdict');
  const { t: common } = useTranslation();
  const { t: embed } = useTranslation('embed');
  const name = useVerdictName(verdict);
  const { region, path, year, standing, history } = verdict;
  const title = { region: region.name, year, name };
  return (
    <article className="verdict-page">
      <PageTitle>
        {standing
          ? t('titleStanding', { ...title, verdict: common(`verdict.${standing.verdict}`) })
          : t('title', title)}
      </PageTitle>
      <header className="verdict-header">
        <RegionPath path={path} />
        <p>
          <Link to={`/regions/${region.code}?year=${year}`}>
            <span lang="zh-CN">{region.name}</span> {t('ofYear', { year })}
          </Link>
        </p>
        <h1>{name}</h1>
        {name !== verdict.name && (
          <p className="verdict-original" lang="zh-CN">
            {verdict.name}
          </p>
        )}
      </header>
      {standing ? <StandingView verdict={verdict} standing={standing} /> : <GoneNotice verdict={verdict} />}
      <section aria-labelledby="history">
        <h2 id="history">{t('history')}</h2>
        <ol className="verdict-changes">
          {history.map((change) => (
            <li key={change.id}>
              <ChangeLine change={change} />
            </li>
          ))}
        </ol>
      </section>
      {standing && <CitationView verdict={verdict} standing={standing} />}
      <EmbedCode path={`/embed/verdicts/${verdict.key}`} title={embed('verdictTitle', title)} height={360} />
    </article>
  );
}
