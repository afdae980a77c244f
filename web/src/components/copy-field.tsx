import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './copy-field.css';

interface Props {
  label: string;
  text: string;
}

/** A text to take along, with a button that copies it; it can be selected by hand just as well. */
export function CopyField({ label, text }: Props) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className="copy-field">
      <p className="copy-field-head">
        <span>{label}</span>
        {'clipboard' in navigator && (
          <button type="button" className="copy-button screen-only" onClick={() => void copy()}>
            {t('copy.button')}
            <span className="only-read-aloud"> {label}</span>
          </button>
        )}
        <span role="status">{copied && t('copy.done')}</span>
      </p>
      <pre tabIndex={0}>{text}</pre>
    </div>
  );
}
