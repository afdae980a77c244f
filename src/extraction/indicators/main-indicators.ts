/** The indicators that lists of main targets, and the summaries of what became of them, are made of. */
const MAIN: ReadonlySet<string> = new Set(
  (
    'gdp gdp_per_capita primary_va secondary_va tertiary_va industrial_va fixed_asset_investment retail_sales foreign_trade exports ' +
    'utilized_fdi public_budget_revenue fiscal_revenue tax_revenue cpi disposable_income urban_income rural_income urban_new_jobs ' +
    'surveyed_unemployment registered_unemployment urbanization_rate energy_intensity co2_intensity grain_output population'
  ).split(' '),
);

export const isMainIndicator = (code: string): boolean => MAIN.has(code);
