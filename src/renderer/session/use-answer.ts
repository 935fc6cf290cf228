import { useCallback, useEffect, useState } from 'react';
import type { Answer } from '../../shared/ipc/failure.ts';
import type { RequestName } from '../../shared/ipc/names.ts';
import type { RequestInput, RequestOutput } from '../../shared/ipc/sides.ts';
import { useSession } from './session.ts';

/** Asks when the part is shown, and whenever what it asks for changes; null until the answer is there. */
export function useAnswer<Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
): { readonly answer: Answer<RequestOutput<Name>> | null; readonly again: () => void } {
  const { client } = useSession();
  const [answer, setAnswer] = useState<Answer<RequestOutput<Name>> | null>(null);
  const [round, setRound] = useState(0);
  const key = JSON.stringify(input);
  useEffect(() => {
    let wanted = true;
    void client.request(name, JSON.parse(key) as RequestInput<Name>).then((given) => {
      if (wanted) setAnswer(given);
    });
    return () => {
      wanted = false;
    };
  }, [client, name, key, round]);
  return { answer, again: useCallback(() => setRound((before) => before + 1), []) };
}
