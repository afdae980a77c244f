import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { regionSearchQuery } from '../api/queries';
import { placeText } from './place-text';
import { TextField } from './text-field';
import { useDebounced } from './use-debounced';

const TYPING_PAUSE = 150;
const CODE = /^\d{6}(?=\D|$)/;

interface Props {
  label: string;
  hint?: string;
  /** What stands in the field at first. */
  initial?: string;
  /** Is told the code of the region, '' for an empty field, and null while what is typed is none. */
  onChange: (code: string | null) => void;
}

/** A field for a region, by its code or by its name, which the browser completes from what is found. */
export function RegionField({ label, hint, initial = '', onChange }: Props) {
  const id = useId();
  const [text, setText] = useState(initial);
  const words = useDebounced(text.replace(/ .*/, '').trim(), TYPING_PAUSE);
  const { data } = useQuery({ ...regionSearchQuery(words), enabled: words !== '' });
  const change = (typed: string) => {
    setText(typed);
    onChange(typed.trim() === '' ? '' : (CODE.exec(typed.trim())?.[0] ?? null));
  };
  return (
    <>
      <TextField label={label} hint={hint} list={id} value={text} autoComplete="off" onChange={change} />
      <datalist id={id}>
        {words !== '' &&
          data?.items.map(({ code, name, path }) => (
            <option key={code} value={`${code} ${name}`}>
              {placeText(path)}
            </option>
          ))}
      </datalist>
    </>
  );
}
