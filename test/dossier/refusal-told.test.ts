// Een weigering, zaak voor zaak verteld: wat een kennisgeving, een toets en een gebleken grond is, en wat daar alleen op lijkt.
import { describe, expect, it } from '@jest/globals';
import { casesOf, runsOn } from '../../workflows/dossier/procedure.ts';
import { notice, refusedFor, stop, talk } from '../support/refused-case.ts';
import { accountOf, day, happened } from '../support/synthetic.ts';
import { advice, D0, done, refusal, rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

const hours = (op: string, urenPerWeek: number) => advice(op, 'belastbaarheid', { urenPerWeek });
const talkOn = (op: string, deugdelijkeGrond: string) => typed(op, 'gesprek-gevoerd', { deugdelijkeGrond });
/** Where the warning stands: 'geen' while there is nothing to warn about. */
const warning = (events: readonly Typed[], tot?: string) =>
  whatIf(events, tot).termijnen.find(({ verplichting }) => verplichting === 'schriftelijke-waarschuwing')
    ?.status ?? 'geen';

describe('de kennisgeving van het vermoeden', () => {
  it('is alleen die: iets anders dat gedaan is telt er niet voor', () => {
    const measured = (verplichting: string) =>
      refusal(refusedFor('geen'), done('2026-06-05', verplichting), talk('nee'), stop('2026-06-17'));
    expect(measured('probleemanalyse')).toBe(
      "de werknemer heeft nog geen kennisgeving van het vermoeden gehad; meld 'voldaan' voor 'kennisgeving-vermoeden'.",
    );
    expect(measured('kennisgeving-vermoeden')).toBe('er is nog geen schriftelijke waarschuwing verzonden.');
  });
});

describe('een waarschuwing', () => {
  // Refused on Thursday 4 June, talked on Monday 8 June: it is due on Wednesday 10 June.
  const found = [refusedFor('geen'), notice, talk('nee')];

  it.each<[string, readonly Typed[], string]>([
    ['na het gesprek', [], 'open'],
    ['ook na een tweede gesprek zonder grond', [talkOn('2026-06-09', 'nee')], 'open'],
    ['niet als later toch een grond bleek', [talkOn('2026-06-09', 'ja')], 'vervallen'],
    ['ook als de bedrijfsarts uren ziet', [hours('2026-06-09', 24)], 'open'],
    ['niet als hij er geen ziet', [advice('2026-06-09', 'geen-benutbare-mogelijkheden')], 'vervallen'],
    ['ook als hij alleen van spoor 2 afziet', [advice('2026-06-09', 'geen-spoor-2')], 'open'],
  ])('moet nog: %s', (_when, later, status) => {
    expect(warning([...found, ...later], '2026-06-09')).toBe(status);
  });

  it('moet ook als er eerst wel een grond leek te zijn', () => {
    const changed = [refusedFor('geen'), notice, talk('ja'), talkOn('2026-06-09', 'nee')];
    expect(warning(changed.slice(0, 3))).toBe('geen');
    expect(rowIn(whatIf(changed), 'schriftelijke-waarschuwing')).toMatchObject({
      status: 'open',
      uiterlijk: '2026-06-11',
    });
  });

  it('moet ook als de bedrijfsarts vóór het gesprek geen uren zag, en later weer wel', () => {
    const before = [advice('2026-06-05', 'geen-benutbare-mogelijkheden'), hours('2026-06-06', 24)];
    expect(warning([refusedFor('geen'), notice, ...before, talk('nee')])).toBe('open');
  });
});

describe('de toets van een medische grond', () => {
  it('is een advies van na het gesprek waarin zij genoemd werd, niet van ervoor', () => {
    const asked = [refusedFor('medisch'), notice, hours('2026-06-06', 24), talk('medisch-te-toetsen')];
    expect(warning(asked)).toBe('geen');
    expect(warning([...asked, hours('2026-06-09', 24)])).toBe('open');
  });

  const offer = (id: string | undefined, urenPerWeek: number) =>
    typed('2026-06-01', 'passend-werk-aangeboden', {
      spoor: '1',
      urenPerWeek,
      ...(id === undefined ? {} : { id }),
    });
  const judged = [talk('medisch-te-toetsen'), hours('2026-06-10', 20)];

  it.each([
    ['o-12', 'open'],
    ['o-32', 'geen'],
  ])('meet de uren van het werk dat geweigerd is, niet van een ander aanbod: %s', (aanbod, status) => {
    const refusedWork = typed('2026-06-04', 'passend-werk-geweigerd', { aanbod, reden: 'medisch' });
    const both = [offer('o-12', 12), offer('o-32', 32)];
    expect(warning([...both, refusedWork, ...judged])).toBe(status);
    expect(warning([...both.reverse(), refusedWork, ...judged])).toBe(status);
  });

  it('meet geen uren van een aanbod als er iets anders dan werk geweigerd is', () => {
    expect(warning([offer(undefined, 32), refusedFor('medisch'), ...judged])).toBe('open');
  });
});

describe('een zaak', () => {
  const cases = (...events: readonly [op: string, soort: string, fields?: Typed][]) =>
    casesOf(
      accountOf(D0, [
        happened('2026-06-04', 'medewerking-geweigerd', { wat: 'scholing', reden: 'geen' }),
        ...events.map(([op, soort, fields]) => happened(op, soort, fields)),
      ]),
    );

  it('kent geen ontvangst zonder waarschuwing', () => {
    const received = ['2026-06-10', 'waarschuwing-ontvangen', { bewijs: 'aangetekend' }] as const;
    const sent = [
      '2026-06-09',
      'waarschuwing-verzonden',
      { maatregel: 'stop', reactieUiterlijk: '2026-06-16' },
    ] as const;
    expect(cases([...received])[0]?.received).toBeUndefined();
    expect(cases([...sent], [...received])[0]?.received?.op).toBe('2026-06-10');
  });

  it.each([
    ['2026-06-03', false, false],
    ['2026-06-04', true, true],
    ['2026-06-09', true, true],
    ['2026-06-10', false, true],
    ['2027-06-10', false, true],
  ])('loopt van de weigering tot de dag waarop iemand weer meewerkt: %s', (on, untilResumed, open) => {
    const runs = (each: ReturnType<typeof cases>) => each.map((one) => runsOn(one, day(on)));
    expect(runs(cases(['2026-06-10', 'medewerking-hervat']))).toStrictEqual([untilResumed]);
    expect(runs(cases())).toStrictEqual([open]);
  });
});
