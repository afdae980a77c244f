import { useQuery } from '@tanstack/react-query';
import { regionQuery } from '../api/queries';

/** The name of a region of which the code is known; the code until it is there. */
export function RegionName({ code }: { code: string }) {
  const { data } = useQuery(regionQuery(code));
  return <span lang="zh-CN">{data?.name ?? code}</span>;
}
