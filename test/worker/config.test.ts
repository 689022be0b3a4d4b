// Settings that are wrong are told in one Dutch sentence, and never with a password in it.
import { describe, expect, it } from '@jest/globals';
import { Refused } from '../../client/front-desk.ts';
import { readConfig } from '../../worker/config.ts';

function refusal(env: Record<string, string>): string {
  try {
    return `accepted ${JSON.stringify(readConfig(env))}`;
  } catch (error) {
    return error instanceof Refused ? error.message : `not refused but ${String(error)}`;
  }
}

describe('readConfig', () => {
  it('needs nothing: everything has a way to run on one machine', () => {
    const { folder, outbox, people, documents, ...rest } = readConfig({});
    expect(folder).toMatch(/\.spoorwijzer$/);
    expect([outbox, people, documents]).toEqual(
      ['outbox', 'people.json', 'documenten'].map((name) => `${folder}/${name}`),
    );
    expect(rest).toEqual({ from: 'spoorwijzer@localhost.localdomain' });
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readConfig({ SMTP_URL: '', TEMPORAL_ADDRESS: '', SPOORWIJZER_AFZENDER: '' })).toEqual(
      readConfig({}),
    );
  });

  it('reads what is right', () => {
    const config = readConfig({
      SMTP_URL: 'smtps://u:p@post.nl:465',
      TEMPORAL_ADDRESS: 'temporal:7233',
      TEMPORAL_NAMESPACE: 'verzuim',
      SPOORWIJZER_DATA: '/data',
      SPOORWIJZER_PERSONEN: '/etc/mensen.json',
      SPOORWIJZER_DOCUMENTEN: '/schijf/documenten',
      DATABASE_URL: 'postgres://eigenaar:p@db/register',
      DATABASE_URL_LEZER: 'postgresql://lezer:p@db:5433/register',
    });
    expect([config.databaseUrl, config.readerUrl]).toEqual([
      'postgres://eigenaar:p@db/register',
      'postgresql://lezer:p@db:5433/register',
    ]);
    expect(config).toMatchObject({ folder: '/data', outbox: '/data/outbox', people: '/etc/mensen.json' });
    expect(config.documents).toBe('/schijf/documenten');
    expect(config.smtpUrl).toBe('smtps://u:p@post.nl:465');
    expect(config.temporal).toMatchObject({ namespace: 'verzuim', connection: { address: 'temporal:7233' } });
  });

  it.each(['http://temporal:7233', 'te mporal:7233'])('refuses TEMPORAL_ADDRESS %s', (value) => {
    expect(refusal({ TEMPORAL_ADDRESS: value })).toMatch(/^TEMPORAL_ADDRESS .*\.$/);
  });

  it.each(['post.nl', 'http://u:geheim@post.nl', 'smtp:'])(
    'refuses SMTP_URL %s without repeating it',
    (value) => {
      const sentence = refusal({ SMTP_URL: value });
      expect(sentence).toMatch(/^SMTP_URL .*\.$/);
      expect(sentence).not.toContain('geheim');
    },
  );

  it.each(['mysql://u:geheim@db/spoorwijzer', 'db:5432', 'postgres://u:geh#im@/x y:z'])(
    'refuses DATABASE_URL %s without repeating it',
    (value) => {
      for (const name of ['DATABASE_URL', 'DATABASE_URL_LEZER']) {
        const sentence = refusal({ [name]: value });
        expect(sentence).toMatch(new RegExp(`^${name} .*\\.$`));
        expect(sentence).not.toMatch(/geh/);
      }
    },
  );

  it('refuses a sender that is no mail address', () => {
    expect(refusal({ SPOORWIJZER_AFZENDER: 'personeelszaken' })).toMatch(/^SPOORWIJZER_AFZENDER .*\.$/);
  });

  it.each(['OPERATIE_MAIL', 'COMPLIANCE_MAIL'])('refuses %s that is no mail address', (name) => {
    expect(refusal({ [name]: 'de wacht' })).toMatch(new RegExp(`^${name} moet een mailadres zijn`));
    expect(refusal({ [name]: 'wacht@example.nl' })).toContain('wacht@example.nl');
    expect(refusal({ [name]: '' })).toMatch(/^accepted/);
  });
});
