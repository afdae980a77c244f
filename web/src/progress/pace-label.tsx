import { useTranslation } from 'react-i18next';
import { PACE_SHAPES, type Pace } from './paces';
import './pace.css';

/** How a plan target stands: shape, colour and word. */
export function PaceLabel({ pace }: { pace: Pace }) {
  const { t } = useTranslation();
  const { path, filled } = PACE_SHAPES[pace];
  return (
    <span className="pace-label" data-pace={pace}>
      <svg className="pace-mark" data-filled={filled} viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
      {t(`pace.${pace}`)}
    </span>
  );
}
