// Wat een melding meteen laat vertrekken, staat al in haar antwoord: wie een proef doet, weet welke brieven er die dag gaan.
import { describe, expect, it } from '@jest/globals';
import { report } from '../../workflows/dossier/report.ts';
import { atInstant, noon, opened } from '../support/in-memory.ts';

describe('wat meteen vertrekt', () => {
  const busy = [
    { soort: 'voldaan', op: '2026-03-30', verplichting: 'probleemanalyse', id: 'pa' },
    { soort: 'spoor-2-gestart', op: '2026-09-14', uitvoering: 'extern', bureau: 'b-1', id: 'start' },
    { soort: 'voldaan', op: '2026-09-21', verplichting: 'voortgangsgesprek', id: 'talk' },
    {
      soort: 'advies-bedrijfsarts',
      op: '2026-10-05',
      advies: 'pauze-spoor-2',
      wijze: 'gestopt',
      herbeoordelenOp: '2026-11-30',
      document: 'd-2',
      id: 'pauze',
    },
    { soort: 'uit-dienst', op: '2026-10-30', id: 'weg' },
  ];
  /** What a report announces for its own day, and what the loop then posts, each by kind and role. */
  function announcedAndPosted() {
    let dossier = atInstant(opened('2026-03-02'), noon('2026-03-02')).dossier;
    return busy.map((event) => {
      const now = noon(event.op);
      const { dossier: after, answer } = report(atInstant(dossier, now).dossier, event, 'zelf', now);
      const step = atInstant(after, now);
      dossier = step.dossier;
      const announced = answer.brieven.erbij
        .filter(({ op }) => op === event.op)
        .flatMap(({ brief, aan }) => aan.map((rol) => `${brief} ${rol}`));
      const posted = step.posted.map(({ key }) => key.replace(/^([a-z0-9-]+)[^:]*:/, '$1 '));
      return { id: event.id, announced: announced.sort(), posted: posted.sort() };
    });
  }

  it('staat in het antwoord, en niets anders: wat al gevraagd was, wordt niet weer gevraagd', () => {
    const all = announcedAndPosted();
    for (const { announced, posted } of all) expect(announced).toStrictEqual(posted);
    const told = all.flatMap(({ id, posted }) => (posted.length > 0 ? [[id, ...posted]] : []));
    expect(told).toStrictEqual([
      [
        'start',
        'signaal casemanager',
        'signaal casemanager',
        'spoor-2-gestart casemanager',
        'spoor-2-gestart werknemer',
      ],
      ['pauze', 'spoor-2-gepauzeerd casemanager', 'spoor-2-gepauzeerd werknemer'],
    ]);
  });
});
