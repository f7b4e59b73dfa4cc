# L’application : se déplacer, les questions, le plan, la liste des services.

# Same as English: le mot est aussi français.
tab-title = Information
leave = Quitter ce site
leave-about = Quitter ce site maintenant. Une page météo s’ouvre.
leave-nav = Sortie rapide
leave-two = Sortie : appuyez encore deux fois sur Maj
leave-one = Sortie : appuyez encore une fois sur Maj
leave-off = Vous restez ici. Trop de temps entre les touches.
leave-go = Sortie

skip-link = Aller au contenu
language-nav = Langue
back = Retour
home = Accueil
menu-nav = Parties du site
# Same as English: le mot est aussi français.
menu-plan = Plan
menu-topics = Droits
# Same as English: le mot est aussi français.
menu-browse = Services
menu-clear = Effacer

progress = Question { $number } sur { $total }
question-next = Suivant
question-skip = Passer
question-see-plan = Voir ce qui convient déjà
question-many = Vous pouvez choisir plus d’une réponse.
question-cleared = Les réponses d’avant ont été effacées.
town-ask = Ville la plus proche, ou début du code postal
town-hint = Cela reste sur votre écran. Nous ne cherchons pas où vous êtes.
town-far = Loin de toute ville
now-note = Nous n’appelons personne. Rien de ce que vous choisissez n’est envoyé.
now-silent = Je ne peux pas parler : texto ou clavardage
now-go-on = Continuer : où êtes-vous?
now-plan = Voir tout ce qui peut aider maintenant

plan-answers = Vos choix
# Devant ce qu’elle nomme : « Changer : Quel âge avez-vous? »
label = { $what } :
plan-change = Changer
plan-skipped = Non répondue
# $reasons : une raison ou plusieurs, séparées par clause-separator.
plan-why = Montré parce que : { $reasons }.
plan-more = { $count ->
    [one] En montrer { $count } de plus
   *[other] En montrer { $count } de plus
}
plan-section-now = Maintenant
plan-section-first = Premières étapes
plan-section-other-towns = Dans d’autres villes
plan-section-talk = D’autres lignes, par téléphone
plan-section-options = Des options qui peuvent convenir
plan-section-services = Près de vous, ou par téléphone
plan-section-services-women = Services pour les femmes
plan-section-services-men = Services pour les hommes
plan-section-rights = Vos droits
plan-section-report = Si vous voulez signaler
plan-young = Moins de 18 ans, ou 18 ans dans certaines provinces? La loi peut obliger les gens qui aident à dire à la protection de la jeunesse ce que vous leur confiez. Demandez d’abord : « Que devez-vous signaler? »
plan-nowhere = Vous n’avez pas dit où vous êtes. Ce plan montre donc seulement l’aide pour tout le Canada. Choisissez un endroit pour voir l’aide près de vous.
plan-print = Imprimer
plan-print-note = Tant que la fenêtre d’impression est ouverte, elle cache la sortie.
plan-built = Données du site : { $date }. Les numéros changent : vérifiez de nouveau après { $next }.
plan-trace = Un appel reste dans la liste du téléphone et peut être sur la facture. Les numéros changent : si l’un ne marche pas, appelez le { $number }. Les pages d’autres sites restent dans l’historique, sans notre bouton de sortie.
plan-trace-abroad = Un appel reste dans la liste du téléphone et peut être sur la facture. Les numéros changent. Les pages d’autres sites restent dans l’historique.
plan-police = Cette personne est dans la police? Le numéro d’urgence envoie la police. Vous pouvez d’abord appeler la ligne ci-dessus. Ce n’est pas la police.
plan-print-chosen = Imprimer aussi mes choix
# Same as English: le mot est aussi français.
plan-more-towns = { $count ->
    [one] { $count } service
   *[other] { $count } services
}

browse-title = Tous les services
browse-search = Chercher : un nom, un lieu, un besoin
browse-search-hint = Ce que vous écrivez reste sur cette page et n’est pas envoyé. Votre clavier peut retenir des mots.
browse-narrow = Filtrer : lieu, genre d’aide et plus
browse-place = Où
browse-need = Genre d’aide
browse-audience = Pour qui
browse-language = Langue
browse-contact = Comment les joindre
browse-any = Peu importe
browse-always = Quelqu’un répond jour et nuit
browse-phone = Par téléphone
browse-text = Par texto
browse-chat = Par clavardage
browse-found = { $count ->
    [0] Aucun service ne convient. Enlevez un choix, ou essayez un autre mot.
    [one] { $count } service
   *[other] { $count } services
}
browse-clear = Effacer les choix
browse-near = Près de { $place }
browse-which = De quel endroit s’agit-il?
browse-former = C’est un ancien numéro. Pour joindre { $name }, voyez ci-dessous.
browse-former-closed = C’est l’ancien numéro d’un service qui a fermé.
service-try-all = Si un moyen ne marche pas, essayez-en un autre indiqué ici.

topics-title = Droits et options
topic-services = Services qui peuvent aider

reason-may-matter = cela peut servir à tout le monde
reason-danger = il y a un danger en ce moment
reason-region = ce service est offert ici : { $place }
reason-near = c’est près de la ville que vous avez nommée
reason-away = c’est dans une ville de votre province ou territoire
# La distance de la ville nommée, en ligne droite.
reason-away-km = c’est à environ { $km } km de la ville que vous avez nommée
reason-canada = ce service est offert dans tout le Canada
reason-abroad = ce service aide hors du Canada
reason-helps = aide offerte : { $needs }
reason-for = ce service est pour { $groups }
reason-made-for-sex = ce service est fait pour les personnes exploitées dans l’industrie du sexe
reason-made-for-labour = ce service est fait pour les personnes exploitées au travail
reason-indigenous-led = ce service est mené par des Autochtones
reason-interpreters = ce service a des interprètes
reason-sex-worker-led = ce service est mené par des personnes qui font du travail du sexe
reason-always-open = quelqu’un répond jour et nuit

line-talk = Parler à quelqu’un, jour et nuit
line-young = Si vous êtes jeune
line-despair = Si vous pensez à vous faire du mal
line-indigenous = Écoute pour les Autochtones
line-near = Trouver des services près de vous
line-who = Qui répond?

# Groupes et raisons que le répertoire a connus plus tard.
audience-disabled = les personnes handicapées
audience-hiv = les personnes qui ont le VIH
audience-black = les personnes noires
audience-south-asian = les personnes d’Asie du Sud
find-audience-disabled = handicap, handicapée, handicapé, fauteuil roulant, accessible
find-audience-hiv = vih, sida, séropositif, séropositive
find-audience-black = noir, noire, africain, africaine, caraïbes, antilles
find-audience-south-asian = asie du sud, inde, indien, indienne, pendjabi, pakistan, bangladesh, tamoul, sri lanka, népal
reason-made-for-violence = ce service est fait pour les personnes blessées par un partenaire, un proche ou une violence sexuelle
