export const demoAccounts: readonly { role: string; email: string; password: string; what: string }[]
