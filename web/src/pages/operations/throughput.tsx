import { useTranslation } from 'react-i18next';
import type { Operations } from '../../api/operations.queries';
import { LOCALES } from '../../i18n/language';
import { useLanguage } from '../../i18n/use-language';

const KINDS = ['looks', 'documents', 'runs', 'changes'] as const;

/** What was done in each of the last 24 hours: a row of bars for each kind, and the same as a table. */
export function Throughput({ hours }: { hours: Operations['throughput'] }) {
  const { t } = useTranslation('operations');
  const language = useLanguage();
  const number = new Intl.NumberFormat(LOCALES[language]);
  const clock = new Intl.DateTimeFormat(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Shanghai',
  });
  const time = (hour: string) => clock.format(new Date(hour));
  return (
    <section aria-labelledby="done">
      <h2 id="done">{t('done')}</h2>
      <div className="throughput">
        {KINDS.map((kind) => {
          const counts = hours.map((hour) => hour[kind]);
          const most = Math.max(1, ...counts);
          return (
            <figure key={kind} className="throughput-kind">
              <figcaption>
                {t(`work.${kind}`)} <b>{number.format(counts.reduce((sum, count) => sum + count, 0))}</b>
              </figcaption>
              <div className="throughput-bars" aria-hidden="true">
                {hours.map(({ hour, [kind]: count }) => (
                  <span
                    key={hour}
                    title={t('hourOf', { time: time(hour), count })}
                    data-none={count === 0}
                    style={{ height: `${Math.max((count / most) * 100, 3)}%` }}
                  />
                ))}
              </div>
              <p className="throughput-axis faint" aria-hidden="true">
                <span>{hours[0] && time(hours[0].hour)}</span>
                <span>{hours.at(-1) && time(hours.at(-1)!.hour)}</span>
              </p>
            </figure>
          );
        })}
      </div>
      <details>
        <summary>{t('hours')}</summary>
        <table className="operations-table">
          <thead>
            <tr>
              <th scope="col">{t('hour')}</th>
              {KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {t(`work.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hours.toReversed().map(({ hour, ...counts }) => (
              <tr key={hour}>
                <th scope="row">{time(hour)}</th>
                {KINDS.map((kind) => (
                  <td key={kind} data-zero={counts[kind] === 0}>
                    {number.format(counts[kind])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
