// Answers whether Mailpit took a message: SPOORWIJZER_NAVRAAG="node worker/mailpit-navraag.mjs". Exit 0 yes, 1 no, 2 cannot tell.
// MAILPIT_URL is where its web interface is (http://127.0.0.1:8025 unless told; a name and password may stand in it).

const messageId = process.argv[2] ?? '';
const bare = messageId.replace(/^<|>$/g, '');

/** Whether it is there; Mailpit keeps Message-IDs without their angle brackets. */
async function isThere() {
  const base = new URL(process.env.MAILPIT_URL || 'http://127.0.0.1:8025');
  const { username, password } = base;
  base.username = base.password = '';
  const address = new URL('api/v1/search', base.href.replace(/\/?$/, '/'));
  address.searchParams.set('query', `message-id:${bare}`);
  address.searchParams.set('limit', '50');
  const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  const answer = await fetch(address, {
    headers: username === '' ? {} : { authorization: `Basic ${credentials.toString('base64')}` },
    signal: AbortSignal.timeout(20_000),
  });
  if (!answer.ok) throw new Error(`Mailpit answers ${answer.status}`);
  const { messages } = await answer.json();
  if (!Array.isArray(messages)) throw new Error('Mailpit answers otherwise than expected');
  return messages.some((message) => String(message?.MessageID).replace(/^<|>$/g, '') === bare);
}

if (bare === '') {
  process.stderr.write('Gebruik: node worker/mailpit-navraag.mjs <Message-ID>\n');
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await isThere()) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
