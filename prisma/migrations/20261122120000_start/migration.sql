-- CreateEnum
CREATE TYPE "PlatformRole" AS ENUM ('ADMIN', 'NAVIGATOR', 'ASSESSOR');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('SME', 'HEALTH_AUTHORITY', 'INVESTOR', 'CLUSTER', 'RESEARCH', 'PATIENT_ORGANISATION', 'SUPPORT_AGENCY');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('OWNER', 'MEMBER');

-- CreateEnum
CREATE TYPE "TokenPurpose" AS ENUM ('VERIFY_EMAIL', 'SIGN_IN', 'RESET_PASSWORD', 'CHANGE_EMAIL');

-- CreateEnum
CREATE TYPE "VerificationState" AS ENUM ('REQUESTED', 'VERIFIED', 'REFUSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "EntryKind" AS ENUM ('OFFERING', 'NEED', 'MANDATE');

-- CreateEnum
CREATE TYPE "EntryState" AS ENUM ('DRAFT', 'PUBLISHED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "ClaimState" AS ENUM ('REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "MessageState" AS ENUM ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN');

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "emailVerifiedAt" TIMESTAMPTZ(3),
    "locale" TEXT NOT NULL DEFAULT 'en',
    "platformRoles" "PlatformRole"[] DEFAULT ARRAY[]::"PlatformRole"[],
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID,
    "userAgent" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Token" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "personId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "city" TEXT NOT NULL DEFAULT '',
    "nuts" TEXT,
    "website" TEXT NOT NULL DEFAULT '',
    "registrationNumber" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "headcount" DECIMAL(12,2),
    "turnover" DECIMAL(18,2),
    "balanceSheet" DECIMAL(18,2),
    "publicBodyShare" DECIMAL(5,2),
    "relatedEnterprises" JSONB NOT NULL DEFAULT '[]',
    "searchText" TEXT NOT NULL DEFAULT '',
    "words" tsvector,
    "nameWords" tsvector,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationVerification" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "state" "VerificationState" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byPersonId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OrganisationVerification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" UUID NOT NULL,
    "kind" "EntryKind" NOT NULL,
    "state" "EntryState" NOT NULL DEFAULT 'DRAFT',
    "organisationId" UUID,
    "buyerName" TEXT NOT NULL DEFAULT '',
    "draft" JSONB,
    "draftSavedAt" TIMESTAMPTZ(3),
    "draftById" UUID,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "content" JSONB,
    "version" INTEGER NOT NULL DEFAULT 0,
    "publishedAt" TIMESTAMPTZ(3),
    "archivedAt" TIMESTAMPTZ(3),
    "title" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT '',
    "categories" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "careSettings" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "careAreas" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "purpose" TEXT,
    "cpv" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "nuts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "certificates" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "interoperability" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "stage" TEXT,
    "trl" INTEGER,
    "deviceClass" TEXT,
    "evidenceTier" TEXT,
    "isFromNotice" BOOLEAN NOT NULL DEFAULT false,
    "deadline" TIMESTAMPTZ(3),
    "searchText" TEXT NOT NULL DEFAULT '',
    "words" tsvector,
    "titleWords" tsvector,
    "lotText" TEXT NOT NULL DEFAULT '',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntryVersion" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "changedFields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedById" UUID,

    CONSTRAINT "EntryVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntryConfidential" (
    "entryId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EntryConfidential_pkey" PRIMARY KEY ("entryId")
);

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "seriesKey" TEXT NOT NULL,
    "sourceKey" TEXT NOT NULL,
    "version" TEXT NOT NULL DEFAULT '',
    "contentHash" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "schemaVersion" TEXT NOT NULL DEFAULT '',
    "procedureId" TEXT NOT NULL DEFAULT '',
    "noticeType" TEXT NOT NULL DEFAULT '',
    "formKind" TEXT NOT NULL DEFAULT '',
    "publishedOn" DATE,
    "record" JSONB NOT NULL,
    "lotCount" INTEGER NOT NULL DEFAULT 0,
    "entryId" UUID,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeLot" (
    "noticeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "NoticeLot_pkey" PRIMARY KEY ("noticeId","position")
);

-- CreateTable
CREATE TABLE "NoticeImport" (
    "id" UUID NOT NULL,
    "byPersonId" UUID,
    "job" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "NoticeImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeImportRow" (
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reasonCode" TEXT NOT NULL DEFAULT '',
    "reasonParams" JSONB NOT NULL DEFAULT '{}',
    "sourceKey" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "entryId" UUID,

    CONSTRAINT "NoticeImportRow_pkey" PRIMARY KEY ("importId","position")
);

-- CreateTable
CREATE TABLE "NoticeClaim" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "state" "ClaimState" NOT NULL DEFAULT 'REQUESTED',
    "note" TEXT NOT NULL DEFAULT '',
    "requestedById" UUID NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "NoticeClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorKind" TEXT NOT NULL,
    "personId" UUID,
    "organisationId" UUID,
    "job" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" "MessageState" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "PublicRevision" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "value" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "PublicRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VocabularyTerm" (
    "vocabulary" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "labels" JSONB NOT NULL,
    "parent" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "list" TEXT NOT NULL,
    "version" TEXT NOT NULL DEFAULT '',
    "withdrawnAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VocabularyTerm_pkey" PRIMARY KEY ("vocabulary","code")
);

-- CreateTable
CREATE TABLE "VocabularyImport" (
    "id" BIGSERIAL NOT NULL,
    "vocabulary" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "version" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "licence" TEXT NOT NULL DEFAULT '',
    "fileName" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "byPersonId" UUID,
    "job" TEXT,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created" INTEGER NOT NULL,
    "updated" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "withdrawn" INTEGER NOT NULL,
    "refusedRows" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "VocabularyImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Token_tokenHash_key" ON "Token"("tokenHash");

-- CreateIndex
CREATE INDEX "Token_personId_purpose_idx" ON "Token"("personId", "purpose");

-- CreateIndex
CREATE INDEX "Organisation_kind_createdAt_id_idx" ON "Organisation"("kind", "createdAt", "id");

-- CreateIndex
CREATE INDEX "OrganisationVerification_organisationId_at_idx" ON "OrganisationVerification"("organisationId", "at");

-- CreateIndex
CREATE INDEX "Membership_organisationId_idx" ON "Membership"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_personId_organisationId_key" ON "Membership"("personId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_organisationId_idx" ON "Invitation"("organisationId");

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE INDEX "Entry_kind_state_publishedAt_id_idx" ON "Entry"("kind", "state", "publishedAt", "id");

-- CreateIndex
CREATE INDEX "Entry_kind_state_deadline_id_idx" ON "Entry"("kind", "state", "deadline", "id");

-- CreateIndex
CREATE INDEX "Entry_organisationId_kind_idx" ON "Entry"("organisationId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "EntryVersion_entryId_number_key" ON "EntryVersion"("entryId", "number");

-- CreateIndex
CREATE INDEX "SavedSearch_personId_createdAt_idx" ON "SavedSearch"("personId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_seriesKey_key" ON "Notice"("seriesKey");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_entryId_key" ON "Notice"("entryId");

-- CreateIndex
CREATE INDEX "Notice_procedureId_idx" ON "Notice"("procedureId");

-- CreateIndex
CREATE INDEX "Notice_sourceKey_idx" ON "Notice"("sourceKey");

-- CreateIndex
CREATE INDEX "NoticeClaim_state_requestedAt_idx" ON "NoticeClaim"("state", "requestedAt");

-- CreateIndex
CREATE INDEX "NoticeClaim_entryId_idx" ON "NoticeClaim"("entryId");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_subjectId_id_idx" ON "AuditEntry"("subject", "subjectId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_organisationId_id_idx" ON "AuditEntry"("organisationId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_personId_id_idx" ON "AuditEntry"("personId", "id");

-- CreateIndex
CREATE INDEX "Message_state_nextAttemptAt_idx" ON "Message"("state", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "Message_createdAt_idx" ON "Message"("createdAt");

-- CreateIndex
CREATE INDEX "VocabularyTerm_list_idx" ON "VocabularyTerm"("list");

-- CreateIndex
CREATE INDEX "VocabularyImport_vocabulary_id_idx" ON "VocabularyImport"("vocabulary", "id");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Token" ADD CONSTRAINT "Token_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationVerification" ADD CONSTRAINT "OrganisationVerification_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryVersion" ADD CONSTRAINT "EntryVersion_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryConfidential" ADD CONSTRAINT "EntryConfidential_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeLot" ADD CONSTRAINT "NoticeLot_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeImportRow" ADD CONSTRAINT "NoticeImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "NoticeImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeClaim" ADD CONSTRAINT "NoticeClaim_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeClaim" ADD CONSTRAINT "NoticeClaim_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

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
