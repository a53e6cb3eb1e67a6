-- AlterTable
ALTER TABLE "EventParticipant" ADD COLUMN     "invitationId" UUID,
ADD COLUMN     "invitedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "OrganiserMails" (
    "eventId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "isOff" BOOLEAN NOT NULL DEFAULT false,
    "stopToken" TEXT NOT NULL,
    "lastSentAt" TIMESTAMPTZ(3),
    "toldUntil" TIMESTAMPTZ(3),

    CONSTRAINT "OrganiserMails_pkey" PRIMARY KEY ("eventId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "OrganiserMails_stopToken_key" ON "OrganiserMails"("stopToken");

-- CreateIndex
CREATE INDEX "OrganiserMails_personId_idx" ON "OrganiserMails"("personId");

-- AddForeignKey
ALTER TABLE "OrganiserMails" ADD CONSTRAINT "OrganiserMails_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "MatchEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganiserMails" ADD CONSTRAINT "OrganiserMails_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- These steps of a registration mailed everybody of it who has an address.
UPDATE "EventParticipant" p SET "invitedAt" = s.at
FROM (
  SELECT "registrationId", max("at") AS at FROM "RegistrationStep"
  WHERE "kind" IN ('invited', 'submitted', 'reopened', 'confirmed', 'waiting', 'moved-up') GROUP BY "registrationId"
) s
WHERE s."registrationId" = p."registrationId" AND p."email" <> '';
