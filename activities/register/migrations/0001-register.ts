// The first register: people, employers, dossiers with their duties and events, letters, documents, reads, proofs.
import { sql, type Kysely } from 'kysely';

const TABLES = `
create table persoon (
  referentie    text primary key,
  naam          text,
  adres         text,
  rol           text,
  afdeling      text,
  gewijzigd_op  timestamptz not null default now(),
  verwijderd_op timestamptz
);
create index on persoon (afdeling);
create table vervanger (
  persoon   text not null references persoon,
  vervanger text not null references persoon,
  van       date not null,
  tot       date not null check (van <= tot),
  primary key (persoon, van)
);
create index on vervanger (vervanger);
create table werkgever (
  referentie   text primary key,
  huisregels   jsonb not null,
  vingerafdruk text not null,
  sinds        timestamptz not null default now()
);

create table dossier (
  nummer                text primary key,
  werkgever             text not null,
  medewerker            text not null,
  casemanager           text not null,
  leidinggevende        text not null,
  hr_manager            text not null,
  eerste_ziektedag      date not null,
  wetsversie            text not null,
  fase                  text not null,
  zin                   text not null,
  gesloten_op           date,
  gesloten_reden        text,
  bewaren_tot           date,
  te_laat               integer not null,
  volgende_op           date,
  volgende_verplichting text,
  volgende_wekker       timestamptz,
  klokken               jsonb not null,
  signalen              jsonb not null,
  vervangingen          jsonb not null,
  gebeurtenissen        integer not null,
  ketenkop              text not null,
  revisie               integer not null,
  peildatum             date not null,
  gepubliceerd_op       timestamptz not null default clock_timestamp()
);
create index on dossier ((-te_laat), coalesce(volgende_op, 'infinity'), nummer);
create index on dossier (coalesce(volgende_op, 'infinity'), nummer);
create index on dossier (eerste_ziektedag, nummer);
create index on dossier (volgende_wekker);
create index on dossier (gepubliceerd_op);
create index on dossier (casemanager);
create index on dossier (leidinggevende);
create index on dossier (hr_manager);
create index on dossier (medewerker);
create index on dossier (werkgever);
create index on dossier using gin (vervangingen jsonb_path_ops) where vervangingen <> '[]';
create index on dossier using gin (signalen jsonb_path_ops) where signalen <> '[]';

create table gebeurtenis (
  dossier   text not null references dossier,
  nummer    integer not null check (nummer >= 0),
  id        text,
  soort     text not null,
  op        date not null,
  gemeld_op text not null,
  door      text,
  inhoud    jsonb not null,
  schakel   text not null,
  primary key (dossier, nummer)
);

create table verplichting (
  dossier      text not null references dossier,
  verplichting text not null,
  ronde        integer not null,
  actor        text not null,
  status       text not null,
  uiterlijk    date not null,
  streefdatum  date,
  wacht_op     text[] not null,
  termijn      jsonb not null,
  primary key (dossier, verplichting, ronde)
);
create index on verplichting (status, uiterlijk);
create index on verplichting (verplichting, status, dossier);
create index on verplichting (dossier) where wacht_op <> '{}';

create table brief (
  sleutel         text not null,
  rol             text not null,
  opvolger        integer not null default 0,
  dossier         text,
  soort           text not null,
  op              date not null,
  message_id      text not null,
  persoon         text,
  naam            text,
  adres           text,
  bytes           bytea,
  vingerafdruk    text,
  staat           text not null check (staat in ('klaargezet', 'bezig', 'verzonden', 'uitgesteld', 'geweigerd', 'onzeker')),
  pogingen        integer not null default 0,
  onzeker_keren   integer not null default 0,
  mogelijk_dubbel boolean not null default false,
  antwoord        text,
  bezorgfout      text,
  bezorgfout_op   timestamptz,
  vertraagd_op    timestamptz,
  klaargezet_op   timestamptz not null default clock_timestamp(),
  bezig_sinds     timestamptz,
  gewijzigd_op    timestamptz not null default clock_timestamp(),
  primary key (sleutel, rol, opvolger)
);
create unique index on brief (message_id);
create index on brief (dossier);
create index on brief (staat) where staat in ('klaargezet', 'bezig', 'uitgesteld', 'onzeker');

create table document (
  dossier       text not null references dossier,
  referentie    text not null,
  vingerafdruk  text,
  vernietigd_op timestamptz,
  primary key (dossier, referentie)
);

create table inzage (
  nummer    bigint generated always as identity primary key,
  wanneer   timestamptz not null default clock_timestamp(),
  wie       text not null,
  dossier   text,
  wat       text not null,
  waarom    text
);
create index on inzage (dossier, wanneer);

create table ketenlijst (
  maand        date not null,
  dossier      text not null,
  nummer       integer not null,
  schakel      text not null,
  handtekening text not null,
  primary key (maand, dossier)
);

create table hartslag (
  worker  text primary key,
  laatst  timestamptz not null,
  gestopt boolean not null default false
);

create table controle (
  nummer  bigint generated always as identity primary key,
  begon   timestamptz not null,
  klaar   timestamptz not null,
  door    text not null,
  uitslag jsonb not null
);
`;

/** How an attempt at a letter ended, and after that is committed its lock given back: one question instead of two. */
const LETTERS = `
create procedure brief_afronden(
  p_sleutel text, p_rol text, p_opvolger integer, p_poging integer,
  p_staat text, p_antwoord text, p_onzeker_keren integer, p_slot bigint
) language plpgsql as $$
begin
  update brief
  set staat = p_staat, antwoord = p_antwoord, onzeker_keren = p_onzeker_keren, gewijzigd_op = clock_timestamp()
  where sleutel = p_sleutel and rol = p_rol and opvolger = p_opvolger
    -- That it left is true whoever judged it meanwhile; all else counts only while this is the last attempt.
    and (p_staat = 'verzonden' or (pogingen = p_poging and staat = 'bezig'));
  commit;
  if p_slot is not null then
    perform pg_advisory_unlock(p_slot);
  end if;
end $$;
`;

/** Makes the tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [TABLES, LETTERS]) await sql.raw(part).execute(db);
}
