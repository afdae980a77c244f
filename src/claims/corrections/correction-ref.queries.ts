import { instantSql } from '../../database/instant-sql';

/**
 * The SQL expression of a correction as what it lies over names it (`CorrectionRef`).
 * @param correction alias of the row of `corrections`
 * @param act alias of the row of `acts` that it belongs to
 */
export const correctionRefJson = (correction: string, act: string): string =>
  `json_build_object('id', ${correction}.id, 'actId', ${act}.id, 'kind', ${correction}.kind,
    'person', json_build_object('id', ${act}.person_id, 'name', ${act}.person_name),
    'at', ${instantSql(`${act}.at`)}, 'reason', ${correction}.reason)`;
