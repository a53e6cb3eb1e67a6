import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: process.env.SUND_DIST || '.next',
  poweredByHeader: false,
  // scripts/serve.mjs compresses, caches and sets the headers.
  compress: false,
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/adapter-pg', '@prisma/client', 'nodemailer', 'yauzl', 'saxes', 'pdfkit'],
  turbopack: { root: import.meta.dirname },
  // Types are checked by `npm test`; a start need not wait for them.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
  experimental: { serverActions: { bodySizeLimit: '64mb' } },
}

export default config
