import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import '../../components/year-list.css';
import { awaitsOutcome } from '../../../../src/figures/choose-year';

interface Props {
  years: readonly number[];
  current: number | undefined;
}

/** Links to the years that have a report, and to the ones before and after the year shown. */
export function YearSwitch({ years, current }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const ordered = [...years].sort((a, b) => a - b);
  const previous = ordered.findLast((year) => current !== undefined && year < current);
  const next = ordered.find((year) => current !== undefined && year > current);

  // On a narrow screen the years are one line that scrolls: the year shown is brought to its middle.
  useEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && shown) list.current.scrollLeft = shown.offsetLeft - list.current.clientWidth / 2;
  }, [current]);

  if (years.length === 0) return null;
  return (
    <nav className="year-switch" aria-label={t('region.years')}>
      <Step
        year={previous}
        label={previous === undefined ? undefined : t('region.previous', { year: previous })}
        sign="←"
      />
      <Step year={next} label={next === undefined ? undefined : t('region.next', { year: next })} sign="→" />
      <ul className="year-list" ref={list}>
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
    </nav>
  );
}

interface StepProps {
  year: number | undefined;
  label: string | undefined;
  sign: string;
}

/** An arrow to a neighbouring year; without one it stays, faint, so that the other does not move. */
function Step({ year, label, sign }: StepProps) {
  if (year === undefined)
    return (
      <span className="year-step" aria-hidden="true">
        {sign}
      </span>
    );
  return (
    <Link className="year-step" to={`?year=${year}`} preventScrollReset aria-label={label} title={label}>
      {sign}
    </Link>
  );
}
