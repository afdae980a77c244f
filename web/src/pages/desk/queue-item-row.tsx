import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReviewItem } from '../../api/desk-types';
import { FigureView } from '../../components/figure-view';
import { useLanguage } from '../../i18n/use-language';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { percent } from './percent';

interface Props {
  item: ReviewItem;
  address: string;
  chosen: boolean;
  /** Absent where the item can't be confirmed among others. */
  toggle: (() => void) | undefined;
}

/** An item of the queue: why it is there, the words, what was read, what hangs on it. */
export function QueueItemRow({ item, address, chosen, toggle }: Props) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const { kind, report, claim, verdict, correction, problems, holder } = item;
  const place = report ? [report.region?.name, report.year].filter(Boolean).join(' ') || report.title : '';
  return (
    <li className="queue-item" data-kind={kind} data-held={holder !== null}>
      {toggle ? (
        <input
          type="checkbox"
          aria-label={t('queue.select', { name: claim?.name ?? place })}
          checked={chosen}
          onChange={toggle}
        />
      ) : (
        <span />
      )}
      <div className="queue-item-body">
        <p className="queue-item-head">
          <span className="tag" data-kind={kind}>
            {t(`kind.${kind}`)}
          </span>
          <span lang="zh-CN">{place}</span>
          {claim && <span className="faint">{t('queue.confidence', { percent: percent(claim.confidence) })}</span>}
          {holder && <span className="queue-item-holder">{t('queue.held', { name: holder.name })}</span>}
        </p>
        <Link className="queue-item-link" to={address}>
          {claim ? (
            <>
              <b lang="zh-CN">{claim.name}</b> <FigureView figure={claim} />
            </>
          ) : (
            <b lang="zh-CN">{correction?.quote || report?.title}</b>
          )}
        </Link>
        {claim && <q lang="zh-CN">{claim.quote}</q>}
        {item.before !== null && <p>{t('why.jump', { before: `${item.before}${claim?.unit ?? ''}` })}</p>}
        {problems.map((problem) => (
          <p key={problem.code}>{problem[language]}</p>
        ))}
      </div>
      {verdict && <VerdictLabel verdict={verdict.verdict} />}
    </li>
  );
}
