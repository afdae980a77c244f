import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { indicatorsQuery } from '../api/queries';
import type { Claim } from '../api/types';
import { useLanguage } from '../i18n/use-language';
import './claim-name.css';

/** What a claim is of, as the report has it; in English after the catalogue's name, where there is one. */
export function ClaimName({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery({ ...indicatorsQuery(), enabled: language === 'en' && claim.indicator !== '' });
  const english = language === 'en' && data?.items.find(({ code }) => code === claim.indicator)?.nameEn;
  return (
    <span className="claim-name">
      {english && <b>{english}</b>}
      <span className={english ? 'claim-name-original' : 'claim-name-own'} lang="zh-CN">
        {claim.name}
      </span>
      {claim.scope && <span className="claim-name-original">{t('scorecard.scope', { scope: claim.scope })}</span>}
    </span>
  );
}
