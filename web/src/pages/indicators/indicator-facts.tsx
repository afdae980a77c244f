import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldsQuery } from '../../api/comparison.queries';
import type { IndicatorDetail } from '../../api/comparison.types';
import { useLanguage } from '../../i18n/use-language';
import { useNameOf } from '../../i18n/use-name-of';
import { DEFINITIONS } from './definitions';

/** What an indicator is: its definition, unit, direction, field and the names that it goes by. */
export function IndicatorFacts({ indicator }: { indicator: IndicatorDetail }) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const nameOf = useNameOf();
  const field = useQuery(fieldsQuery()).data?.items.find(({ code }) => code === indicator.field);
  const { nameZh, aliases, unit, better } = indicator;
  const names = [...(language === 'en' ? [nameZh] : []), ...aliases];
  const definition = DEFINITIONS[indicator.code]?.[language];
  return (
    <dl className="indicator-facts">
      {definition && (
        <>
          <dt>{t('definition')}</dt>
          <dd>{definition}</dd>
        </>
      )}
      <dt>{t('unit')}</dt>
      <dd lang="zh-CN">{unit}</dd>
      <dt>{t('better')}</dt>
      <dd>{t(better === 'none' ? 'noneBetter' : better)}</dd>
      {field && (
        <>
          <dt>{t('field')}</dt>
          <dd>{nameOf(field)}</dd>
        </>
      )}
      {names.length > 0 && (
        <>
          <dt>{t('aliases')}</dt>
          <dd lang="zh-CN">{names.join('、')}</dd>
        </>
      )}
    </dl>
  );
}
