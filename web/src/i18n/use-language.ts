import { useTranslation } from 'react-i18next';
import type { Language } from './language';

/** The language that the pages are shown in. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh';
}
