import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RegionMatch } from '../api/types';
import { RegionMenu } from './region-menu';
import { useRegionMatches } from './use-region-matches';

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
  const matches = useRegionMatches(words);

  const combobox = useCombobox<RegionMatch>({
    items: matches.items,
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
      <RegionMenu matches={matches} combobox={combobox} isOpen={combobox.isOpen && words.trim() !== ''} />
    </div>
  );
}
