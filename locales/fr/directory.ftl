# La façon de montrer les services : lieux, besoins, groupes, heures, ce qu’ils transmettent.

region-ca-bc = Colombie-Britannique
region-ca-ab = Alberta
region-ca-sk = Saskatchewan
region-ca-mb = Manitoba
region-ca-on = Ontario
region-ca-qc = Québec
region-ca-nb = Nouveau-Brunswick
region-ca-ns = Nouvelle-Écosse
region-ca-pe = Île-du-Prince-Édouard
region-ca-nl = Terre-Neuve-et-Labrador
region-ca-yt = Yukon
region-ca-nt = Territoires du Nord-Ouest
region-ca-nu = Nunavut

need-talk-now = parler à quelqu’un maintenant
need-safe-place = un endroit où rester
need-health = soins de santé
need-sexual-assault-care = soins après une agression sexuelle
need-counselling = soutien et écoute
need-immigration = papiers et immigration
need-documents = pièces d’identité
need-work-and-pay = travail et paie
need-legal = aide juridique
need-money = argent
need-children = aide pour les enfants
need-youth-care = aide aux jeunes
need-exit-support = quitter l’industrie du sexe ou une exploitation
need-harm-reduction = rester plus en sécurité
need-online-safety = sécurité en ligne
need-interpretation = interprètes
need-find-services = trouver d’autres services
need-report = signaler
need-emergency = danger en ce moment

audience-youth = les jeunes
audience-children = les enfants
audience-families = les familles
audience-migrant-workers = les personnes venues travailler
audience-migrants = les personnes venues d’un autre pays
audience-refugees = les personnes réfugiées
audience-no-status = les personnes sans papiers
audience-indigenous = les Premières Nations, les Inuit et les Métis
audience-2slgbtq = les personnes 2ELGBTQ+
audience-sex-workers = les personnes qui vendent du sexe
audience-abroad = les personnes dans un autre pays

run-by-government = Bureau du gouvernement
run-by-other-country = Bureau d’un autre pays
run-by-police = La police y participe
run-by-child-protection = Agence de protection de la jeunesse
run-by-faith = Groupe religieux
run-by-indigenous = Mené par des Autochtones
run-by-sex-workers = Mené par des personnes qui font du travail du sexe
run-by-survivors = Mené par des personnes qui l’ont vécu
run-by-union = Mené par un syndicat
run-by-independent = Groupe indépendant

gender-open = Ouvert à tout le monde
gender-women = Pour les femmes
gender-men = Pour les hommes

# La ligne sous le nom d’un service, comme une personne qui aide la dirait : une ou plusieurs de ces phrases, l’une après l’autre.
# Chacune est une phrase entière. $needs est une liste de need-…. Elle dit ce qu’on peut demander, et ne promet rien.
row-talk = Quelqu’un à qui parler.
row-ask = Ce que vous pouvez demander : { $needs }.
row-women = Pour les femmes.
row-men = Pour les hommes.
# $groups est une liste de audience-….
row-only = Seulement pour { $groups }.
# Où aucun texte ne dit pour qui est un service : l’âge minimal, maximal, ou les deux.
row-ages = { $kind ->
    [from] À partir de { $from } ans.
    [to] Jusqu’à { $to } ans.
   *[both] De { $from } à { $to } ans.
}
# Sur les lignes des langues autres que l’anglais et le français. Chaque langue y nomme la sienne.
row-speaks = On y parle français.
row-interpreters = Il y a des interprètes.
# Devant les textes qui sont là en anglais ou en français, parce qu’ils n’existent pas dans la langue de la page.
text-in-en = En anglais :
text-in-fr = En français :

kind-police = C’est la police qui répond.
kind-tip-line = Cette ligne reçoit des signalements. Ce n’est pas une ligne de soutien. Ce que vous dites peut être transmis.
kind-emergency = Ce numéro envoie la police, les pompiers ou une ambulance. L’appel peut montrer où vous êtes.

phone-voice = Appeler
phone-text = Texter
phone-tty = ATS
phone-whatsapp = WhatsApp
phone-say = Envoyez le mot « { $word } »
phone-extension = poste { $digits }
contact-chat = Clavarder en ligne
contact-email = Envoyer un courriel
contact-website = Ouvrir le site Web

schedule-unknown = Heures inconnues. Appelez pour demander.
schedule-words = Heures indiquées : { $words }
schedule-always = Jour et nuit, tous les jours
schedule-weekly = { $times } ({ $zone }). Les jours fériés peuvent changer cela.
schedule-span = { $days }, de { $opens } à { $closes }
schedule-days = du { $first } au { $last }
schedule-every-day = tous les jours
schedule-open = Devrait être ouvert en ce moment, jusqu’à { $when }.
schedule-closed = Fermé en ce moment. Ouvre { $when }.
schedule-holiday = C’est férié aujourd’hui : l’horaire peut changer.
schedule-today = aujourd’hui à { $time }
schedule-on-day = { $day } à { $time }
clock = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $minute }
}
day-mo = lundi
day-tu = mardi
day-we = mercredi
day-th = jeudi
day-fr = vendredi
day-sa = samedi
day-su = dimanche
zone-vancouver = heure du Pacifique
zone-edmonton = heure de l’Alberta
zone-regina = heure de la Saskatchewan
zone-winnipeg = heure du Manitoba
zone-toronto = heure de l’Est
zone-moncton = heure de l’Atlantique
zone-halifax = heure de l’Atlantique
zone-st-johns = heure de Terre-Neuve
zone-whitehorse = heure du Yukon
zone-yellowknife = heure des Territoires du Nord-Ouest
zone-iqaluit = heure de l’Est
month-year = { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

language-en = anglais
language-fr = français
language-es = espagnol
language-pt = portugais
language-zh = chinois
language-yue = cantonais
language-tl = tagalog
language-pa = pendjabi
language-cmn = mandarin
language-vi = vietnamien
language-ar = arabe
language-iu = inuktitut
language-cr = cri
language-oj = ojibwé
list-separator = {", "}
# La fin d’une énumération : $first est tout sauf le dernier, avec list-separator entre les autres.
list-and = { $first } et { $last }
# Entre deux phrases qui se suivent.
sentence-separator = {" "}
# Entre deux parties d’une phrase qui contiennent peut-être des virgules.
clause-separator = {" ; "}

fees-free = Gratuit
passes-on-unknown = Nous ne savons pas ce qui est transmis. Demandez-le avant de donner votre nom.
service-young = La loi peut les obliger à prévenir la protection de la jeunesse.
service-passes-on = Ce qui est transmis
service-who-for = Pour qui
service-asks = Ce qu’on vous demande
service-languages = Langues
service-interpreters = avec interprètes
service-cost = Coût
service-more = Détails
# En peu de mots, ce qu’un service fait de ce qu’on lui dit; un toucher montre le reste.
mark-authority = police ou gouvernement
mark-asks = gouvernement : voyez ce qu’il demande
mark-other-country = bureau d’un autre pays
mark-child-protection = peut parler à la protection de la jeunesse
mark-private = se dit confidentiel, avec des limites
mark-some = peut en répéter une partie
mark-unknown = on ne sait pas : demandez d’abord
mark-seen = vu en { $year }
mark-no-date = sans date
km = { $km } km
service-checked = Vu sur une page publique en { $month }.
service-checked-old = Vu pour la dernière fois sur une page publique en { $month }. Si cela ne marche pas, appelez le { $number }.
service-not-checked = Non vérifié : aucune page datée ne montre ce numéro. Si cela ne marche pas, appelez le { $number }.
service-unsure = Nous n’avons pas pu le vérifier sur la page du service.
# Montré seulement si resources/site.json nomme une adresse. L’objet du courriel ne doit pas dire le sujet du site.
service-wrong = Une erreur? Dites-le aux responsables de ce site.
service-wrong-subject = Répertoire : { $code }
service-wrong-email = Le courriel reste dans votre téléphone ou votre ordinateur. Il montre votre adresse.
service-wrong-page = Cette page reste dans l’historique de votre navigateur.
service-wrong-write = N’écrivez rien sur vous, seulement ce qui est faux. Personne ne peut vous aider par cette voie : utilisez les numéros ci-dessus.
