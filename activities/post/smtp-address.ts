// Reading SMTP_URL: where the mail server is, and whether the line must be encrypted.

export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps). */
  readonly secure: boolean;
  /** STARTTLS demanded. */
  readonly requireTLS: boolean;
  readonly ignoreTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/**
 * Reads `smtp://user:password@host:587` or `smtps://host:465`. TLS is demanded unless the server runs on this machine;
 * `?tls=ja` demands it there too.
 * @throws Error one Dutch sentence, which repeats nothing of the address (it may hold a password)
 */
export function readSmtpAddress(text: string): SmtpAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new Error(
      'SMTP_URL is geen adres van een mailserver: verwacht smtp://gebruiker:wachtwoord@server:587 of smtps://server:465.',
    );
  }
  const secure = url.protocol === 'smtps:';
  const clear = LOOPBACK.test(url.hostname) && url.searchParams.get('tls') !== 'ja';
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !clear,
    ignoreTLS: !secure && clear,
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(url.password) } }),
  };
}
