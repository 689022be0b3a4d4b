// What the law asks of a loonmaatregel, of who co-operates again, and of UWV's judgement (law.md §3, R4-R9).
import { describe, expect, it } from '@jest/globals';
import { notice, refusedFor, stop, talk, warning } from '../support/refused-case.ts';
import { done, rowIn, typed as event, whatIf, type Typed, refusal as sentence } from '../support/what-if.ts';

describe('een loonmaatregel', () => {
  const ready = [refusedFor('geen'), notice, talk('nee'), ...warning()];

  it('kan niet als het werk volledig is hervat', () => {
    const well = event('2026-06-16', 'werkhervatting', { omvang: 'volledig' });
    expect(sentence(...ready, well, stop('2026-06-18'))).toBe(
      'het werk is volledig hervat op 16 juni 2026: een stop kan dan niet.',
    );
  });

  it('loopt maar één keer op dezelfde grond, ook na een nieuwe weigering', () => {
    const again = [
      event('2026-07-06', 'medewerking-geweigerd', { wat: 'scholing', reden: 'geen' }),
      done('2026-07-07', 'kennisgeving-vermoeden'),
      event('2026-07-08', 'gesprek-gevoerd', { deugdelijkeGrond: 'nee' }),
      event('2026-07-09', 'waarschuwing-verzonden', { maatregel: 'stop', reactieUiterlijk: '2026-07-16' }),
      event('2026-07-10', 'waarschuwing-ontvangen', { bewijs: 'aangetekend' }),
    ];
    expect(sentence(...ready, stop('2026-06-17'), ...again, stop('2026-07-17'))).toBe(
      'op deze grond loopt al een stop sinds 17 juni 2026; nooit twee voor dezelfde grond en periode.',
    );
    const resumed = event('2026-06-22', 'medewerking-hervat');
    expect(
      rowIn(
        whatIf([...ready, stop('2026-06-17'), resumed, ...again, stop('2026-07-17')]),
        'mededeling-loonmaatregel',
        2,
      ).uiterlijk,
    ).toBe('2026-07-21');
  });

  it('vraagt een tweede persoon, bij de waarschuwing en bij de maatregel', () => {
    const alone = { door: 'p-1', goedgekeurdDoor: 'p-1' };
    const [sent, received] = warning(alone);
    expect(sentence(refusedFor('geen'), notice, talk('nee'), sent ?? {}, received ?? {})).toMatch(
      /^dit moet door een tweede persoon goedgekeurd zijn/,
    );
    expect(sentence(...ready, stop('2026-06-17', alone))).toMatch(
      /^dit moet door een tweede persoon goedgekeurd zijn/,
    );
  });

  it('rust alleen op onderdeel f als de WIA-aanvraag te laat kwam, niet als zij op tijd kwam', () => {
    const application = event('2026-06-16', 'wia-aangevraagd');
    expect(sentence(...ready, application, stop('2026-06-17', { grond: 'lid-3-f' }))).toBe(
      'een stop om de WIA-aanvraag vraagt een aanvraag die te laat is gedaan.',
    );
  });
});

describe('wie weer meewerkt', () => {
  it('beëindigt elke procedure die loopt, en wat al vervallen is blijft vervallen', () => {
    const second = event('2026-06-05', 'medewerking-geweigerd', { wat: 'gesprek', reden: 'geen' });
    const resumed = event('2026-06-08', 'medewerking-hervat');
    for (const day of ['2026-06-08', '2026-06-09', '2026-09-01']) {
      const life = whatIf([refusedFor('geen'), second, resumed], day);
      for (const duty of ['kennisgeving-vermoeden', 'gesprek-weigering'])
        for (const ronde of [1, 2])
          expect(rowIn(life, duty, ronde)).toMatchObject({ status: 'vervallen', door: 'medewerking-hervat' });
    }
  });
});

describe('een deskundigenoordeel', () => {
  const procedure = [refusedFor('geen'), notice, talk('nee'), ...warning(), stop('2026-06-17')];
  const asked = event('2026-06-18', 'deskundigenoordeel-aangevraagd', {
    door: 'werkgever',
    vraag: 'inspanningen-werknemer',
  });
  const given = (op: string) => event(op, 'deskundigenoordeel-ontvangen', { uitkomst: 'voor-werknemer' });

  it('houdt geen enkele termijn van de wet tegen', () => {
    const dates = (events: Typed[]) =>
      whatIf(events, '2026-07-01')
        .termijnen.filter(({ verplichting }) => verplichting !== 'deskundigenoordeel')
        .map(({ verplichting, ronde, uiterlijk, status }) => [verplichting, ronde, uiterlijk, status]);
    expect(dates([...procedure, asked])).toStrictEqual(dates(procedure));
  });

  it('vraagt om intrekking van de maatregel die loopt, niet van een latere over iets anders', () => {
    const signals = (events: Typed[]) => whatIf(events).signalen.map(({ signaal }) => signaal);
    expect(signals([...procedure, asked, given('2026-07-10')])).toContain('oordeel-tegen-werkgever');
    const later = [
      event('2026-07-13', 'medewerking-hervat'),
      event('2026-08-03', 'medewerking-geweigerd', { wat: 'plan-van-aanpak', reden: 'geen' }),
      done('2026-08-04', 'kennisgeving-vermoeden'),
      event('2026-08-05', 'gesprek-gevoerd', { deugdelijkeGrond: 'nee' }),
      event('2026-08-06', 'waarschuwing-verzonden', { maatregel: 'stop', reactieUiterlijk: '2026-08-13' }),
      event('2026-08-07', 'waarschuwing-ontvangen', { bewijs: 'aangetekend' }),
      stop('2026-08-14', { grond: 'lid-3-e' }),
    ];
    expect(signals([...procedure, asked, given('2026-07-10'), ...later])).not.toContain(
      'oordeel-tegen-werkgever',
    );
  });
});
