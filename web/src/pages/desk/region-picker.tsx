import { useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { regionQuery, regionSearchQuery } from '../../api/queries';
import type { RegionMatch } from '../../api/types';
import { RegionOption } from '../../components/region-option';
import { useDebounced } from '../../components/use-debounced';

interface Props {
  label: string;
  placeholder?: string;
  /** The region that is chosen now. */
  code: string | undefined;
  onChoose: (region: RegionMatch | null) => void;
}

const TYPING_PAUSE = 120;
const NONE: RegionMatch[] = [];

/** A region as a field of a form, found by name or code. */
export function RegionPicker({ label, placeholder, code, onChoose }: Props) {
  const { t } = useTranslation('desk');
  const [words, setWords] = useState<string | null>(null);
  const { data: chosen } = useQuery({ ...regionQuery(code ?? ''), enabled: code !== undefined });
  const typed = words?.trim() ?? '';
  const asked = useDebounced(typed, TYPING_PAUSE);
  const { data } = useQuery({ ...regionSearchQuery(asked), enabled: asked !== '' });
  const items = typed === '' ? NONE : (data?.items ?? NONE);
  const shown = words ?? (code === undefined ? '' : (chosen?.name ?? code));

  const combobox = useCombobox<RegionMatch>({
    items,
    inputValue: shown,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (region) => region?.name ?? '',
    itemToKey: (region) => region?.code,
    onSelectedItemChange: ({ selectedItem }) => {
      setWords(null);
      onChoose(selectedItem);
    },
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setWords(null);
    },
  });
  const open = combobox.isOpen && items.length > 0;

  return (
    <div className="field region-picker">
      <label {...combobox.getLabelProps()}>{label}</label>
      <div className="region-picker-row">
        <input
          {...combobox.getInputProps({
            // Set here rather than in downshift's own change, which comes too late for input methods of Chinese.
            onChange: (event) => setWords(event.currentTarget.value),
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
      <ul {...combobox.getMenuProps()} className="region-search-menu" hidden={!open}>
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
    </div>
  );
}
