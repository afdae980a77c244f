import { useTranslation } from 'react-i18next';
import type { ReportClaim } from '../../api/types';

/** How targets and outcomes are underlined in the text, with how many there are of each. */
export function RoleLegend({ claims }: { claims: readonly ReportClaim[] }) {
  const { t } = useTranslation();
  if (claims.length === 0) return null;
  const count = (role: ReportClaim['role']) => claims.filter((claim) => claim.role === role).length;
  return (
    <p className="role-legend">
      <span>{t('report.legend')}</span>
      <span className="claim" data-roles="target">
        {t('report.targets', { count: count('target') })}
      </span>
      <span className="claim" data-roles="outcome">
        {t('report.outcomes', { count: count('outcome') })}
      </span>
    </p>
  );
}
