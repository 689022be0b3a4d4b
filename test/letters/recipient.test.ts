// Who gets a letter, with deputies.
import { describe, expect, it } from '@jest/globals';
import type { Deputy, Person } from '../../activities/directory.ts';
import { recipientOf } from '../../activities/recipient.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { order } from './orders.ts';
import { directoryOf, PEOPLE, plainLetters } from './people.ts';

const period = (persoon: string, vervanger: string, van = '2026-03-10', tot = '2026-03-20') => ({
  persoon,
  vervanger,
  van: isoDay(van),
  tot: isoDay(tot),
});

function withDeputies(deputies: Readonly<Record<string, Deputy>>): Readonly<Record<string, Person>> {
  return Object.fromEntries(
    Object.entries(PEOPLE).map(([key, person]) => [key, { ...person, vervanger: deputies[key] }]),
  );
}

const goesTo = async (what = order(), people = PEOPLE) =>
  (await recipientOf(directoryOf(people), what))?.naam;

describe('Een brief gaat naar wie de rol heeft, of naar de vervanger', () => {
  it('zonder vervanging naar de persoon zelf', async () => {
    expect(await recipientOf(directoryOf(PEOPLE), order())).toStrictEqual({
      persoon: 'p-case',
      naam: 'Noor de Wit',
      adres: 'noor@example.nl',
      vervanger: false,
    });
  });

  it('een vervanging in het dossier geldt van de eerste tot en met de laatste dag', async () => {
    const vervangingen = [period('p-case', 'p-hr', '2026-03-17', '2026-03-18')];
    const days = ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19'];
    const names = await Promise.all(days.map((op) => goesTo(order({ op: isoDay(op), vervangingen }))));
    expect(names).toStrictEqual(['Noor de Wit', 'Iris Bos', 'Iris Bos', 'Noor de Wit']);
  });

  it('de nieuwste vervanging wint, en het dossier wint van het personenbestand', async () => {
    const people = withDeputies({ 'p-case': { persoon: 'p-silent' } });
    expect(
      await goesTo(order({ vervangingen: [period('p-case', 'p-hr'), period('p-case', 'p-lead')] }), people),
    ).toBe('Jan Jansen');
  });

  it('een vervanger uit het personenbestand geldt ook open, of in zijn periode', async () => {
    expect(await goesTo(order(), withDeputies({ 'p-case': { persoon: 'p-hr' } }))).toBe('Iris Bos');
    expect(
      await goesTo(order(), withDeputies({ 'p-case': { persoon: 'p-hr', van: isoDay('2026-03-18') } })),
    ).toBe('Noor de Wit');
    expect(
      await goesTo(order(), withDeputies({ 'p-case': { persoon: 'p-hr', tot: isoDay('2026-03-16') } })),
    ).toBe('Noor de Wit');
  });

  it('een vervanger kan zelf vervangen worden, en een kring eindigt', async () => {
    const people = withDeputies({ 'p-hr': { persoon: 'p-lead' } });
    expect(await goesTo(order({ vervangingen: [period('p-case', 'p-hr')] }), people)).toBe('Jan Jansen');
    const circle = [period('p-case', 'p-hr'), period('p-hr', 'p-lead'), period('p-lead', 'p-case')];
    expect(await goesTo(order({ vervangingen: circle }))).toBe('Jan Jansen');
    expect(await goesTo(order({ vervangingen: [period('p-case', 'p-case')] }))).toBe('Noor de Wit');
  });

  it('een vervanger zonder adres is onbestelbaar, zodat iemand het merkt', async () => {
    expect(await goesTo(order({ vervangingen: [period('p-case', 'p-silent')] }))).toBeUndefined();
  });

  it('wat voor de werknemer is, gaat nooit naar een vervanger', async () => {
    const what = order({ rol: 'werknemer', persoon: 'p-worker', vervangingen: [period('p-worker', 'p-hr')] });
    expect(await goesTo(what, withDeputies({ 'p-worker': { persoon: 'p-lead' } }))).toBe('Femke Visser');
  });

  it('wat een casemanager niet bereikt gaat naar de HR-manager, of naar wie die vervangt', async () => {
    const lost = order({ persoon: 'p-silent', hrManager: 'p-hr' });
    expect(await recipientOf(directoryOf(PEOPLE), lost)).toStrictEqual({
      persoon: 'p-hr',
      naam: 'Iris Bos',
      adres: 'iris@example.nl',
      vervanger: false,
      onbereikbaar: true,
    });
    expect(await goesTo({ ...lost, vervangingen: [period('p-hr', 'p-lead')] })).toBe('Jan Jansen');
    expect(await goesTo({ ...lost, vervangingen: [period('p-silent', 'p-lead')] })).toBe('Jan Jansen');
    expect(await goesTo({ ...lost, hrManager: 'p-nobody' })).toBeUndefined();
    expect(await goesTo(order({ hrManager: 'p-hr' }))).toBe('Noor de Wit');
  });

  it('de HR-manager leest voor wie de brief was', () => {
    const words = (vervanger: boolean) =>
      plainLetters
        .render(order(), { naam: 'Iris Bos', vervanger, onbereikbaar: true })
        .text.replaceAll(/\s+/g, ' ');
    expect(words(false)).toContain('Je krijgt deze brief als HR-manager van dossier D-2026-7K3M9Q.');
    expect(words(true)).toContain('als vervanger van de HR-manager van dossier');
    expect(words(false)).toContain('Hij is voor de casemanager, die niet te bereiken is');
    expect(plainLetters.render(order(), { naam: 'Iris Bos', vervanger: true }).text).not.toContain(
      'niet te bereiken',
    );
  });

  it('de vervanger ziet dat hij vervanger is', () => {
    const { text } = plainLetters.render(order(), { naam: 'Iris Bos', vervanger: true });
    expect(text.replaceAll('\n', ' ')).toContain('Je krijgt deze brief als vervanger van de casemanager');
  });
});
