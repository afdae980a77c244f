import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { ladderQuery } from '../../api/queries';
import type { Ladder } from '../../api/types';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { useNameOf } from '../../i18n/use-name-of';
import { NotFoundPage } from '../not-found-page';
import { LadderTable } from './ladder-table';
import './ladder.css';

/** One indicator of one year from the nation down to a region. */
export function LadderPage() {
  const { code = '' } = useParams();
  const [params] = useSearchParams();
  const region = params.get('region');
  const year = Number(params.get('year'));
  if (!region || !Number.isInteger(year) || year === 0) return <NotFoundPage />;
  return <NamedLadder code={code} region={region} year={year} />;
}

function NamedLadder({ code, region, year }: { code: string; region: string; year: number }) {
  return (
    <div className="page ladder-page">
      <QueryView query={useQuery(ladderQuery(code, region, year))}>{(ladder) => <Loaded ladder={ladder} />}</QueryView>
    </div>
  );
}

function Loaded({ ladder }: { ladder: Ladder }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { indicator, region, year, rungs } = ladder;
  const name = nameOf(indicator);
  const empty = rungs.every(({ verdict }) => verdict === null);
  return (
    <>
      <header className="ladder-header">
        <PageTitle>{t('ladder.title', { name, year })}</PageTitle>
        <p>
          <Link to={`/regions/${region.code}?year=${year}`} lang="zh-CN">
            {region.name}
          </Link>
        </p>
        <h1>{t('ladder.title', { name, year })}</h1>
        <p className="ladder-lede">{t('ladder.lede', { year, next: year + 1 })}</p>
      </header>
      {empty ? <p>{t('ladder.empty')}</p> : <LadderTable ladder={ladder} />}
    </>
  );
}
