import { useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { regionQuery } from '../../api/queries';
import type { RegionMatch } from '../../api/types';
import { RegionMenu } from '../../components/region-menu';
import { useRegionMatches } from '../../components/use-region-matches';

interface Props {
  label: string;
  placeholder?: string;
  /** The region that is chosen now. */
  code: string | undefined;
  onChoose: (region: RegionMatch | null) => void;
}

/** A region as a field of a form, found by name or code. */
export function RegionPicker({ label, placeholder, code, onChoose }: Props) {
  const { t } = useTranslation('desk');
  const [words, setWords] = useState<string | null>(null);
  const [picked, setPicked] = useState<RegionMatch | null>(null);
  const { data: stored } = useQuery({
    ...regionQuery(code ?? ''),
    enabled: code !== undefined && code !== picked?.code,
  });
  const chosen = code === picked?.code ? picked : stored;
  const typed = words ?? '';
  const matches = useRegionMatches(typed);
  const shown = words ?? (code === undefined ? '' : (chosen?.name ?? code));

  const combobox = useCombobox<RegionMatch>({
    items: matches.items,
    inputValue: shown,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (region) => region?.name ?? '',
    itemToKey: (region) => region?.code,
    onSelectedItemChange: ({ selectedItem }) => {
      setWords(null);
      setPicked(selectedItem);
      onChoose(selectedItem);
    },
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setWords(null);
    },
  });

  return (
    <div className="field region-picker">
      <label {...combobox.getLabelProps()}>{label}</label>
      <div className="region-picker-row">
        <input
          {...combobox.getInputProps({
            // Set here rather than in downshift's own change, which comes too late for input methods of Chinese.
            onChange: (event) => setWords(event.currentTarget.value),
            // Once the list is closed, Esc is for the dialog around it; downshift would keep it to itself.
            onKeyDown: ({ key, nativeEvent }) => {
              if (key === 'Escape' && !combobox.isOpen) Object.assign(nativeEvent, { preventDownshiftDefault: true });
            },
            placeholder,
            lang: 'zh-CN',
          })}
        />
        {code !== undefined && (
          <button type="button" className="plain" onClick={() => onChoose(null)}>
            {t('queue.clear')}
          </button>
        )}
      </div>
      <RegionMenu matches={matches} combobox={combobox} isOpen={combobox.isOpen && typed.trim() !== ''} />
    </div>
  );
}
