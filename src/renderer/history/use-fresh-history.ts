import { useEffect } from 'react';
import { useSession } from '../session/session.ts';

/** Looks again when the page is opened: somebody may have changed a value in the meantime. */
export function useFreshHistory(): void {
  const { changes } = useSession();
  useEffect(() => void changes.read(), [changes]);
}
