// Nothing personal or medical in a subject, a header or a file name; a hostile name stays text.
import { describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { letterName, messageId } from '../../activities/post/message-id.ts';
import type { Mail } from '../../activities/post/post.ts';
import { recipientOf } from '../../activities/recipient.ts';
import { writeLetter } from '../../activities/write-letter.ts';
import type { LetterOrder } from '../../workflows/ports.ts';
import { ordersOfEveryKind } from './kinds.ts';
import { order } from './orders.ts';
import { directoryOf, linkedLetters, PEOPLE, plainLetters } from './people.ts';

const MEDICAL = /ziek|arbeidsongeschikt|medisch|herstel|klacht|diagnose|behandel|zwanger|beperking|verlof/i;
const HOSTILE = [
  'Noor\r\nBcc: dief@example.org\r\n\r\n<h1>weg</h1>',
  '"; X-Evil: 1 <kwaad@example.org>',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[klik hier](https://kwaad.example) **vet** # kop',
  '{{dossier}} {{> voet}} {{persoon}}',
  'Zoë 👩‍⚕️ de \u202eWit\u0000',
  '| a | b |\n|---|---|\n| 1 | 2 |',
];

/** The letter as it would be sent to somebody of this name. */
async function mailed(what: LetterOrder, naam: string): Promise<Pick<Mail, 'name' | 'bytes'>> {
  const people = Object.fromEntries(
    Object.entries(PEOPLE).map(([key, person]) => [key, { ...person, naam }]),
  );
  const recipient = await recipientOf(directoryOf(people), what);
  if (!recipient) throw new Error('there is nobody to send it to');
  const pen = { letters: linkedLetters, from: 'spoor@werk.example' };
  const bytes = writeLetter(pen, what, recipient, messageId(what, 'werk.example'));
  return { name: letterName(what), bytes };
}

describe('Onderwerp, koppen en bestandsnaam', () => {
  it.each(Object.entries(ordersOfEveryKind()))('van %s zeggen niets over de persoon', async (_, what) => {
    const { subject } = plainLetters.render(what, { naam: 'Noor de Wit', vervanger: true });
    expect(subject).toMatch(/\(D-2026-7K3M9Q\)$/);
    expect(subject).toMatch(/\d{1,2} [a-z]+ 20\d\d/);
    expect(subject).not.toMatch(MEDICAL);
    const mail = await mailed(what, 'Noor de Wit');
    const [head = ''] = mail.bytes.toString().split('\r\n\r\n');
    expect(`${head}${mail.name}`).not.toMatch(/Noor|Wit|casemanager van|p-case|p-worker/);
    const { attachments } = await PostalMime.parse(mail.bytes);
    for (const { content } of attachments)
      expect(Buffer.from(content as ArrayBuffer).toString()).not.toMatch(/Noor|Wit/);
    expect(mail.name).not.toMatch(/@|example/);
  });
});

describe('A hostile name', () => {
  it.each(HOSTILE)('%j stays text in the salutation', async (naam) => {
    const mail = await mailed(order(), naam);
    const parsed = await PostalMime.parse(mail.bytes);
    const usual = await PostalMime.parse((await mailed(order(), 'Noor')).bytes);
    expect(parsed.headers).toStrictEqual(usual.headers);
    expect(parsed.subject).toBe('Maak het plan van aanpak: uiterlijk 30 maart 2026 (D-2026-7K3M9Q)');
    const line = parsed.text?.split('\n')[0] ?? '';
    expect(parsed.text?.split('\n').slice(2)).toStrictEqual(usual.text?.split('\n').slice(2));
    expect(line).toMatch(/^Beste .+,$/u);
    const salutation = /<p[^>]*>Beste (.*?),<\/p>/.exec(parsed.html ?? '')?.[1] ?? '<missing>';
    expect(salutation).not.toMatch(/[<>]/);
    expect(parsed.html?.replace(salutation, 'Noor')).toBe(usual.html);
  });

  it('in the dossier number adds no header either', async () => {
    const mail = await mailed(order({ dossiernummer: 'D-1\r\nBcc: dief@example.org' }), 'Noor');
    const { headers, bcc } = await PostalMime.parse(mail.bytes);
    expect(bcc ?? []).toStrictEqual([]);
    expect(headers.map(({ key }) => key)).not.toContain('bcc');
  });
});
