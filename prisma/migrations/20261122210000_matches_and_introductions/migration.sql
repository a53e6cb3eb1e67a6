-- CreateEnum
CREATE TYPE "IntroductionState" AS ENUM ('PROPOSED', 'REQUESTED', 'WAITING_ON_ASKER', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED');

-- CreateEnum
CREATE TYPE "IntroductionSide" AS ENUM ('SEEKING', 'OFFERING');

-- CreateEnum
CREATE TYPE "IntroductionWish" AS ENUM ('INFORMATION', 'MEETING', 'PILOT_TALK');

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "stopUrl" TEXT;

-- AlterTable
ALTER TABLE "PublicRevision" ADD COLUMN     "readAnewAt" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Introduction" (
    "id" UUID NOT NULL,
    "seekingEntryId" UUID NOT NULL,
    "offeringEntryId" UUID NOT NULL,
    "seekingOrganisationId" UUID NOT NULL,
    "offeringOrganisationId" UUID NOT NULL,
    "askerSide" "IntroductionSide",
    "askedById" UUID NOT NULL,
    "brokerOrganisationId" UUID,
    "wish" "IntroductionWish" NOT NULL,
    "reason" TEXT NOT NULL,
    "waiver" TEXT NOT NULL DEFAULT '',
    "unmet" JSONB NOT NULL DEFAULT '[]',
    "frozen" JSONB NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "certainty" DOUBLE PRECISION NOT NULL,
    "state" "IntroductionState" NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "stateAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "remindAt" TIMESTAMPTZ(3),
    "declinedBy" "IntroductionSide",
    "seekingPersonId" UUID,
    "offeringPersonId" UUID,
    "seekingAgreedAt" TIMESTAMPTZ(3),
    "offeringAgreedAt" TIMESTAMPTZ(3),
    "seekingAnsweredAt" TIMESTAMPTZ(3),
    "offeringAnsweredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Introduction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IntroductionStep" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "side" "IntroductionSide",
    "personId" UUID,
    "code" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "IntroductionStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IntroductionMessage" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "side" "IntroductionSide" NOT NULL,
    "personId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IntroductionMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "fileKey" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedGate" (
    "entryId" UUID NOT NULL,
    "certificates" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "minTrl" INTEGER,
    "setById" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NeedGate_pkey" PRIMARY KEY ("entryId")
);

-- CreateTable
CREATE TABLE "OrganisationBlock" (
    "organisationId" UUID NOT NULL,
    "blockedOrganisationId" UUID NOT NULL,
    "byPersonId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OrganisationBlock_pkey" PRIMARY KEY ("organisationId","blockedOrganisationId")
);

-- CreateTable
CREATE TABLE "RemovedFile" (
    "fileKey" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RemovedFile_pkey" PRIMARY KEY ("fileKey")
);

-- CreateTable
CREATE TABLE "MatchWeights" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "weights" JSONB,
    "reason" TEXT NOT NULL,
    "byPersonId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MatchWeights_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntryChange" (
    "entryId" UUID NOT NULL,
    "revision" BIGINT NOT NULL,

    CONSTRAINT "EntryChange_pkey" PRIMARY KEY ("entryId")
);

-- CreateTable
CREATE TABLE "EntryReading" (
    "entryId" UUID NOT NULL,
    "revision" BIGINT NOT NULL,
    "reader" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "concepts" TEXT NOT NULL,
    "places" TEXT NOT NULL,

    CONSTRAINT "EntryReading_pkey" PRIMARY KEY ("entryId")
);

-- CreateTable
CREATE TABLE "MatchMails" (
    "personId" UUID NOT NULL,
    "isOff" BOOLEAN NOT NULL DEFAULT false,
    "stopToken" TEXT NOT NULL,
    "lastSentAt" TIMESTAMPTZ(3),

    CONSTRAINT "MatchMails_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "MailedMatch" (
    "personId" UUID NOT NULL,
    "ownEntryId" UUID NOT NULL,
    "otherEntryId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailedMatch_pkey" PRIMARY KEY ("personId","ownEntryId","otherEntryId")
);

-- CreateTable
CREATE TABLE "WordLexicon" (
    "vocabulary" TEXT NOT NULL,
    "importId" BIGINT NOT NULL,
    "version" TEXT NOT NULL DEFAULT '',
    "words" INTEGER NOT NULL,
    "pairs" INTEGER NOT NULL,
    "packed" BYTEA NOT NULL,
    "learntAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WordLexicon_pkey" PRIMARY KEY ("vocabulary")
);

-- CreateIndex
CREATE INDEX "Introduction_seekingOrganisationId_state_requestedAt_idx" ON "Introduction"("seekingOrganisationId", "state", "requestedAt");

-- CreateIndex
CREATE INDEX "Introduction_offeringOrganisationId_state_requestedAt_idx" ON "Introduction"("offeringOrganisationId", "state", "requestedAt");

-- CreateIndex
CREATE INDEX "Introduction_brokerOrganisationId_requestedAt_idx" ON "Introduction"("brokerOrganisationId", "requestedAt");

-- CreateIndex
CREATE INDEX "Introduction_askedById_requestedAt_idx" ON "Introduction"("askedById", "requestedAt");

-- CreateIndex
CREATE INDEX "Introduction_seekingEntryId_idx" ON "Introduction"("seekingEntryId");

-- CreateIndex
CREATE INDEX "Introduction_offeringEntryId_idx" ON "Introduction"("offeringEntryId");

-- CreateIndex
CREATE INDEX "Introduction_state_expiresAt_idx" ON "Introduction"("state", "expiresAt");

-- CreateIndex
CREATE INDEX "Introduction_state_remindAt_idx" ON "Introduction"("state", "remindAt");

-- CreateIndex
CREATE INDEX "IntroductionStep_introductionId_at_idx" ON "IntroductionStep"("introductionId", "at");

-- CreateIndex
CREATE INDEX "IntroductionMessage_introductionId_at_idx" ON "IntroductionMessage"("introductionId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_fileKey_key" ON "Attachment"("fileKey");

-- CreateIndex
CREATE INDEX "Attachment_messageId_idx" ON "Attachment"("messageId");

-- CreateIndex
CREATE INDEX "Attachment_organisationId_idx" ON "Attachment"("organisationId");

-- CreateIndex
CREATE INDEX "OrganisationBlock_blockedOrganisationId_idx" ON "OrganisationBlock"("blockedOrganisationId");

-- CreateIndex
CREATE INDEX "MatchWeights_entryId_at_id_idx" ON "MatchWeights"("entryId", "at", "id");

-- CreateIndex
CREATE INDEX "EntryChange_revision_idx" ON "EntryChange"("revision");

-- CreateIndex
CREATE UNIQUE INDEX "MatchMails_stopToken_key" ON "MatchMails"("stopToken");

-- CreateIndex
CREATE INDEX "MailedMatch_ownEntryId_idx" ON "MailedMatch"("ownEntryId");

-- CreateIndex
CREATE INDEX "MailedMatch_otherEntryId_idx" ON "MailedMatch"("otherEntryId");

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_seekingEntryId_fkey" FOREIGN KEY ("seekingEntryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_offeringEntryId_fkey" FOREIGN KEY ("offeringEntryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_seekingOrganisationId_fkey" FOREIGN KEY ("seekingOrganisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_offeringOrganisationId_fkey" FOREIGN KEY ("offeringOrganisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_brokerOrganisationId_fkey" FOREIGN KEY ("brokerOrganisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntroductionStep" ADD CONSTRAINT "IntroductionStep_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntroductionMessage" ADD CONSTRAINT "IntroductionMessage_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "IntroductionMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedGate" ADD CONSTRAINT "NeedGate_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationBlock" ADD CONSTRAINT "OrganisationBlock_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationBlock" ADD CONSTRAINT "OrganisationBlock_blockedOrganisationId_fkey" FOREIGN KEY ("blockedOrganisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchWeights" ADD CONSTRAINT "MatchWeights_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryReading" ADD CONSTRAINT "EntryReading_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchMails" ADD CONSTRAINT "MatchMails_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailedMatch" ADD CONSTRAINT "MailedMatch_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailedMatch" ADD CONSTRAINT "MailedMatch_ownEntryId_fkey" FOREIGN KEY ("ownEntryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailedMatch" ADD CONSTRAINT "MailedMatch_otherEntryId_fkey" FOREIGN KEY ("otherEntryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One organisation's offerings and one need (or mandate): at most one introduction that is open or led to a conversation.
create unique index "Introduction_one_per_pair" on "Introduction" ("seekingEntryId", "offeringOrganisationId")
  where "state" in ('PROPOSED', 'REQUESTED', 'WAITING_ON_ASKER', 'ACCEPTED');
alter table "Introduction" add constraint "Introduction_two_organisations" check ("seekingOrganisationId" <> "offeringOrganisationId");
alter table "Introduction" add constraint "Introduction_accepted_by_both"
  check ("state" <> 'ACCEPTED' or ("seekingAgreedAt" is not null and "offeringAgreedAt" is not null));
alter table "Introduction" add constraint "Introduction_declined_by_one" check (("state" = 'DECLINED') = ("declinedBy" is not null));
alter table "OrganisationBlock" add constraint "OrganisationBlock_of_another" check ("organisationId" <> "blockedOrganisationId");

-- Rows go by cascades as well, where no command sees them: what is to be removed from the disk is noted here.
create function sund_attachment_went() returns trigger language plpgsql as $$
begin
  insert into "RemovedFile" ("fileKey") values (old."fileKey") on conflict do nothing;
  return null;
end $$;
create trigger "Attachment_went" after delete on "Attachment" for each row execute function sund_attachment_went();

-- The page of a need says what is asked of offerings.
create trigger "NeedGate_public" after insert or update or delete on "NeedGate"
  for each row execute function sund_public_changed();

-- Which entries changed in which public revision. The one row of "PublicRevision" is locked until a transaction ends,
-- so revisions become visible in their order and none is missed by reading what came after the last one known.
create function sund_note_changes(changed uuid[]) returns void language plpgsql as $$
begin
  perform sund_raise_revision();
  insert into "EntryChange" ("entryId", "revision")
    select distinct id, (select "value" from "PublicRevision" where "id" = 1) from unnest(changed) as id
    on conflict ("entryId") do update set "revision" = excluded."revision";
end $$;

create or replace function sund_entries_came() returns trigger language plpgsql as $$
declare
  changed uuid[];
begin
  select array_agg("id") into changed from new_rows where "state" <> 'DRAFT';
  if changed is not null then perform sund_note_changes(changed); end if;
  return null;
end $$;

create or replace function sund_entries_went() returns trigger language plpgsql as $$
declare
  changed uuid[];
begin
  select array_agg("id") into changed from old_rows where "state" <> 'DRAFT';
  if changed is not null then perform sund_note_changes(changed); end if;
  return null;
end $$;

create or replace function sund_entries_changed() returns trigger language plpgsql as $$
declare
  own constant text[] := '{draft,draftSavedAt,draftById,revision,updatedAt,words,titleWords}';
  changed uuid[];
begin
  select array_agg("id") into changed from old_rows o join new_rows n using ("id")
    where (o."state" <> 'DRAFT' or n."state" <> 'DRAFT') and to_jsonb(o) - own is distinct from to_jsonb(n) - own;
  if changed is not null then perform sund_note_changes(changed); end if;
  return null;
end $$;

-- Of an organisation, ranking reads where it is at home and whether it is closed.
create function sund_owner_changed() returns trigger language plpgsql as $$
declare
  changed uuid[];
begin
  select array_agg("id") into changed from "Entry" where "organisationId" = new."id" and "state" = 'PUBLISHED';
  if changed is not null then perform sund_note_changes(changed); end if;
  return null;
end $$;

create trigger "Organisation_public_entries" after update on "Organisation" for each row
  when (old."closedAt" is distinct from new."closedAt" or old."country" is distinct from new."country")
  execute function sund_owner_changed();

create function sund_entries_emptied() returns trigger language plpgsql as $$
begin
  perform sund_raise_revision();
  update "PublicRevision" set "readAnewAt" = "value";
  return null;
end $$;

create trigger "Entry_emptied" after truncate on "Entry" for each statement execute function sund_entries_emptied();

-- Rankings that everybody may see change with the weights.
create trigger "MatchWeights_public" after insert or update or delete on "MatchWeights"
  for each row execute function sund_public_changed();
