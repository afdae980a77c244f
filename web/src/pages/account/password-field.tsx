import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../components/text-field';

interface Props {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  /** What password managers need to know. */
  autoComplete: 'current-password' | 'new-password';
}

/** A password, hidden until one wants to see it. */
export function PasswordField({ label, hint, value, onChange, autoComplete }: Props) {
  const { t } = useTranslation('account');
  const [isShown, setShown] = useState(false);
  return (
    <div className="password-field">
      <TextField
        label={label}
        {...(hint && { hint })}
        type={isShown ? 'text' : 'password'}
        value={value}
        onChange={onChange}
        autoComplete={autoComplete}
        maxLength={256}
        spellCheck={false}
        autoCapitalize="none"
        required
      />
      <label className="password-show">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {t('show')}
      </label>
    </div>
  );
}
