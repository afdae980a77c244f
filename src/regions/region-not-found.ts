import { NotFoundError } from '../common/errors';

/** Where nothing has the code that was asked for. */
export const regionNotFound = (code: string): NotFoundError =>
  new NotFoundError('region.not_found', {
    zh: `没有代码为 ${code} 的地区；请按名称查找。`,
    en: `There is no region with the code ${code}; search for it by name.`,
  });
