import { ApiError } from '../api/api-error';
import { ErrorNotice } from '../components/error-notice';

export function NotFoundPage() {
  return (
    <div className="page">
      <ErrorNotice error={new ApiError(404, {})} retry={() => window.location.reload()} />
    </div>
  );
}
