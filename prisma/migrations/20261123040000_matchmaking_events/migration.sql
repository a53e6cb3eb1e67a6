-- CreateEnum
CREATE TYPE "EventState" AS ENUM ('DRAFT', 'OPEN', 'CANCELLED');

-- CreateEnum
CREATE TYPE "EventMode" AS ENUM ('ON_SITE', 'ONLINE', 'HYBRID');

-- CreateEnum
CREATE TYPE "EventStaffRole" AS ENUM ('ORGANISER', 'DESK');

-- CreateEnum
CREATE TYPE "QuestionType" AS ENUM ('TEXT', 'YES_NO', 'ONE_OF', 'SOME_OF');

-- CreateEnum
CREATE TYPE "RegistrationState" AS ENUM ('INVITED', 'SUBMITTED', 'QUESTIONED', 'CONFIRMED', 'WAITING', 'REFUSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "RegistrationSource" AS ENUM ('OWN', 'IMPORT', 'DESK');

-- CreateEnum
CREATE TYPE "WishMark" AS ENUM ('MUST', 'LIKE', 'NOT');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED');

-- CreateEnum
CREATE TYPE "MeetingState" AS ENUM ('PLANNED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "MeetingSource" AS ENUM ('PROPOSAL', 'HAND', 'REFILL');

-- CreateEnum
CREATE TYPE "ScheduleLayer" AS ENUM ('BOARD', 'SHOWN');

-- CreateEnum
CREATE TYPE "RefillState" AS ENUM ('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "NextStep" AS ENUM ('NONE', 'INFORMATION', 'SECOND_MEETING', 'PILOT_TALK');

-- CreateEnum
CREATE TYPE "LaterResult" AS ENUM ('NOTHING', 'TALKING', 'PILOT', 'CONTRACT');

-- CreateTable
CREATE TABLE "MatchEvent" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "state" "EventState" NOT NULL DEFAULT 'DRAFT',
    "language" TEXT NOT NULL DEFAULT 'en',
    "texts" JSONB NOT NULL DEFAULT '{}',
    "name" TEXT NOT NULL,
    "mode" "EventMode" NOT NULL DEFAULT 'ON_SITE',
    "venue" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',
    "onlineUrl" TEXT NOT NULL DEFAULT '',
    "timeZone" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "registrationOpensAt" TIMESTAMPTZ(3),
    "registrationClosesAt" TIMESTAMPTZ(3),
    "wishesCloseAt" TIMESTAMPTZ(3),
    "capacity" INTEGER,
    "peoplePerRegistration" INTEGER NOT NULL DEFAULT 3,
    "mustLimit" INTEGER NOT NULL DEFAULT 3,
    "likeLimit" INTEGER NOT NULL DEFAULT 15,
    "feeNote" TEXT NOT NULL DEFAULT '',
    "noShowMinutes" INTEGER NOT NULL DEFAULT 5,
    "restAfter" INTEGER,
    "aims" JSONB NOT NULL DEFAULT '{}',
    "copiedFromId" UUID,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "MatchEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventStaff" (
    "eventId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "EventStaffRole" NOT NULL,
    "addedById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EventStaff_pkey" PRIMARY KEY ("eventId","personId")
);

-- CreateTable
CREATE TABLE "ParticipantKind" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "names" JSONB NOT NULL,
    "organisationKinds" "OrganisationKind"[] DEFAULT ARRAY[]::"OrganisationKind"[],
    "mayMeet" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "capacity" INTEGER,
    "expected" INTEGER NOT NULL DEFAULT 0,
    "minMeetings" INTEGER NOT NULL DEFAULT 0,
    "maxMeetings" INTEGER,

    CONSTRAINT "ParticipantKind_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "texts" JSONB NOT NULL,
    "track" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "speakers" TEXT NOT NULL DEFAULT '',
    "isForAll" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaChoice" (
    "participantId" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,

    CONSTRAINT "AgendaChoice_pkey" PRIMARY KEY ("participantId","agendaItemId")
);

-- CreateTable
CREATE TABLE "MeetingSession" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "slotMinutes" INTEGER NOT NULL,
    "pauseMinutes" INTEGER NOT NULL DEFAULT 0,
    "breaks" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "MeetingSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingSlot" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "plannedStartsAt" TIMESTAMPTZ(3) NOT NULL,
    "plannedEndsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeetingSlot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventTable" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "hall" TEXT NOT NULL DEFAULT '',
    "seats" INTEGER NOT NULL DEFAULT 4,
    "isStepFree" BOOLEAN NOT NULL DEFAULT true,
    "hasHearingLoop" BOOLEAN NOT NULL DEFAULT false,
    "isOnline" BOOLEAN NOT NULL DEFAULT false,
    "onlineUrl" TEXT NOT NULL DEFAULT '',
    "ownerId" UUID,
    "closedFrom" TIMESTAMPTZ(3),
    "closedUntil" TIMESTAMPTZ(3),
    "closedReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "EventTable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegistrationQuestion" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "type" "QuestionType" NOT NULL,
    "texts" JSONB NOT NULL,
    "options" JSONB NOT NULL DEFAULT '[]',
    "isRequired" BOOLEAN NOT NULL DEFAULT false,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "RegistrationQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventRegistration" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "kindId" UUID NOT NULL,
    "organisationId" UUID,
    "organisationName" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "website" TEXT NOT NULL DEFAULT '',
    "size" TEXT NOT NULL DEFAULT '',
    "state" "RegistrationState" NOT NULL,
    "stateAt" TIMESTAMPTZ(3) NOT NULL,
    "source" "RegistrationSource" NOT NULL DEFAULT 'OWN',
    "waitingSince" TIMESTAMPTZ(3),
    "brings" TEXT NOT NULL DEFAULT '',
    "seeks" TEXT NOT NULL DEFAULT '',
    "answers" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "invitedAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "laterAskedAt" TIMESTAMPTZ(3),
    "laterAnsweredAt" TIMESTAMPTZ(3),
    "laterTokenHash" TEXT,
    "wishesRemindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EventRegistration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegistrationEntry" (
    "registrationId" UUID NOT NULL,
    "entryId" UUID NOT NULL,

    CONSTRAINT "RegistrationEntry_pkey" PRIMARY KEY ("registrationId","entryId")
);

-- CreateTable
CREATE TABLE "RegistrationStep" (
    "id" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" UUID,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "RegistrationStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventParticipant" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "locale" TEXT NOT NULL DEFAULT 'en',
    "attendsOnline" BOOLEAN NOT NULL DEFAULT false,
    "timeZone" TEXT NOT NULL DEFAULT '',
    "arrivesAt" TIMESTAMPTZ(3),
    "leavesAt" TIMESTAMPTZ(3),
    "needsStepFree" BOOLEAN NOT NULL DEFAULT false,
    "needsHearingLoop" BOOLEAN NOT NULL DEFAULT false,
    "accessNote" TEXT NOT NULL DEFAULT '',
    "maxMeetings" INTEGER,
    "isStandby" BOOLEAN NOT NULL DEFAULT false,
    "badgeCode" TEXT NOT NULL,
    "feedTokenHash" TEXT,
    "feedMadeAt" TIMESTAMPTZ(3),
    "checkedInAt" TIMESTAMPTZ(3),
    "checkedInById" UUID,
    "cancelledAt" TIMESTAMPTZ(3),
    "outcomesRemindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EventParticipant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegistrationImport" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "byPersonId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "fileName" TEXT NOT NULL,
    "table" JSONB NOT NULL,

    CONSTRAINT "RegistrationImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ParticipantBlock" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ParticipantBlock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventWish" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "mark" "WishMark" NOT NULL,
    "sentence" TEXT NOT NULL DEFAULT '',
    "byPersonId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "unmetReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "EventWish_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScheduleProposal" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "state" "ProposalState" NOT NULL DEFAULT 'QUEUED',
    "aims" JSONB NOT NULL,
    "seed" INTEGER NOT NULL,
    "timeLimit" INTEGER NOT NULL,
    "progress" JSONB NOT NULL DEFAULT '{}',
    "best" JSONB,
    "result" JSONB,
    "error" TEXT NOT NULL DEFAULT '',
    "requestedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "heartbeatAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "cancelRequestedAt" TIMESTAMPTZ(3),
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ScheduleProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "aId" UUID NOT NULL,
    "bId" UUID NOT NULL,
    "slotId" UUID,
    "tableId" UUID,
    "shownSlotId" UUID,
    "shownTableId" UUID,
    "shownAt" TIMESTAMPTZ(3),
    "state" "MeetingState" NOT NULL DEFAULT 'PLANNED',
    "source" "MeetingSource" NOT NULL,
    "isLocked" BOOLEAN NOT NULL DEFAULT false,
    "score" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "because" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 0,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelReason" TEXT NOT NULL DEFAULT '',
    "introductionId" UUID,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlotOccupancy" (
    "layer" "ScheduleLayer" NOT NULL,
    "slotId" UUID NOT NULL,
    "occupantId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,

    CONSTRAINT "SlotOccupancy_pkey" PRIMARY KEY ("meetingId","layer","occupantId")
);

-- CreateTable
CREATE TABLE "EventBoard" (
    "eventId" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "EventBoard_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "BoardEdit" (
    "id" BIGSERIAL NOT NULL,
    "eventId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byPersonId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "isUndone" BOOLEAN NOT NULL DEFAULT false,
    "ofEditId" BIGINT,

    CONSTRAINT "BoardEdit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SchedulePublication" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byPersonId" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "counts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "SchedulePublication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefillOffer" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "slotId" UUID NOT NULL,
    "tableId" UUID,
    "aId" UUID NOT NULL,
    "bId" UUID NOT NULL,
    "state" "RefillState" NOT NULL DEFAULT 'OFFERED',
    "aAcceptedAt" TIMESTAMPTZ(3),
    "bAcceptedAt" TIMESTAMPTZ(3),
    "stateAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "byPersonId" UUID NOT NULL,

    CONSTRAINT "RefillOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingNoShow" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "absentId" UUID NOT NULL,
    "byPersonId" UUID NOT NULL,
    "byStaff" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "disputedAt" TIMESTAMPTZ(3),
    "dispute" TEXT NOT NULL DEFAULT '',
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "stands" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "MeetingNoShow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingOutcome" (
    "meetingId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "byPersonId" UUID NOT NULL,
    "wasHeld" BOOLEAN NOT NULL,
    "usefulness" INTEGER,
    "nextStep" "NextStep",
    "askedAt" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeetingOutcome_pkey" PRIMARY KEY ("meetingId","registrationId")
);

-- CreateTable
CREATE TABLE "MeetingNote" (
    "meetingId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "byPersonId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeetingNote_pkey" PRIMARY KEY ("meetingId","registrationId")
);

-- CreateTable
CREATE TABLE "MeetingLater" (
    "meetingId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "result" "LaterResult" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeetingLater_pkey" PRIMARY KEY ("meetingId","registrationId")
);

-- CreateIndex
CREATE INDEX "MatchEvent_organisationId_startsOn_idx" ON "MatchEvent"("organisationId", "startsOn");

-- CreateIndex
CREATE INDEX "MatchEvent_state_startsOn_id_idx" ON "MatchEvent"("state", "startsOn", "id");

-- CreateIndex
CREATE INDEX "EventStaff_personId_idx" ON "EventStaff"("personId");

-- CreateIndex
CREATE INDEX "ParticipantKind_eventId_position_idx" ON "ParticipantKind"("eventId", "position");

-- CreateIndex
CREATE INDEX "AgendaItem_eventId_startsAt_idx" ON "AgendaItem"("eventId", "startsAt");

-- CreateIndex
CREATE INDEX "AgendaChoice_agendaItemId_idx" ON "AgendaChoice"("agendaItemId");

-- CreateIndex
CREATE INDEX "MeetingSession_eventId_startsAt_idx" ON "MeetingSession"("eventId", "startsAt");

-- CreateIndex
CREATE INDEX "MeetingSlot_eventId_startsAt_idx" ON "MeetingSlot"("eventId", "startsAt");

-- CreateIndex
CREATE INDEX "MeetingSlot_sessionId_idx" ON "MeetingSlot"("sessionId");

-- CreateIndex
CREATE INDEX "EventTable_eventId_position_idx" ON "EventTable"("eventId", "position");

-- CreateIndex
CREATE INDEX "EventTable_ownerId_idx" ON "EventTable"("ownerId");

-- CreateIndex
CREATE INDEX "RegistrationQuestion_eventId_position_idx" ON "RegistrationQuestion"("eventId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "EventRegistration_laterTokenHash_key" ON "EventRegistration"("laterTokenHash");

-- CreateIndex
CREATE INDEX "EventRegistration_eventId_state_waitingSince_idx" ON "EventRegistration"("eventId", "state", "waitingSince");

-- CreateIndex
CREATE INDEX "EventRegistration_organisationId_idx" ON "EventRegistration"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "EventRegistration_eventId_organisationId_key" ON "EventRegistration"("eventId", "organisationId");

-- CreateIndex
CREATE INDEX "RegistrationEntry_entryId_idx" ON "RegistrationEntry"("entryId");

-- CreateIndex
CREATE INDEX "RegistrationStep_registrationId_at_idx" ON "RegistrationStep"("registrationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "EventParticipant_badgeCode_key" ON "EventParticipant"("badgeCode");

-- CreateIndex
CREATE UNIQUE INDEX "EventParticipant_feedTokenHash_key" ON "EventParticipant"("feedTokenHash");

-- CreateIndex
CREATE INDEX "EventParticipant_registrationId_idx" ON "EventParticipant"("registrationId");

-- CreateIndex
CREATE INDEX "EventParticipant_personId_idx" ON "EventParticipant"("personId");

-- CreateIndex
CREATE INDEX "RegistrationImport_eventId_at_idx" ON "RegistrationImport"("eventId", "at");

-- CreateIndex
CREATE INDEX "RegistrationImport_at_idx" ON "RegistrationImport"("at");

-- CreateIndex
CREATE INDEX "ParticipantBlock_participantId_idx" ON "ParticipantBlock"("participantId");

-- CreateIndex
CREATE INDEX "EventWish_eventId_mark_idx" ON "EventWish"("eventId", "mark");

-- CreateIndex
CREATE INDEX "EventWish_toId_idx" ON "EventWish"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "EventWish_fromId_toId_key" ON "EventWish"("fromId", "toId");

-- CreateIndex
CREATE INDEX "ScheduleProposal_state_createdAt_idx" ON "ScheduleProposal"("state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ScheduleProposal_eventId_number_key" ON "ScheduleProposal"("eventId", "number");

-- CreateIndex
CREATE INDEX "Meeting_eventId_slotId_idx" ON "Meeting"("eventId", "slotId");

-- CreateIndex
CREATE INDEX "Meeting_eventId_shownSlotId_idx" ON "Meeting"("eventId", "shownSlotId");

-- CreateIndex
CREATE INDEX "Meeting_aId_idx" ON "Meeting"("aId");

-- CreateIndex
CREATE INDEX "Meeting_bId_idx" ON "Meeting"("bId");

-- CreateIndex
CREATE INDEX "Meeting_introductionId_idx" ON "Meeting"("introductionId");

-- CreateIndex
CREATE UNIQUE INDEX "SlotOccupancy_layer_slotId_occupantId_key" ON "SlotOccupancy"("layer", "slotId", "occupantId");

-- CreateIndex
CREATE UNIQUE INDEX "BoardEdit_eventId_revision_key" ON "BoardEdit"("eventId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "SchedulePublication_eventId_number_key" ON "SchedulePublication"("eventId", "number");

-- CreateIndex
CREATE INDEX "RefillOffer_eventId_state_idx" ON "RefillOffer"("eventId", "state");

-- CreateIndex
CREATE INDEX "RefillOffer_slotId_idx" ON "RefillOffer"("slotId");

-- CreateIndex
CREATE INDEX "RefillOffer_aId_idx" ON "RefillOffer"("aId");

-- CreateIndex
CREATE INDEX "RefillOffer_bId_idx" ON "RefillOffer"("bId");

-- CreateIndex
CREATE INDEX "MeetingNoShow_absentId_idx" ON "MeetingNoShow"("absentId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingNoShow_meetingId_absentId_key" ON "MeetingNoShow"("meetingId", "absentId");

-- CreateIndex
CREATE INDEX "MeetingOutcome_registrationId_idx" ON "MeetingOutcome"("registrationId");

-- CreateIndex
CREATE INDEX "MeetingNote_registrationId_idx" ON "MeetingNote"("registrationId");

-- CreateIndex
CREATE INDEX "MeetingLater_registrationId_idx" ON "MeetingLater"("registrationId");

-- AddForeignKey
ALTER TABLE "MatchEvent" ADD CONSTRAINT "MatchEvent_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventStaff" ADD CONSTRAINT "EventStaff_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventStaff" ADD CONSTRAINT "EventStaff_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParticipantKind" ADD CONSTRAINT "ParticipantKind_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaChoice" ADD CONSTRAINT "AgendaChoice_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "EventParticipant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaChoice" ADD CONSTRAINT "AgendaChoice_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSession" ADD CONSTRAINT "MeetingSession_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSlot" ADD CONSTRAINT "MeetingSlot_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSlot" ADD CONSTRAINT "MeetingSlot_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "MeetingSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTable" ADD CONSTRAINT "EventTable_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTable" ADD CONSTRAINT "EventTable_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "EventParticipant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationQuestion" ADD CONSTRAINT "RegistrationQuestion_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventRegistration" ADD CONSTRAINT "EventRegistration_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventRegistration" ADD CONSTRAINT "EventRegistration_kindId_fkey" FOREIGN KEY ("kindId") REFERENCES "ParticipantKind"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventRegistration" ADD CONSTRAINT "EventRegistration_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationEntry" ADD CONSTRAINT "RegistrationEntry_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "EventRegistration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationEntry" ADD CONSTRAINT "RegistrationEntry_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationStep" ADD CONSTRAINT "RegistrationStep_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "EventRegistration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "EventRegistration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationImport" ADD CONSTRAINT "RegistrationImport_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParticipantBlock" ADD CONSTRAINT "ParticipantBlock_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "EventParticipant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventWish" ADD CONSTRAINT "EventWish_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventWish" ADD CONSTRAINT "EventWish_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "EventRegistration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventWish" ADD CONSTRAINT "EventWish_toId_fkey" FOREIGN KEY ("toId") REFERENCES "EventRegistration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScheduleProposal" ADD CONSTRAINT "ScheduleProposal_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_aId_fkey" FOREIGN KEY ("aId") REFERENCES "EventParticipant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_bId_fkey" FOREIGN KEY ("bId") REFERENCES "EventParticipant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_slotId_fkey" FOREIGN KEY ("slotId") REFERENCES "MeetingSlot"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "EventTable"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_shownSlotId_fkey" FOREIGN KEY ("shownSlotId") REFERENCES "MeetingSlot"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_shownTableId_fkey" FOREIGN KEY ("shownTableId") REFERENCES "EventTable"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlotOccupancy" ADD CONSTRAINT "SlotOccupancy_slotId_fkey" FOREIGN KEY ("slotId") REFERENCES "MeetingSlot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlotOccupancy" ADD CONSTRAINT "SlotOccupancy_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventBoard" ADD CONSTRAINT "EventBoard_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardEdit" ADD CONSTRAINT "BoardEdit_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchedulePublication" ADD CONSTRAINT "SchedulePublication_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefillOffer" ADD CONSTRAINT "RefillOffer_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefillOffer" ADD CONSTRAINT "RefillOffer_slotId_fkey" FOREIGN KEY ("slotId") REFERENCES "MeetingSlot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefillOffer" ADD CONSTRAINT "RefillOffer_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "EventTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefillOffer" ADD CONSTRAINT "RefillOffer_aId_fkey" FOREIGN KEY ("aId") REFERENCES "EventParticipant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefillOffer" ADD CONSTRAINT "RefillOffer_bId_fkey" FOREIGN KEY ("bId") REFERENCES "EventParticipant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingNoShow" ADD CONSTRAINT "MeetingNoShow_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingNoShow" ADD CONSTRAINT "MeetingNoShow_absentId_fkey" FOREIGN KEY ("absentId") REFERENCES "EventParticipant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingOutcome" ADD CONSTRAINT "MeetingOutcome_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingOutcome" ADD CONSTRAINT "MeetingOutcome_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "EventRegistration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingNote" ADD CONSTRAINT "MeetingNote_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingNote" ADD CONSTRAINT "MeetingNote_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "EventRegistration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingLater" ADD CONSTRAINT "MeetingLater_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingLater" ADD CONSTRAINT "MeetingLater_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "EventRegistration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand: what the schema language cannot say.

-- Checked at the end of a statement, or of the transaction where it says so: two meetings may change places in one.
drop index "SlotOccupancy_layer_slotId_occupantId_key";
alter table "SlotOccupancy" add constraint "SlotOccupancy_layer_slotId_occupantId_key" unique ("layer", "slotId", "occupantId") deferrable initially immediate;

create function sund_meeting_occupies() returns trigger language plpgsql as $$
begin
  -- One after the other in a slot: a deferrable constraint would let two insert first, and wait for each other for ever.
  perform 1 from "MeetingSlot" where "id" in (new."slotId", new."shownSlotId") order by "id" for no key update;
  delete from "SlotOccupancy" where "meetingId" = new."id";
  if new."state" = 'PLANNED' then
    insert into "SlotOccupancy" ("layer", "slotId", "occupantId", "meetingId")
      select place.layer, place.slot, occupant, new."id"
      from (values ('BOARD'::"ScheduleLayer", new."slotId", new."tableId"), ('SHOWN'::"ScheduleLayer", new."shownSlotId", new."shownTableId")) as place (layer, slot, seat)
      cross join lateral unnest(array[new."aId", new."bId", place.seat]) as occupant
      where place.slot is not null and occupant is not null;
  end if;
  return null;
end $$;
create trigger "Meeting_occupies" after insert or update of "aId", "bId", "slotId", "tableId", "shownSlotId", "shownTableId", "state" on "Meeting"
  for each row execute function sund_meeting_occupies();

-- A meeting is of one event: its people, slots and tables are.
create function sund_meeting_of_one_event() returns trigger language plpgsql as $$
begin
  if (select count(*) from "EventParticipant" where "id" in (new."aId", new."bId") and "eventId" = new."eventId") <> 2
    or exists (select 1 from "MeetingSlot" where "id" in (new."slotId", new."shownSlotId") and "eventId" <> new."eventId")
    or exists (select 1 from "EventTable" where "id" in (new."tableId", new."shownTableId") and "eventId" <> new."eventId")
  then
    raise exception 'a meeting is of one event' using errcode = 'check_violation', constraint = 'Meeting_of_one_event';
  end if;
  return null;
end $$;
create trigger "Meeting_of_one_event" after insert or update of "eventId", "aId", "bId", "slotId", "tableId", "shownSlotId", "shownTableId" on "Meeting"
  for each row execute function sund_meeting_of_one_event();

alter table "Meeting" add constraint "Meeting_of_two" check ("aId" <> "bId");
alter table "EventWish" add constraint "EventWish_of_another" check ("fromId" <> "toId");
alter table "MatchEvent" add constraint "MatchEvent_ends_after_start" check ("endsOn" >= "startsOn");
alter table "MeetingSession" add constraint "MeetingSession_ends_after_start" check ("endsAt" > "startsAt" and "slotMinutes" > 0 and "pauseMinutes" >= 0);
alter table "MeetingSlot" add constraint "MeetingSlot_ends_after_start" check ("endsAt" > "startsAt");
alter table "AgendaItem" add constraint "AgendaItem_ends_after_start" check ("endsAt" > "startsAt");
alter table "MeetingOutcome" add constraint "MeetingOutcome_usefulness" check ("usefulness" between 1 and 3);

-- Pages of events that everybody may see change with these.
create trigger "MatchEvent_public" after insert or update or delete on "MatchEvent" for each row execute function sund_public_changed();
create trigger "AgendaItem_public" after insert or update or delete on "AgendaItem" for each row execute function sund_public_changed();
create trigger "ParticipantKind_public" after insert or update or delete on "ParticipantKind" for each row execute function sund_public_changed();
create trigger "MeetingSession_public" after insert or update or delete on "MeetingSession" for each row execute function sund_public_changed();

-- One place per address; somebody added at the desk may have none.
create unique index "EventParticipant_one_per_address" on "EventParticipant" ("eventId", "email") where "email" <> '';
alter table "EventParticipant" add constraint "EventParticipant_email_lower" check ("email" = lower("email"));

-- Pages of an event say how many have a place, and whether there is one left.
create function sund_registration_counts() returns trigger language plpgsql as $$
begin
  if (tg_op <> 'INSERT' and old."state" in ('CONFIRMED', 'WAITING')) or (tg_op <> 'DELETE' and new."state" in ('CONFIRMED', 'WAITING')) then
    if tg_op <> 'UPDATE' or old."state" <> new."state" or old."kindId" <> new."kindId" then perform sund_raise_revision(); end if;
  end if;
  return null;
end $$;
create trigger "EventRegistration_public" after insert or delete or update of "state", "kindId" on "EventRegistration" for each row execute function sund_registration_counts();
