import { Link } from 'react-router';
import type { RegionRef } from '../api/types';
import './region-path.css';

/** 云南省 › 昭通市, each a link to its region. */
export function RegionPath({ path }: { path: readonly RegionRef[] }) {
  if (path.length === 0) return null;
  return (
    <ol className="region-path" lang="zh-CN">
      {path.map((region) => (
        <li key={region.code}>
          <Link to={`/regions/${region.code}`}>{region.name}</Link>
        </li>
      ))}
    </ol>
  );
}
