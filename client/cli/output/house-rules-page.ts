// What adopting house rules did, or would do, to each dossier.
import type { Gevolg } from '../regels-verschil.ts';
import type { Terminal } from '../terminal.ts';
import { consequence } from './difference-page.ts';
import { paragraph } from './head.ts';
import { blocks, hang } from './text.ts';
import { titlesOf } from './words.ts';

/** One dossier: it has these rules already, or this is what they move. */
export type Aanneming = Gevolg | { readonly dossiernummer: string; readonly ongewijzigd: true };

/** The page of `huisregels neem-aan`. */
export function houseRulesPage(dossiers: readonly Aanneming[], proef: boolean, terminal: Terminal): string {
  const { width, paint } = terminal;
  const lines = dossiers.map((each) =>
    'ongewijzigd' in each
      ? hang(`  ${each.dossiernummer}  `, 'rekent al met deze huisregels', width)
      : consequence(each, titlesOf(), terminal, 'neemt ze niet aan'),
  );
  const title = proef ? 'Wat elk dossier van de huisregels zou merken' : 'Wat de huisregels verschoven';
  return blocks([
    [paint.title(title), ...lines].join('\n'),
    dossiers.length === 0 ? paragraph('Er zijn geen open dossiers.', width) : '',
    proef ? paragraph('Dit was een proef: er is niets vastgelegd en niets verstuurd.', width) : '',
  ]);
}
