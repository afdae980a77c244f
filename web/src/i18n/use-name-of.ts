import { useLanguage } from './use-language';

/** Gives what something of a catalogue, an indicator or a field of policy, is called in the reader's language. */
export function useNameOf(): (named: { nameZh: string; nameEn: string }) => string {
  const language = useLanguage();
  return ({ nameZh, nameEn }) => (language === 'en' ? nameEn : nameZh);
}
