import { useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { regionSearchQuery } from '../api/queries';
import type { RegionMatch } from '../api/types';
import { RegionOption } from './region-option';
import { useDebounced } from './use-debounced';
import './region-search.css';

const TYPING_PAUSE = 120;
const NONE: RegionMatch[] = [];

interface Props {
  size: 'large' | 'medium' | 'small';
  /** What is done with the region chosen; without it, its page is opened. */
  choose?: (region: RegionMatch) => void;
}

/** Search of a region by name or code: a combobox. */
export function RegionSearch({ size, choose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const asked = useDebounced(words.trim(), TYPING_PAUSE);
  const { data, isError, isPlaceholderData } = useQuery({ ...regionSearchQuery(asked), enabled: asked !== '' });
  const answered = asked !== '' && asked === words.trim() && !isPlaceholderData;
  const items = asked === '' ? NONE : (data?.items ?? NONE);

  const combobox = useCombobox<RegionMatch>({
    items,
    inputValue: words,
    // What is handed on is not kept: it may be chosen again.
    ...(choose ? { selectedItem: null } : {}),
    defaultHighlightedIndex: 0,
    itemToString: (region) => region?.name ?? '',
    itemToKey: (region) => region?.code,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      if (!choose) return void navigate(`/regions/${selectedItem.code}`);
      choose(selectedItem);
      setWords('');
    },
  });
  const open = combobox.isOpen && words.trim() !== '';
  const message = isError
    ? t('search.failed')
    : answered && data && items.length === 0 && t('search.none', { words: asked });
  const approximate = open && items.length > 0 && data?.approximate && t('search.approximate');

  return (
    <div className="region-search" data-size={size} role="search">
      <label {...combobox.getLabelProps()} className={size === 'small' ? 'only-read-aloud' : undefined}>
        {t('search.label')}
      </label>
      <input
        {...combobox.getInputProps({
          // Set here rather than in downshift's own change, which comes too late for input methods of Chinese.
          onChange: (event) => setWords(event.currentTarget.value),
          placeholder: t('search.placeholder'),
          type: 'search',
          enterKeyHint: 'go',
          'aria-describedby': `search-hint-${size}`,
        })}
      />
      <p id={`search-hint-${size}`} className="only-read-aloud">
        {t('search.hint')}
      </p>
      <ul {...combobox.getMenuProps()} className="region-search-menu" hidden={!open || items.length === 0}>
        {approximate && (
          <li role="presentation" className="region-search-approximate">
            {approximate}
          </li>
        )}
        {open &&
          items.map((region, index) => (
            <RegionOption
              key={region.code}
              region={region}
              highlighted={combobox.highlightedIndex === index}
              {...combobox.getItemProps({ item: region, index })}
            />
          ))}
      </ul>
      <p className={open && message ? 'region-search-menu region-search-message' : 'only-read-aloud'} role="status">
        {open &&
          (message ||
            (answered && [approximate, t('search.found', { count: items.length })].filter(Boolean).join(' ')))}
      </p>
    </div>
  );
}
