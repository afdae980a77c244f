import { useTranslation } from 'react-i18next';
import { CopyField } from '../components/copy-field';
import '../components/fold.css';
import { useLanguage } from '../i18n/use-language';
import './words';
import './embed-code.css';

interface Props {
  /** Path of the card's address: /embed/regions/530600?year=2021. */
  path: string;
  /** What the frame is called for those who don't see it. */
  title: string;
  /** Of the frame, in pixels; the card scrolls where its text is longer. */
  height: number;
}

/** The code that shows a card of what this page is of in another page; opens when it is wanted. */
export function EmbedCode({ path, title, height }: Props) {
  const { t } = useTranslation('embed');
  const address = new URL(path, window.location.origin);
  address.searchParams.set('lang', useLanguage());
  return (
    <details className="fold embed-code screen-only">
      <summary>{t('open')}</summary>
      <p>
        {t('note')} <a href={address.href}>{t('preview')}</a>
      </p>
      <CopyField label={t('code')} text={frame(address.href, title, height)} />
    </details>
  );
}

/** A frame as HTML, made by the browser, which knows how to write every title. */
function frame(address: string, title: string, height: number): string {
  const element = document.createElement('iframe');
  element.setAttribute('src', address);
  element.setAttribute('title', title);
  element.setAttribute('width', '440');
  element.setAttribute('height', String(height));
  element.setAttribute('loading', 'lazy');
  element.setAttribute('style', 'border:0;max-width:100%');
  return element.outerHTML;
}
