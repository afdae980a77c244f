import { Link } from 'react-router';

interface Props {
  label: string;
  years: readonly number[];
}

/** Years of which there is something, where the one asked for has nothing. */
export function YearLinks({ label, years }: Props) {
  if (years.length === 0) return null;
  return (
    <p>
      {label}
      {years.map((year) => (
        <span key={year}>
          {' '}
          <Link to={`?year=${year}`}>{year}</Link>
        </span>
      ))}
    </p>
  );
}
