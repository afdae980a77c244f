import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { LANGUAGES, type Language } from './language';
import { zh } from './zh';

/** Starts i18next in the given language; texts are bundled, so that it is ready at once. */
export function startI18n(language: Language): void {
  void i18next.use(initReactI18next).init({
    resources: { zh: { translation: zh }, en: { translation: en } },
    lng: language,
    supportedLngs: [...LANGUAGES],
    initAsync: false,
    // React writes text as text; escaping here would show entities.
    interpolation: { escapeValue: false },
  });
}

/**
 * Adds the words of pages that are loaded when they are gone to, so that the first page does not carry them.
 * @param namespace as in `useTranslation(namespace)`; i18next.d.ts names its type
 */
export function addWords(namespace: string, words: Record<Language, object>): void {
  for (const language of LANGUAGES) i18next.addResourceBundle(language, namespace, words[language]);
}
