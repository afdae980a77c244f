export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

const STORE_KEY = 'duixian.language';

/** Value of `<html lang>` and of Intl's locale. */
export const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Each language by its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = { zh: '中文', en: 'English' };

export function isLanguage(value: string | null): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language of the address (`?lang=`), else the one chosen before, else Chinese. */
export function chosenLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  const remembered = readStore();
  return isLanguage(remembered) ? remembered : 'zh';
}

/** Storage is closed to us in some private windows; the language then lasts as long as the page. */
export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(STORE_KEY, language);
  } catch {
    return;
  }
}

function readStore(): string | null {
  try {
    return window.localStorage.getItem(STORE_KEY);
  } catch {
    return null;
  }
}
