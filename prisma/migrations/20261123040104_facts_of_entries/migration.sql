-- AlterTable
ALTER TABLE "EntryReading" ADD COLUMN     "facts" TEXT NOT NULL DEFAULT '';
