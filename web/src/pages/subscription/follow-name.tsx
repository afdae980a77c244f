import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FollowView } from '../../api/subscription.queries';
import { useNameOf } from '../../i18n/use-name-of';

/** What is followed, in words. */
export function FollowName({ follow: { region, below, indicator } }: { follow: FollowView }) {
  const { t } = useTranslation('subscribe');
  const nameOf = useNameOf();
  return (
    <span>
      <Link to={`/regions/${region.code}`} lang="zh-CN">
        {region.name}
      </Link>
      {below && ` · ${t('below')}`}
      {indicator && t('followOf', { indicator: nameOf(indicator) })}
    </span>
  );
}
