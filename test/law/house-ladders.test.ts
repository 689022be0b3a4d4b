// Whether the house's ladders are those of law.md §12.4, rung by rung.
import { describe, expect, it } from '@jest/globals';
import { deskOf, HOUSE_LADDERS, type Step } from '../../workflows/house/ladders.ts';
import { LADDERS } from '../../workflows/law/vocabulary.ts';

/** A rung as the table writes it: 'S-14 herinnering desk'. */
function written({ letter, on, to }: Step): string {
  const amount = 'days' in on ? on.days : on.workingDays;
  const unit = 'days' in on ? '' : 'wd';
  return `${on.from}${amount > 0 ? '+' : ''}${amount === 0 ? '' : `${amount}${unit}`} ${letter} ${to === 'desk' ? to : to.join('+')}`;
}

describe('de ladders van het huis', () => {
  it.each([
    [
      'wettelijk',
      [
        'S-14 herinnering desk',
        'S-3 herinnering desk',
        'U-5wd escalatie leidinggevende',
        'U-2wd escalatie hr-manager',
        'U vandaag-uiterlijk casemanager+leidinggevende',
        'U+1 te-laat hr-manager',
      ],
    ],
    [
      'regeling',
      [
        'S-14 herinnering desk',
        'S-3 herinnering desk',
        'U vandaag-uiterlijk desk',
        'U+1 te-laat desk',
        'U+4 escalatie leidinggevende',
        'U+11 escalatie hr-manager',
      ],
    ],
    [
      'zacht',
      [
        'S-7 herinnering desk',
        'U+1 te-laat desk',
        'U+8 escalatie leidinggevende',
        'U+22 escalatie hr-manager',
      ],
    ],
    ['bewaking', ['U+1 vraag casemanager']],
  ] as const)('%s', (ladder, rungs) => {
    expect(HOUSE_LADDERS[ladder].map(written)).toStrictEqual(rungs);
  });

  it('geven elke trede een eigen naam, en laten alleen de eerste herinnering nooit vallen', () => {
    for (const ladder of LADDERS) {
      const names = HOUSE_LADDERS[ladder].map(({ step }) => step);
      expect(new Set(names).size).toBe(names.length);
      const kept = HOUSE_LADDERS[ladder].filter(({ first }) => first);
      expect(kept.map(({ step }) => step)).toStrictEqual(ladder === 'bewaking' ? [] : ['herinnering-1']);
    }
  });

  it('schrijven de werknemer alleen over zijn eigen WIA-aanvraag', () => {
    expect(deskOf('wia-aanvraag')).toStrictEqual(['casemanager', 'werknemer']);
    expect(deskOf('medische-informatie')).toStrictEqual(['casemanager']);
    expect(deskOf('probleemanalyse')).toStrictEqual(['casemanager']);
  });
});
