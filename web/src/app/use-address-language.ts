import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isLanguage, LOCALES, rememberLanguage } from '../i18n/language';
import { useLanguage } from '../i18n/use-language';

/** Follows `?lang=` in the address, remembers it, and says the language of the page in `<html lang>`. */
export function useAddressLanguage(): void {
  const { i18n } = useTranslation();
  const language = useLanguage();
  const asked = useSearchParams()[0].get('lang');

  useEffect(() => {
    if (!isLanguage(asked)) return;
    rememberLanguage(asked);
    void i18n.changeLanguage(asked);
  }, [asked, i18n]);

  useEffect(() => {
    document.documentElement.lang = LOCALES[language];
  }, [language]);
}
