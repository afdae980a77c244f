import { type ComponentProps, useId } from 'react';
import './field.css';

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'id'> {
  label: string;
  hint?: string;
  onChange: (value: string) => void;
}

/** A field for words or a number. */
export function TextField({ label, hint, onChange, ...input }: Props) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-describedby={hint && `${id}-hint`}
        {...input}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className="faint">
          {hint}
        </span>
      )}
    </p>
  );
}
