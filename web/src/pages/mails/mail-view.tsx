import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './words';
import './mail-view.css';

interface Props {
  subject: string;
  html: string;
  text: string;
}

/** A mail as mail programs show it, and as text; nothing in it runs, and its links open elsewhere. */
export function MailView({ subject, html, text }: Props) {
  const { t } = useTranslation('mails');
  const [shown, setShown] = useState<'html' | 'text'>('html');
  return (
    <article className="mail-view">
      <header>
        <h3>{subject}</h3>
        <p>
          {(['html', 'text'] as const).map((form) => (
            <button
              key={form}
              type="button"
              className="button"
              aria-pressed={shown === form}
              onClick={() => setShown(form)}
            >
              {t(`form.${form}`)}
            </button>
          ))}
        </p>
      </header>
      {shown === 'html' ? (
        <iframe title={subject} sandbox="allow-popups" srcDoc={withBlankTargets(html)} />
      ) : (
        <pre>{text}</pre>
      )}
    </article>
  );
}

const withBlankTargets = (html: string) => html.replace('<head>', '<head><base target="_blank">');
