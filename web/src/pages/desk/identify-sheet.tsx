import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskReport } from '../../api/desk-types';
import { RegionPicker } from './region-picker';
import { Sheet } from './sheet';
import type { Desk } from './use-desk';

interface Props {
  desk: DeskReport;
  work: Desk;
  onClose: () => void;
}

/** Which government's report of which year this is; it is then read and judged, in the background. */
export function IdentifySheet({ desk, work, onClose }: Props) {
  const { t } = useTranslation('desk');
  const { report, identity } = desk;
  const [region, setRegion] = useState(report.region?.code);
  const [year, setYear] = useState(report.year === null ? '' : String(report.year));
  const [reason, setReason] = useState('');
  const given = region && /^\d{4}$/.test(year) && reason.trim() !== '';
  const save = async () => {
    if (!given) return;
    const input = { kind: 'identify' as const, region, year: Number(year), seen: identity?.id ?? null };
    await work.run([input], { reason });
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
        <RegionPicker label={t('identify.region')} code={region} onChoose={(chosen) => setRegion(chosen?.code)} />
        <label className="field">
          <span>{t('identify.year')}</span>
          <input
            value={year}
            inputMode="numeric"
            pattern="[0-9]{4}"
            required
            onChange={(event) => setYear(event.currentTarget.value)}
          />
        </label>
        <label className="field">
          <span>{t('identify.reason')}</span>
          <textarea rows={2} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
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
