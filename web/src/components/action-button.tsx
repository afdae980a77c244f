import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useErrorText } from './use-error-text';
import './action-button.css';

interface Props {
  label: string;
  /** What the button is for, where its label alone does not say. */
  subject?: string;
  action: () => Promise<unknown>;
  /** What is asked again afterwards. */
  refresh: QueryKey;
  /** What is said beside the button when it is done; nothing where the page itself shows it. */
  done?: string | undefined;
  onDone?: () => void;
  disabled?: boolean;
}

/** Does something on the server, and says beside it what came of it. */
export function ActionButton({ label, subject, action, refresh, done, onDone, disabled = false }: Props) {
  const client = useQueryClient();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: action,
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: refresh }),
  });
  return (
    <span className="action-button">
      <button
        type="button"
        className="button"
        aria-label={subject && `${label}: ${subject}`}
        disabled={disabled || isPending}
        onClick={() => mutate()}
      >
        {label}
      </button>
      {isSuccess && done && <span role="status">{done}</span>}
      <Refusal error={error} />
    </span>
  );
}

/** Why something was not done, in the server's words; nothing where nothing went wrong. */
export function Refusal({ error }: { error: Error | null | undefined }) {
  const textOf = useErrorText();
  if (!error) return null;
  return (
    <span className="refusal" role="alert">
      {textOf(error)}
    </span>
  );
}
