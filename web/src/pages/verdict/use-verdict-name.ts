import type { VerdictDetail } from '../../api/verdicts.queries';
import { useLanguage } from '../../i18n/use-language';

/** What a verdict is on: the target's name in the report, in English that of the catalogue where it has one. */
export function useVerdictName({ name, standing }: VerdictDetail): string {
  return useLanguage() === 'en' ? (standing?.indicator?.nameEn ?? name) : name;
}
