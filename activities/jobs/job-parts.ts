// Puts together what jobs need, from the parts that letters and register have already.
import type { Delivery } from '../deliver.ts';
import { JobLetters } from '../letters/job-letters.ts';
import { checkSmtp } from '../post/check.ts';
import type { RegisterParts } from '../register/publish.ts';
import type { JobParts } from './job.ts';
import { mailThrough } from './post-mail.ts';

/** What is a job's own. */
export interface JobSettings {
  /** Mailboxes of the organisation; without them what is meant for them stays here. */
  readonly operations?: string | undefined;
  readonly compliance?: string | undefined;
  readonly checkPost?: JobParts['checkPost'];
  readonly prove?: JobParts['prove'];
  /** Milliseconds since 1970; the clock unless told. */
  readonly now?: JobParts['now'];
}

/** @throws Error when a template is not right */
export function jobParts(
  parts: Delivery & Pick<RegisterParts, 'register' | 'chainKey'> & JobSettings,
): JobParts {
  const { register, directory, chainKey, ledger } = parts;
  return {
    register,
    directory,
    chainKey,
    jobLetters: new JobLetters(),
    mail: mailThrough(register, ledger),
    prove: parts.prove ?? (() => Promise.reject(new Error('this worker has no proof'))),
    checkPost: parts.checkPost ?? (() => checkSmtp(undefined)),
    operations: parts.operations,
    compliance: parts.compliance,
    now: parts.now ?? (() => Date.now()),
  };
}
