import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import '../../components/year-list.css';
import { awaitsOutcome } from './choose-year';

interface Props {
  years: readonly number[];
  current: number | undefined;
}

/** Links to the years that have a report, and to the ones before and after the year shown. */
export function YearSwitch({ years, current }: Props) {
  const { t } = useTranslation();
  if (years.length === 0) return null;
  const ordered = [...years].sort((a, b) => a - b);
  const previous = ordered.findLast((year) => current !== undefined && year < current);
  const next = ordered.find((year) => current !== undefined && year > current);
  return (
    <nav className="year-switch" aria-label={t('region.years')}>
      {previous !== undefined && <Step year={previous} label={t('region.previous', { year: previous })} sign="←" />}
      <ul className="year-list">
        {ordered.map((year) => (
          <li key={year}>
            <Link
              className="year"
              to={`?year=${year}`}
              preventScrollReset
              aria-current={year === current ? 'page' : undefined}
              data-awaiting={awaitsOutcome(year, years)}
              title={awaitsOutcome(year, years) ? t('region.awaiting') : undefined}
            >
              {year}
            </Link>
          </li>
        ))}
      </ul>
      {next !== undefined && <Step year={next} label={t('region.next', { year: next })} sign="→" />}
    </nav>
  );
}

function Step({ year, label, sign }: { year: number; label: string; sign: string }) {
  return (
    <Link className="year-step screen-only" to={`?year=${year}`} preventScrollReset aria-label={label} title={label}>
      {sign}
    </Link>
  );
}
