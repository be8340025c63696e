import { catalogue } from "../../words/language";

export const useSecondFactorWords = catalogue(
  {
    title: "Deuxième étape de connexion", text: "En plus du mot de passe, un code de votre téléphone. Qui connaît votre mot de passe n'entre pas sans lui.",
    active: "Active", absent: "Pas encore active", left: (count: number) => (count > 1 ? `${count} codes de secours restants` : count === 1 ? "Plus qu'un code de secours" : "Plus de code de secours"),
    few: "Il vous reste peu de codes. Pour en recevoir dix nouveaux, refaites la configuration (« Changer de téléphone ») : le même téléphone convient.",
    setUp: "Configurer", change: "Changer de téléphone", off: "Désactiver", cancel: "Annuler", next: "Continuer", busy: "Un instant…",
    code: "Code de votre téléphone", codeHint: "6 chiffres, dans votre application de codes.", recovery: "Code de secours", recoveryHint: "Un des codes que vous avez notés. Les tirets ne comptent pas.", useRecovery: "Utiliser un code de secours", usePhone: "Utiliser le code du téléphone",
    proof: { title: "D'abord, votre mot de passe", change: "D'abord, votre mot de passe et un code" },
    scan: {
      title: "Scannez ce carré avec l'application", app: "Installez une application de codes sur votre téléphone, par exemple FreeOTP, Aegis, Google Authenticator ou Microsoft Authenticator. Ouvrez-la, ajoutez un compte et scannez ce carré.",
      picture: "Carré à scanner avec l'application de codes", secret: "Pas d'appareil photo ? Tapez cette clé dans l'application :", confirm: "Puis tapez le code qui s'affiche dans l'application.", activate: "Activer", wait: "Nous vérifions…",
    },
    codes: {
      title: "Vos codes de secours", text: "Notez-les ou imprimez-les maintenant : ils ne seront plus jamais affichés. Sans téléphone, chacun ouvre votre compte une fois.", list: "Codes de secours",
      copy: "Copier", copied: "Les codes sont copiés.", notCopied: "Votre navigateur ne laisse pas copier les codes. Téléchargez-les ou imprimez-les.", save: "Télécharger", print: "Imprimer", done: "J'ai noté mes codes", file: "codes-de-secours-monjob.txt",
    },
    on: "La deuxième étape est active. Vos autres appareils sont déconnectés.",
    removal: { title: "Désactiver la deuxième étape", text: "Le mot de passe seul ouvrira votre compte. Vos autres appareils seront déconnectés.", done: "La deuxième étape est désactivée." },
    page: { title: "Protégez votre compte", lead: "Ici, l'équipe se connecte avec un mot de passe et un code de son téléphone. Configurez le vôtre une fois, puis vos pages s'ouvrent." },
    step: { title: "Votre code de connexion", lead: "Votre mot de passe est bon. Il manque le code.", send: "Me connecter", busy: "Connexion…", back: "Revenir au mot de passe", lost: "Téléphone perdu ?", lostText: "Un de vos codes de secours ouvre le compte. Vous n'en avez plus ? Un administrateur peut réinitialiser votre deuxième étape." },
  },
  {
    title: "Second step of the log-in", text: "A code of your phone on top of the password. Who knows your password does not get in without it.",
    active: "Active", absent: "Not active yet", left: (count: number) => (count > 1 ? `${count} recovery codes left` : count === 1 ? "One recovery code left" : "No recovery code left"),
    few: "You have few codes left. To get ten new ones, do the set-up again (“Change the phone”): the same phone will do.",
    setUp: "Set up", change: "Change the phone", off: "Switch off", cancel: "Cancel", next: "Continue", busy: "One moment…",
    code: "Code of your phone", codeHint: "6 digits, in your app for codes.", recovery: "Recovery code", recoveryHint: "One of the codes that you wrote down. Dashes do not count.", useRecovery: "Use a recovery code", usePhone: "Use the code of the phone",
    proof: { title: "First, your password", change: "First, your password and a code" },
    scan: {
      title: "Scan this square with the app", app: "Install an app for codes on your phone, for example FreeOTP, Aegis, Google Authenticator or Microsoft Authenticator. Open it, add an account and scan this square.",
      picture: "Square to scan with the app for codes", secret: "No camera? Type this key into the app:", confirm: "Then type the code that the app shows.", activate: "Switch on", wait: "Checking…",
    },
    codes: {
      title: "Your recovery codes", text: "Write them down or print them now: they are never shown again. Without the phone each opens your account once.", list: "Recovery codes",
      copy: "Copy", copied: "The codes are copied.", notCopied: "Your browser does not let the codes be copied. Download or print them.", save: "Download", print: "Print", done: "I wrote my codes down", file: "monjob-recovery-codes.txt",
    },
    on: "The second step is active. Your other devices are logged out.",
    removal: { title: "Switch the second step off", text: "The password alone will open your account. Your other devices will be logged out.", done: "The second step is switched off." },
    page: { title: "Protect your account", lead: "Here the staff log in with a password and a code of their phone. Set yours up once, then your pages open." },
    step: { title: "Your log-in code", lead: "Your password is right. The code is missing.", send: "Log in", busy: "Logging in…", back: "Back to the password", lost: "Lost your phone?", lostText: "One of your recovery codes opens the account. None left? An administrator can reset your second step." },
  },
);
