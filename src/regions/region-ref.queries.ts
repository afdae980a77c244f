/**
 * The SQL expression of a region as what belongs to it names it (`RegionRef`).
 * @param region alias of the row of `regions`
 */
export const regionRefJson = (region: string): string =>
  `json_build_object('code', ${region}.code, 'name', ${region}.name, 'level', ${region}.level)`;
