/** Code of the whole country, below which all regions are. */
export const NATION = '000000';
