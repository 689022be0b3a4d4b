// A duty with nothing wrong with it, to plant one fault in.
import type { Obligation } from '../../workflows/law/obligation.ts';

export const sound: Obligation = {
  id: 'probleemanalyse',
  title: 'probleemanalyse',
  ref: 'M08',
  actor: 'bedrijfsarts',
  appears: 'always',
  due: { rule: 'within', term: '6 weeks', of: 'eerste-ziektedag' },
  by: ['voldaan'],
  ladder: 'regeling',
  legalBasis: [{ cite: 'art. 1', kracht: 'wet', text: 'a-1' }],
};
