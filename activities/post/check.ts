// Whether the mail server takes our word: connects, says who we are, and leaves again without a letter.
import { createTransport } from 'nodemailer';
import { readSmtpAddress } from './smtp-address.ts';

const PATIENCE_MS = 5_000;

/** How it is, in one Dutch sentence that names no address. */
export interface PostCheck {
  readonly zin: string;
  /** Something is wrong. */
  readonly fout?: true;
}

/**
 * Tries the mail server.
 * @param url `SMTP_URL`; without one letters are files
 */
export async function checkSmtp(url: string | undefined): Promise<PostCheck> {
  if (url === undefined)
    return { zin: 'Er is geen mailserver (SMTP_URL); brieven worden bestanden in outbox.' };
  const wrong = await trouble(url);
  return wrong === undefined ? { zin: 'De mailserver antwoordt.' } : { zin: wrong, fout: true };
}

async function trouble(url: string): Promise<string | undefined> {
  const transport = createTransport({
    ...readSmtpAddress(url),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  try {
    await transport.verify();
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const known = /^[A-Z]{2,20}$/.test(code) ? ` (${code})` : '';
    return code === 'EAUTH'
      ? `De mailserver neemt het wachtwoord niet aan${known}; kijk naar SMTP_URL.`
      : `De mailserver antwoordt niet${known}; kijk of hij draait en of SMTP_URL klopt.`;
  } finally {
    transport.close();
  }
}
