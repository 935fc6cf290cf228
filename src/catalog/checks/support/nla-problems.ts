/** Faults of a structure, in the words that the codecs use for them. */
const faultWords: Readonly<Record<string, string>> = {
  'wrong-magic': 'it does not begin as one',
  'length-out-of-range': 'a field has a length that it cannot have',
  'truncated-field': 'it ends in the middle of a field',
  'trailing-bytes': 'something follows after its end',
  'unknown-type': 'it is of another type',
  'bad-value': 'a field holds what it may not hold, such as control characters in a name',
  'too-long': 'it holds more than any server has to say',
};

/**
 * What is wrong with an answer to the first CredSSP message ([MS-CSSP] 2.2.1), as a sentence. A fault in the NTLM
 * challenge ([MS-NLMP] 2.2.1.2) that a well-formed message carries has the prefix `ntlm-`.
 */
export function describeNlaProblem(problem: string): string {
  switch (problem) {
    case 'wrong-magic':
    case 'bad-der':
      return 'The server answers the sign-in check with something that is not NLA.';
    case 'no-token':
      return 'The server answers with NLA, but sends no NTLM challenge.';
    case 'not-ntlm':
      return 'The server answers with NLA, but with something else than an NTLM challenge.';
  }
  const inChallenge = problem.startsWith('ntlm-');
  const fault = faultWords[inChallenge ? problem.slice('ntlm-'.length) : problem] ?? problem;
  const part = inChallenge ? 'its NTLM challenge' : 'its message';
  return `The server answers with NLA, but ${part} is malformed: ${fault}.`;
}
