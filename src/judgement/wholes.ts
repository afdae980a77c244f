/** Catalogue indicators whose growth lies between that of their parts. */
export const WHOLES: Readonly<Record<string, readonly string[]>> = {
  disposable_income: ['urban_income', 'rural_income'],
};
