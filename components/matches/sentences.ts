export * from '@/lib/matching/sentences'
