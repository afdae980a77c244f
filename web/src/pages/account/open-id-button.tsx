import { ActionButton } from '../../components/action-button';

interface Props {
  label: string;
  /** Asks where to go. */
  start: () => Promise<{ address: string }>;
}

/** Leads to the organisation's sign-in, which sends the browser back here. */
export function OpenIdButton({ label, start }: Props) {
  const leave = async () => window.location.assign((await start()).address);
  return <ActionButton label={label} action={leave} refresh={['has-open-id']} />;
}
