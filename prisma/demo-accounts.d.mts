export const demoAccounts: readonly { role: string; name: string; email: string; password: string; what: string }[]
