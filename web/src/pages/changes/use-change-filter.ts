import type { ChangeFilter } from '../../api/verdicts.queries';
import { useFilter } from '../../components/use-filter';

export const CHANGE_FILTERS = ['region', 'indicator', 'cause', 'from', 'to'] as const;

export const useChangeFilter = () => useFilter<ChangeFilter>(CHANGE_FILTERS);
