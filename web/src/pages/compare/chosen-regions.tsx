import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Comparison } from '../../api/comparison.types';
import { RegionSearch } from '../../components/region-search';
import { useParamsSetter } from '../../components/use-params-setter';

const MOST_REGIONS = 60;

interface Props {
  regions: Comparison['regions'];
  parent: Comparison['parent'];
}

/** Which regions are compared: those below one, or chosen ones, which can be taken away and added to. */
export function ChosenRegions({ regions, parent }: Props) {
  const { t } = useTranslation('compare');
  const set = useParamsSetter();
  const codes = regions.map(({ code }) => code);
  const choose = (chosen: readonly string[]) => set({ regions: chosen.join(','), parent: null, sort: null });
  if (parent)
    return (
      <p className="compare-parent">
        <Link to={`/regions/${parent.code}`} lang="zh-CN">
          {parent.name}
        </Link>
      </p>
    );
  return (
    <div className="chosen-regions screen-only">
      {regions.length > 0 && (
        <ul>
          {regions.map(({ code, name }) => (
            <li key={code}>
              <span lang="zh-CN">{name}</span>
              <button
                type="button"
                aria-label={t('remove', { region: name })}
                onClick={() => choose(codes.filter((each) => each !== code))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {regions.length < MOST_REGIONS ? (
        <RegionSearch size="medium" choose={({ code }) => choose([...new Set([...codes, code])])} />
      ) : (
        <p>{t('tooMany', { count: regions.length })}</p>
      )}
    </div>
  );
}
