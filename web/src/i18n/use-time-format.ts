import { LOCALES } from './language';
import { useLanguage } from './use-language';

/** Writes an instant, as ISO 8601, in China's time and the reader's language. */
export function useTimeFormat(): (instant: string) => string {
  const format = new Intl.DateTimeFormat(LOCALES[useLanguage()], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  });
  return (instant) => format.format(new Date(instant));
}
