# La page pour les intervenantes et intervenants. Seule cette page porte ces textes.

# Le premier écran, seul entre deux personnes.
work-title = Aux côtés de quelqu’un
work-lead = Toutes les questions et le plan sur un seul écran, pour qui aide une autre personne.
work-begin = Commencer
work-own = Les pages pour une personne seule
work-needs-scripts = Cette page a besoin des scripts. Les pages pour une personne seule s’en passent.

work-next = Personne suivante
work-cleared = Tout ce qui concernait cette personne est effacé.
work-language = Deuxième langue
work-language-failed = Cette langue n’a pas pu être chargée. Le réseau est peut-être coupé. Le reste fonctionne.
work-both = Deux langues
# Same as English: le mot est aussi français.
work-questions = Questions

work-keep = Garder
work-kept = Gardé : { $count }
work-kept-title = Gardé pour remettre
work-kept-none = Rien n’est encore gardé. Touchez « Garder » à côté d’un service, d’un numéro ou d’un droit.

work-code = Code QR
work-code-title = Un code à lire avec l’autre téléphone
work-code-numbers = Tous les numéros gardés, en texte
work-code-site = L’adresse de ce site
work-code-none = Gardez un service ou un numéro pour en faire un code.
work-code-note = L’autre téléphone peut garder ce qu’il lit jusqu’à ce que quelqu’un l’efface. Aucune réponse n’est dans un code.
work-code-too-long = C’est trop long pour un code. Gardez-en moins, ou prenez le papier.
work-with-names = Avec les noms

work-paper = Papier
work-paper-title = Sur papier
work-paper-what = Quoi
work-paper-kept = Ce qui est gardé
work-paper-plan = Le plan
work-paper-right = Ce droit
work-paper-province = Une feuille de la province
work-paper-form = Sur quoi
work-paper-pages = Des pages à lire
work-paper-card = Une carte qui se plie
work-paper-cards = Huit cartes à découper
work-paper-strips = Des languettes pour un mur
work-paper-kind = Ce qu’on y lit
work-paper-neutral = Les numéros seuls, rien du sujet
work-paper-none = Il n’y a encore rien à imprimer ici.
work-paper-left-out = Pas de place pour { $count } de plus. Choisissez des pages, ou gardez-en moins.
work-no-print = Cet appareil ne peut pas imprimer d’ici.

work-words = Mots à montrer

work-settings = Réglages
work-settings-note = Les réglages tiennent jusqu’à ce que cette page soit fermée. Rien n’est enregistré.
work-idle = Tout effacer après un temps sans toucher
# 0 : jamais.
work-idle-minutes = { $count ->
    [0] jamais
    [one] { $count } minute
   *[other] { $count } minutes
}
work-hand = De quel côté sont les questions
work-hand-start = Où les lignes commencent
work-hand-end = Où les lignes finissent
work-size = Taille du texte
work-spaced = Plus d’espace entre les lignes
work-contrast = Fort contraste
work-one = Une question à la fois
