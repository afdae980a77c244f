import type { UseComboboxReturnValue } from 'downshift';
import { useTranslation } from 'react-i18next';
import type { RegionMatch } from '../api/types';
import { RegionOption } from './region-option';
import type { RegionMatches } from './use-region-matches';
import './region-search.css';

interface Props {
  matches: RegionMatches;
  combobox: UseComboboxReturnValue<RegionMatch>;
  isOpen: boolean;
}

/** The regions found, below the field; or that there is none, also aloud. */
export function RegionMenu({ matches: { items, asked, answered, approximate, failed }, combobox, isOpen }: Props) {
  const { t } = useTranslation();
  const message = failed ? t('search.failed') : answered && items.length === 0 && t('search.none', { words: asked });
  const like = isOpen && items.length > 0 && approximate && t('search.approximate');
  return (
    <>
      <ul {...combobox.getMenuProps()} className="region-search-menu" hidden={!isOpen || items.length === 0}>
        {like && (
          <li role="presentation" className="region-search-approximate">
            {like}
          </li>
        )}
        {isOpen &&
          items.map((region, index) => (
            <RegionOption
              key={region.code}
              region={region}
              highlighted={combobox.highlightedIndex === index}
              {...combobox.getItemProps({ item: region, index })}
            />
          ))}
      </ul>
      <p className={isOpen && message ? 'region-search-menu region-search-message' : 'only-read-aloud'} role="status">
        {isOpen &&
          (message || (answered && [like, t('search.found', { count: items.length })].filter(Boolean).join(' ')))}
      </p>
    </>
  );
}
