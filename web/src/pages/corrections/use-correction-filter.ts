import type { CorrectionFilter } from '../../api/corrections.queries';
import { useFilter } from '../../components/use-filter';

export const useCorrectionFilter = () => useFilter<CorrectionFilter>(['region', 'year', 'kind', 'state', 'person']);
