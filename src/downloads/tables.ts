import type { Table } from './table';
import { INDICATORS_TABLE, REGIONS_TABLE, REPORTS_TABLE } from './tables/catalogue-tables.queries';
import { CLAIMS_TABLE, OUTCOMES_TABLE, TARGETS_TABLE } from './tables/claims-tables.queries';
import { CORRECTIONS_TABLE } from './tables/corrections-table.queries';
import { PANEL_TABLE } from './tables/panel-table.queries';
import { SDMX_TABLE } from './tables/sdmx-table.queries';
import { VERDICTS_TABLE } from './tables/verdicts-table.queries';

/** The tables that can be taken along one by one. */
export const TABLES: readonly Table[] = [
  VERDICTS_TABLE,
  PANEL_TABLE,
  TARGETS_TABLE,
  OUTCOMES_TABLE,
  CLAIMS_TABLE,
  CORRECTIONS_TABLE,
  REPORTS_TABLE,
];

/** The tables of the data package, those that others refer to first. */
export const PACKAGED: readonly Table[] = [
  REGIONS_TABLE,
  INDICATORS_TABLE,
  REPORTS_TABLE,
  CLAIMS_TABLE,
  VERDICTS_TABLE,
  PANEL_TABLE,
  CORRECTIONS_TABLE,
];

/** The table that has a format of its own. */
export const OBSERVATIONS: Table = SDMX_TABLE;
