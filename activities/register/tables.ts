// The tables of the register, as the migrations make them. Days and instants travel as text.
import type { Vervanging } from '../../workflows/dossier/people.ts';
import type { ColumnType, Generated } from 'kysely';

/** A column that the database fills, and that may be given. */
type Given<T> = ColumnType<T, T | undefined, T>;
/** JSON: read as it is, written as text. */
type Json<T> = ColumnType<T, string, string>;

/** How often a letter that nobody can tell of is sent again, before a person has to look. */
export const REPEATS = 3;

export type LetterState = 'klaargezet' | 'bezig' | 'verzonden' | 'uitgesteld' | 'geweigerd' | 'onzeker';

export interface PersonTable {
  referentie: string;
  naam: string | null;
  adres: string | null;
  rol: string | null;
  afdeling: string | null;
  gewijzigd_op: Given<string>;
  verwijderd_op: string | null;
}

export interface DeputyTable {
  persoon: string;
  vervanger: string;
  van: string;
  tot: string;
}

export interface EmployerTable {
  referentie: string;
  huisregels: Json<unknown>;
  vingerafdruk: string;
  sinds: Given<string>;
}

export interface DossierTable {
  nummer: string;
  werkgever: string;
  medewerker: string;
  casemanager: string;
  leidinggevende: string;
  hr_manager: string;
  eerste_ziektedag: string;
  wetsversie: string;
  /** With which it was opened; what it adopted since stands in its events. */
  fase: string;
  zin: string;
  gesloten_op: string | null;
  gesloten_reden: string | null;
  bewaren_tot: string | null;
  te_laat: number;
  volgende_op: string | null;
  volgende_verplichting: string | null;
  volgende_wekker: string | null;
  klokken: Json<Readonly<Record<string, string>>>;
  signalen: Json<readonly { signaal: string; sinds: string; vraag: string }[]>;
  /** Who stands in for whom, as recorded in the dossier itself. */
  vervangingen: Json<readonly Vervanging[]>;
  gebeurtenissen: number;
  ketenkop: string;
  revisie: number;
  peildatum: string;
  gepubliceerd_op: Given<string>;
}

export interface EventTable {
  dossier: string;
  nummer: number;
  id: string | null;
  soort: string;
  op: string;
  gemeld_op: string;
  door: string | null;
  inhoud: Json<Readonly<Record<string, unknown>>>;
  schakel: string;
}

export interface DutyTable {
  dossier: string;
  verplichting: string;
  ronde: number;
  actor: string;
  status: string;
  uiterlijk: string;
  streefdatum: string | null;
  /** The roles it waits for: those who have been written to about it. */
  wacht_op: string[];
  termijn: Json<Readonly<Record<string, unknown>>>;
}

export interface LetterTable {
  sleutel: string;
  rol: string;
  opvolger: Given<number>;
  dossier: string | null;
  soort: string;
  op: string;
  message_id: string;
  persoon: string | null;
  naam: string | null;
  adres: string | null;
  bytes: Buffer | null;
  vingerafdruk: string | null;
  staat: LetterState;
  pogingen: Given<number>;
  /** How many attempts ended without anybody knowing how. */
  onzeker_keren: Given<number>;
  mogelijk_dubbel: Given<boolean>;
  antwoord: string | null;
  bezorgfout: string | null;
  /** When a report said that it cannot be delivered. */
  bezorgfout_op: string | null;
  /** When a report last said that it is delayed. */
  vertraagd_op: string | null;
  klaargezet_op: Given<string>;
  bezig_sinds: string | null;
  gewijzigd_op: Given<string>;
}

export interface DocumentTable {
  dossier: string;
  referentie: string;
  /** SHA-256 of its file; it stays when the file is destroyed. */
  vingerafdruk: string | null;
  vernietigd_op: string | null;
  /** Bytes. */
  grootte: string | null;
  toegevoegd_op: Given<string>;
  toegevoegd_door: string | null;
}

export interface ReadTable {
  nummer: Generated<string>;
  wanneer: Given<string>;
  wie: string;
  dossier: string | null;
  wat: string;
  waarom: string | null;
}

export interface ChainHeadTable {
  maand: string;
  dossier: string;
  nummer: number;
  schakel: string;
  handtekening: string;
}

export interface HeartbeatTable {
  worker: string;
  laatst: string;
  gestopt: Given<boolean>;
}

export interface ProofTable {
  nummer: Generated<string>;
  begon: string;
  klaar: string;
  door: string;
  uitslag: Json<unknown>;
}

export interface Tables {
  persoon: PersonTable;
  vervanger: DeputyTable;
  werkgever: EmployerTable;
  dossier: DossierTable;
  gebeurtenis: EventTable;
  verplichting: DutyTable;
  brief: LetterTable;
  document: DocumentTable;
  inzage: ReadTable;
  ketenlijst: ChainHeadTable;
  hartslag: HeartbeatTable;
  controle: ProofTable;
}
