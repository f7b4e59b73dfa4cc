# L’écran de départ et les parties qui sont toujours du HTML statique. Elles ne voyagent pas avec les textes de l’application.

static-title = De l’aide, et vos droits
static-lead = Trouvez des gens qui peuvent aider, partout au Canada.
static-plain-note = Pas de compte. Pas de témoins (cookies). Nous ne gardons rien et n’envoyons rien. Le navigateur se souvient de votre visite, et de chaque page de province, à plusieurs endroits; un nouvel onglet peut la montrer. Une fenêtre privée, non.
static-noscript = Scripts désactivés : la sortie est un simple lien, et Retour peut ramener cette page.
static-fault = Cette page ne fonctionne plus. Les numéros ci-dessous, eux, fonctionnent.
static-fault-again = Recharger la page
# Ce que la première ligne de resources/hotlines.json dit d’elle-même; à changer avec la ligne.
static-first-line = Plus de 200 langues. Pas besoin de votre nom.
static-text = Texto ou clavardage
static-young-ask = Moins de 18 ans?
# Figures differ: « jusqu’à 18 ans » se dit « moins de 19 ans ».
static-young = Moins de 18 ou 19 ans? La loi peut obliger la personne qui répond à prévenir la protection de la jeunesse. Demandez d’abord : « Que devez-vous signaler? »
static-begin = Répondre à quelques questions
static-begin-note = Aucune question n’est obligatoire.
static-browse = Tous les services
static-read = Droits et options
static-before = Avant de continuer : sortir, et ce qui reste
static-exit-1 = « Quitter ce site » est en haut de chaque page. Un geste vide la page et ouvre la météo. Vous pouvez aussi appuyer trois fois sur Maj ou deux fois sur Échap.
static-exit-2 = Si le réseau est lent, l’adresse de ce site reste en haut jusqu’à ce que la météo réponde.
static-exit-3 = Après la sortie, le bouton Retour ne montre pas ce que vous avez lu. Pour revenir, tapez l’adresse de nouveau. Vos réponses n’y seront plus.
static-exit-4 = La sortie ne peut pas effacer : les pages vues avant celle-ci, les appels dans le téléphone ou sur la facture, le message qui contenait notre lien, un compte partagé, ni une application qui surveille ce téléphone.
static-exit-5 = Une fenêtre privée ne retient rien de cette page une fois fermée. Elle n’arrête pas une application qui surveille, ni une personne qui regarde. Un téléphone que l’autre personne ne peut pas prendre est mieux. Pour en ouvrir une :
static-private-iphone = iPhone ou iPad, dans Safari : touchez les deux carrés, puis « Privée ».
static-private-android = Android, dans Chrome : touchez les trois points, puis « Nouvel onglet de navigation privée ».
static-private-samsung = Samsung Internet : touchez « Onglets », puis « Activer le mode Secret ».
static-private-firefox = Firefox sur un téléphone : ouvrez le menu, puis « Nouvel onglet privé ».
static-private-computer = Ordinateur : appuyez sur Ctrl, Maj et N en même temps; dans Firefox, Ctrl, Maj et P. Sur un Mac, Commande remplace Ctrl.
static-exit-6 = Sans scripts, ou si vous suivez un lien vers un autre site, d’autres lignes peuvent rester dans l’historique. Après un tel lien, le bouton Retour peut montrer cette page de nouveau, avec vos réponses. Si vous quittez ensuite d’ici, le bouton Suivant mène encore à cet autre site. Une fenêtre du navigateur qui pose une question, comme pour imprimer, cache la sortie jusqu’à ce qu’on la ferme. Les claviers, le correcteur et la traduction du navigateur peuvent envoyer du texte à leurs fabricants.
static-exit-7 = Essayé dans Chromium 156, Firefox 153 et WebKitGTK 2.50 sur un ordinateur. Pas encore essayé sur un téléphone ni dans Safari. Personne ne peut promettre que cela ne se saura pas.
static-back = Le bouton Retour du navigateur quitte ce site. Ici, servez-vous du nôtre.
static-trace-ask = La trace d’un appel
static-trace = Un appel reste dans la liste du téléphone et peut être sur la facture. Un texto reste dans vos messages.
# Same as English: le mot est aussi français.
static-options = Options
static-rights = Droits
static-about = À propos du site
static-sources = D’où cela vient
static-more = Plus
static-see = À lire ensuite
static-provinces = Services par province et territoire
static-nationwide = Tout le Canada
# Longer: dit aussi que personne de langue française n’a relu.
static-honest = Fait à partir de guides publiés, dont certains élaborés avec des personnes survivantes. Pas encore relu par elles, ni par des avocats, ni, pour le français, par des personnes de langue française.
static-date = Données du site : { $date }. Les numéros changent : vérifiez de nouveau après { $next }.
static-not-dated = sans date
static-top = Accueil
static-list-title = Services : { $place }
static-list-lead = Appelez d’abord : les heures et les lieux changent. « Détails » dit ce que chaque service répète à d’autres.
static-danger = En danger maintenant
# $places : des provinces et des territoires.
static-not-in = Sauf : { $places }.
static-groups = Genres d’aide
static-group-danger = Danger en ce moment
static-group-talk = Quelqu’un à qui parler
static-group-stay = Un endroit où rester
static-group-health = Santé, et soins après une agression
static-group-work = Travail et paie
static-group-law = Aide juridique et papiers
static-group-money = Argent et enfants
static-group-young = Jeunes
static-group-safer = Rester plus en sécurité, ou quitter l’industrie du sexe
static-group-find = Trouver d’autres services

# Sur un ordinateur, sous un numéro que quelqu’un a pressé, et le lien qui alors appelle ou texte.
static-by-hand = Appelez avec un téléphone, ou copiez le numéro. Sur cet ordinateur, le navigateur demande d’abord s’il faut ouvrir un programme. Sa question cache le bouton de sortie et affiche le nom de ce site.
static-from-here = Appeler ou texter avec cet ordinateur

# Dans l’édition en un seul fichier, que quelqu’un porte sur une clé ou une tablette.
static-file-note = Pas de compte. Pas de témoins (cookies). Nous ne gardons rien et n’envoyons rien. Mais ceci est un fichier : il reste sur cet appareil ou sur la clé tant que personne ne l’efface. L’appareil et le navigateur peuvent le montrer parmi les fichiers ouverts.
static-file-language = Dans un deuxième fichier, sans vos réponses :
static-file-exit-2 = Sans réseau, « Quitter ce site » vide quand même la page tout de suite. Ensuite, le navigateur dit qu’il ne peut pas ouvrir la météo.
static-file-exit-3 = Après la sortie, le bouton Retour ne montre pas ce que vous avez lu. Pour revenir, ouvrez le fichier de nouveau. Vos réponses n’y seront plus.

# Lecture à voix haute, avec les seules voix de l’appareil.
static-listen-begin = Écouter
static-listen-stop = Arrêter
static-listen-speed = Vitesse
static-listen-slow = Lente
static-listen-normal = Normale
static-listen-fast = Rapide
static-listen-none = Cet appareil n’a pas de voix à lui pour cette langue. D’autres voix enverraient le texte ailleurs : nous n’en utilisons aucune.
static-listen-heard = D’autres peuvent l’entendre. Appuyez encore une fois pour commencer.

static-work = Pour qui aide d’autres personnes : un écran pour une tablette
# The map of a report (cargo xtask coverage --map).
static-map-title = Où de l’aide est répertoriée
static-map-note = Cercles : les services d’une ville, selon leur nombre. Cases : les services d’une province ou d’un territoire. Les lignes pour tout le Canada ne sont pas comptées. Toute l’aide n’est pas répertoriée.
static-lost = Il n’y a pas de page à cette adresse
static-lost-start = Aller à l’accueil
static-framed = Un autre site affiche cette page dans la sienne. La sortie ne peut pas y fonctionner.
static-framed-out = Ouvrir cette page seule

# Pour la feuille d’un organisme qui appelle les numéros d’une province (cargo xtask call-sheet).
static-call-say = Bonjour. Nous vérifions les numéros d’une liste d’aide gratuite. Suis-je bien chez { $name } ? Est-ce toujours le bon numéro ? Merci.
static-call-text = Bonjour. Nous vérifions les numéros d’une liste d’aide gratuite. Est-ce bien { $name } ? Un oui ou un non suffit.

# Ce qu’une province ou un territoire devrait avoir et qui n’est pas dans sa liste (resources/goals.json). Les noms continuent une phrase.
static-missing = Pas dans cette liste : { $what }. Le { $number } peut chercher pour vous.
static-missing-closest = Ce qui s’en approche ici : { $services }.
static-missing-none = À notre connaissance, cela n’existe pas ici : { $what }.
static-goal-workers-compensation = de l’argent après un accident du travail
static-goal-legal-aid = l’aide juridique
static-goal-employment-standards = le bureau pour la paie et les heures
static-goal-human-rights = le bureau des droits de la personne
static-goal-crime-victim-money = de l’argent après un crime
static-goal-child-protection = qui appeler pour un enfant en danger
static-goal-sexual-violence = une ligne sur la violence sexuelle
static-goal-family-violence = une ligne sur la violence à la maison
static-goal-bed-line = une ligne qui trouve un lit pour tout le monde
static-goal-income-support = de l’argent pour vivre
static-goal-youth = un service pour les jeunes
static-goal-men = un service pour les hommes
static-goal-2slgbtq = un service qui dit accueillir les personnes 2ELGBTQ+
static-goal-indigenous = un service dirigé par des Autochtones
static-goal-migrant-workers = de l’aide pour les gens venus travailler
