-- What the schema files cannot say: search as people type, and what follows from a change.

-- The same folding as lib/platform/fold-text. Marks go before lower(), which in the C locale knows ASCII alone.
create function sund_fold(value text) returns text language sql immutable strict parallel safe
return replace(replace(replace(replace(replace(replace(
  translate(
    lower(regexp_replace(normalize(value, nfd), '[\u0300-\u036f]', '', 'g')),
    'ŁłØøĐđÐðİı', 'llooddddii'),
  'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'þ', 'th'), 'Þ', 'th');

-- Folded text as words. Punctuation becomes space first: the parser would keep "hl7/fhir" as one path.
create function sund_words(folded text) returns tsvector language sql immutable strict parallel safe
return to_tsvector('simple', translate(left(folded, 300000),
  '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~«»‹›‘’‚‛“”„‟‐‑‒–—―…·•§¶©®™°×÷€£¥¡¿¨´¸' || U&'\00A0\00AD\2009\200B\202F\2060\3000\FEFF',
  repeat(' ', 77)));

-- Words are kept beside the text: reading them out anew for each row of a long list would take seconds.
create function sund_keep_entry_words() returns trigger language plpgsql as $$
begin
  new."words" := sund_words(new."searchText");
  new."titleWords" := sund_words(sund_fold(new."title"));
  return new;
end $$;

create function sund_keep_organisation_words() returns trigger language plpgsql as $$
begin
  new."words" := sund_words(new."searchText");
  new."nameWords" := sund_words(sund_fold(new."name"));
  return new;
end $$;

create trigger "Entry_words" before insert or update of "searchText", "title" on "Entry"
  for each row execute function sund_keep_entry_words();
create trigger "Organisation_words" before insert or update of "searchText", "name" on "Organisation"
  for each row execute function sund_keep_organisation_words();

create index "Entry_by_words" on "Entry" using gin ("words") where "state" = 'PUBLISHED';
create index "Entry_facets" on "Entry" using gin
  ("categories", "careSettings", "careAreas", "countries", "nuts", "cpv", "languages", "certificates", "interoperability")
  where "state" = 'PUBLISHED';

create index "Organisation_by_words" on "Organisation" using gin ("words") where "closedAt" is null;
create index "Organisation_by_name" on "Organisation" (sund_fold("name"), "id") where "closedAt" is null;
create index "Organisation_by_age" on "Organisation" ("createdAt", "id") where "closedAt" is null;

-- The audit record only grows.
create function sund_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit record is append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger "AuditEntry_append_only" before update or delete on "AuditEntry"
  for each row execute function sund_refuse_change();

-- Every change that anyone may see raises the one revision, once per transaction, and becomes visible with it:
-- whoever keeps a rendered page compares revisions.
insert into "PublicRevision" ("id", "value") values (1, 1) on conflict ("id") do nothing;

create function sund_raise_revision() returns void language plpgsql as $$
begin
  if current_setting('sund.raised_in', true) is not distinct from pg_current_xact_id()::text then return; end if;
  insert into "PublicRevision" ("id", "value") values (1, 1)
    on conflict ("id") do update set "value" = "PublicRevision"."value" + 1;
  perform set_config('sund.raised_in', pg_current_xact_id()::text, true);
  perform pg_notify('sund_public', '');
end $$;

create function sund_public_changed() returns trigger language plpgsql as $$
begin
  perform sund_raise_revision();
  return null;
end $$;

create function sund_entries_came() returns trigger language plpgsql as $$
begin
  if exists (select from new_rows where "state" <> 'DRAFT') then perform sund_raise_revision(); end if;
  return null;
end $$;

create function sund_entries_went() returns trigger language plpgsql as $$
begin
  if exists (select from old_rows where "state" <> 'DRAFT') then perform sund_raise_revision(); end if;
  return null;
end $$;

-- A draft that is saved changes nothing that is public, even beside published content.
create function sund_entries_changed() returns trigger language plpgsql as $$
declare
  own constant text[] := '{draft,draftSavedAt,draftById,revision,updatedAt,words,titleWords}';
begin
  if exists (
    select from old_rows o join new_rows n using ("id")
    where (o."state" <> 'DRAFT' or n."state" <> 'DRAFT') and to_jsonb(o) - own is distinct from to_jsonb(n) - own
  ) then
    perform sund_raise_revision();
  end if;
  return null;
end $$;

create trigger "Entry_came" after insert on "Entry"
  referencing new table as new_rows for each statement execute function sund_entries_came();
create trigger "Entry_changed" after update on "Entry"
  referencing old table as old_rows new table as new_rows for each statement execute function sund_entries_changed();
create trigger "Entry_went" after delete on "Entry"
  referencing old table as old_rows for each statement execute function sund_entries_went();
-- By row: a statement that touches none, as cascades often are, changes nothing.
create trigger "Organisation_public" after insert or update or delete on "Organisation"
  for each row execute function sund_public_changed();
create trigger "OrganisationVerification_public" after insert or update or delete on "OrganisationVerification"
  for each row execute function sund_public_changed();
create trigger "Notice_public" after insert or update or delete on "Notice"
  for each row execute function sund_public_changed();
create trigger "NoticeLot_public" after insert or update or delete on "NoticeLot"
  for each row execute function sund_public_changed();
create trigger "VocabularyTerm_public" after insert or update or delete on "VocabularyTerm"
  for each statement execute function sund_public_changed();
