import common from './common.json'
import errors from './errors.json'
import home from './home.json'
import accounts from './accounts.json'
import directory from './directory.json'
import browse from './browse.json'
import matches from './matches.json'
import notices from './notices.json'
import admin from './admin.json'
import mail from './mail.json'
import organisations from './organisations.json'
import taxonomy from './taxonomy.json'

export const messages = { common, errors, home, accounts, directory, browse, matches, notices, admin, mail, organisations, taxonomy }
