import { useTranslation } from 'react-i18next';
import type { DeskReport } from '../../api/desk-types';
import { RegionPicker } from './region-picker';
import { Sheet } from './sheet';
import { useStoredState } from './stored-state';
import type { Desk } from './use-desk';

interface Props {
  desk: DeskReport;
  work: Desk;
  onClose: () => void;
}

/**
 * Which government's report of which year this is; it is then read and judged, in the background. What was typed outlasts
 * a sign-in that ran out.
 */
export function IdentifySheet({ desk, work, onClose }: Props) {
  const { t } = useTranslation('desk');
  const { report, identity } = desk;
  const seen = identity?.id ?? null;
  const [{ region, year, reason }, setTold] = useStoredState(`duixian.desk.identify.${report.id}.${seen}`, {
    region: report.region?.code ?? null,
    year: report.year === null ? '' : String(report.year),
    reason: '',
  });
  const change = (part: Partial<{ region: string | null; year: string; reason: string }>) =>
    setTold((before) => ({ ...before, ...part }));
  const isChanged = region !== report.region?.code || year !== String(report.year);
  const given = region && /^\d{4}$/.test(year) && reason.trim() !== '' && (isChanged || report.state === 'held');
  const save = async () => {
    if (!given) return;
    await work.run([{ kind: 'identify', region, year: Number(year), seen }], { reason });
    onClose();
  };
  return (
    <Sheet title={t('identify.title')} onClose={onClose}>
      <form
        className="identify-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p lang="zh-CN" className="identify-opening">
          {desk.text.slice(0, 160)}
        </p>
        <RegionPicker
          label={t('identify.region')}
          code={region ?? undefined}
          onChoose={(chosen) => change({ region: chosen?.code ?? null })}
        />
        <label className="field">
          <span>{t('identify.year')}</span>
          <input
            value={year}
            inputMode="numeric"
            pattern="[0-9]{4}"
            required
            onChange={(event) => change({ year: event.currentTarget.value })}
          />
        </label>
        <label className="field">
          <span>{t('identify.reason')}</span>
          <textarea
            rows={2}
            required
            value={reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
        </label>
        <p className="sheet-actions">
          <button type="submit" className="button primary" disabled={!given || work.acts.busy}>
            {t('identify.save')}
          </button>
        </p>
      </form>
    </Sheet>
  );
}
