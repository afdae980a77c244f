import { useRouteError } from 'react-router';
import { ErrorNotice } from '../components/error-notice';

/** What is left to show when a page itself broke, or its script could not be fetched. */
export function CrashPage() {
  const error = useRouteError();
  return (
    <main className="page">
      <ErrorNotice error={error} retry={() => window.location.reload()} />
    </main>
  );
}
