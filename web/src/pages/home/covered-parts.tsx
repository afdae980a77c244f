import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoveragePage } from '../../api/home.queries';

/** The way down into what is covered: where one is, and the parts right below with how many regions each has. */
export function CoveredParts({ coverage }: { coverage: CoveragePage }) {
  const { t } = useTranslation();
  const { within, path, parts, regions } = coverage;
  return (
    <nav className="covered-parts screen-only" aria-label={t('home.coveredParts')}>
      {path.length > 0 && (
        <p className="covered-here">
          {path.map(({ code, name, level }) => (
            <PartLink key={code} code={level === 'nation' ? '' : code}>
              {name}
            </PartLink>
          ))}
          <b lang="zh-CN">{within.name}</b>
          <span className="faint">{t('home.coveredCount', { count: regions })}</span>
        </p>
      )}
      {parts.length > 1 && (
        <ul>
          {parts.map((part) => (
            <li key={part.code}>
              <PartLink code={part.code}>{part.name}</PartLink>{' '}
              <span className="faint" title={t('home.coveredCount', { count: part.regions })}>
                {part.regions}
              </span>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function PartLink({ code, children }: { code: string; children: string }) {
  return (
    <Link to={{ search: code && `?within=${code}` }} preventScrollReset lang="zh-CN">
      {children}
    </Link>
  );
}
