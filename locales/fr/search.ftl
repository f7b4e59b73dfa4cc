# Mots de tous les jours pour la recherche. Personne ne les voit : c’est ce que les gens peuvent taper. Les mots des deux
# langues sont trouvés dans les deux. Écrivez des mots ou de courtes phrases, séparés par des virgules; chaque mot compte
# seul. Les majuscules, les accents et une lettre fausse ne comptent pas, et le début d’un mot suffit. Les mots des titres
# sont trouvés sans être écrits ici.

find-ignored = ai, aide, au, aux, avec, besoin, ce, ces, comment, d, dans, de, des, du, elle, en, est, et, faire, il, ils, j, je, l, la, le, les, leur, m, ma, mes, moi, mon, n, ou, où, par, pas, pour, qu, quelqu, que, qui, quoi, s, sans, se, ses, son, suis, sur, trouver, un, une, veux, vous

find-need-talk-now = ligne d’écoute, écoute, parler, crise, suicide, peur, seul, seule, pleurer, panique, urgence, nuit
find-need-safe-place = hébergement, refuge, logement, lit, dormir, sans-abri, itinérance, maison, chambre, loyer, fuir, fuite, dehors, abri, foyer
find-need-health = médecin, docteur, infirmière, clinique, hôpital, malade, enceinte, grossesse, avortement, accouchement, médicament, dentiste, its, itss, vih, test, sans carte, carte santé, assurance maladie, ramq, blessure, douleur, santé
find-need-sexual-assault-care = viol, violée, agression sexuelle, agressée, violence sexuelle, trousse, preuve, calacs
find-need-counselling = thérapie, thérapeute, psychologue, conseil, traumatisme, dépression, triste, anxiété, cauchemars, soutien, intervenante
find-need-immigration = visa, permis, statut, permis de travail, pst, résidence, papiers, expulsion, déportation, réfugié, asile, parrainage, citoyenneté, ircc, sans papiers, expiré
find-need-documents = passeport, pièce d’identité, acte de naissance, carte, nas, documents, papiers, pris mes papiers, ambassade, consulat
find-need-work-and-pay = patron, patronne, employeur, boss, travail, emploi, salaire, paie, paye, payé, pas payé, heures supplémentaires, congédié, ferme, usine, aide familiale, gardienne, restaurant, construction, syndicat, recruteur, agence, retenues
find-need-legal = avocat, avocate, aide juridique, droit, tribunal, juge, cour, garde, conseil juridique, loi
find-need-money = argent, aide sociale, revenu, nourriture, banque alimentaire, épicerie, vêtements, autobus, indemnisation, ivac, prestations
find-need-children = enfants, bébé, garderie, garde, école, mère, père, parent
find-need-youth-care = dpj, protection de la jeunesse, famille d’accueil, centre jeunesse, adolescent, adolescente, ado, mineur, mineure, fugue
find-need-exit-support = sortir, quitter, partir, arrêter, proxénète, pimp, traite, traite de personnes, exploitation, exploitée, prostitution, escorte, vendue, forcée, forcé
find-need-harm-reduction = condoms, préservatifs, naloxone, seringues, drogue, surdose, mauvais client, travail de rue, matériel, consommation
find-need-online-safety = photos, images, images intimes, vidéo, sextorsion, chantage, téléphone, suivi, traque, espion, compte, piraté, internet, nues
find-need-interpretation = interprète, traduction, traducteur, langue, ma langue
find-need-find-services = répertoire, services près de moi, information, ressources, 211, référence
find-need-report = police, grc, sq, sûreté, échec au crime, dénoncer, signaler, plainte, signalement
find-need-emergency = 911, ambulance, pompiers, danger, urgence, urgent, maintenant

find-audience-youth = ado, adolescent, adolescente, jeune, étudiant
find-audience-children = enfant, mineur, mineure
find-audience-families = famille, mère, maman, père, parent, parents
find-audience-migrant-workers = travailleur étranger, travailleuse, travailleur temporaire, travailleur agricole, saisonnier, tet, aide familiale, migrant
find-audience-migrants = immigrant, immigrante, nouvel arrivant, nouvelle arrivante, étranger, étrangère, établissement, étudiant étranger
find-audience-refugees = réfugié, réfugiée, asile, demandeur, protection
find-audience-no-status = sans papiers, sans statut, clandestin, expiré, illégal, sans carte
find-audience-indigenous = autochtone, première nation, premières nations, inuit, inuk, métis, amérindien, réserve, centre d’amitié
find-audience-2slgbtq = gai, gay, lesbienne, trans, transgenre, queer, bispirituel, bisexuel, lgbt, non binaire
find-audience-sex-workers = travailleuse du sexe, escorte, danseuse, massage, prostituée, prostitution, tds, bordel
find-audience-abroad = à l’étranger, autre pays, ambassade, hors du canada

find-topic-trp = pst, permis de séjour temporaire, victime, traite, visa, statut, rester au canada, sans papiers
find-topic-trp-family-violence = violence, mari, femme, conjoint, conjointe, violence conjugale, violence familiale, parrain, parrainage, statut
find-topic-open-work-permit = permis ouvert, permis de travail ouvert, travailleur vulnérable, permis fermé, changer d’employeur, changer de patron, abus au travail
find-topic-lost-permit = expiré, perdu, rétablissement, statut, fin du permis, visa échu
find-topic-refugee-claim = asile, réfugié, danger, retour, persécution, irrecevable, refusée
find-topic-humanitarian = humanitaire, résidence permanente, rp, rester
find-topic-removal-date = expulsion, déportation, mesure de renvoi, asfc, renvoi, partir
find-topic-detention = détenu, détenue, détention, prison, arrêté, asfc, enfermé
find-topic-smuggling = passeur, frontière, traversé, bateau, payé pour venir
find-topic-consultants = consultant, recruteur, agence, fraude, arnaque, faux avocat, frais
find-topic-papers-taken = passeport, pris mon passeport, pris mes papiers, garde mes papiers, pièces, identité, documents, patron
find-topic-getting-paid = pas payé, salaire, impayé, paie volée, paye, plainte, dû, patron
find-topic-work-rights = patron, employeur, heures supplémentaires, pause, salaire minimum, congédié, heures, congé, harcèlement, normes du travail
find-topic-hurt-at-work = blessure, blessé, accident, indemnité, cnesst, wsib, lésion
find-topic-pay-hours = salaire minimum, heures supplémentaires, heures, taux, talon de paie, retenues, uniforme, frais de recrutement, comptant, ferme, pause
find-topic-punished = renvoyé, congédié, congédiée, puni, punie, représailles, harcèlement, discrimination, racisme, droits de la personne, démission, plainte
find-topic-debts = dette, prêt, dois de l’argent, rembourser, frais de recrutement, prêteur, retenues
find-topic-health-care = médecin, hôpital, sans carte, carte santé, pfsi, ramq, enceinte, avortement, malade, clinique, viol, its
find-topic-care = dépendance, drogue, alcool, surdose, naloxone, désintoxication, sevrage, dépression, suicide, santé mentale, thérapie
find-topic-deaf-disabled = sourd, sourde, malentendant, langue des signes, lsq, asl, ats, relais, srv, texto 911, handicap, fauteuil roulant, aveugle, interprète
find-topic-safe-place = refuge, lit, logement, hébergement, dormir, bail, loyer, partir
find-topic-money-compensation = victime, indemnisation, ivac, argent, crime, prestations
find-topic-income = aide sociale, bien-être social, aide au revenu, assistance sociale, argent, manger, allocation pour enfants, loyer, assurance-emploi
find-topic-protection-orders = ordonnance, interdiction de contact, engagement, harcèlement, ex, menace, éloigner
find-topic-family-court = garde, tribunal de la famille, mes enfants, enfants pris, dpj, protection de la jeunesse, divorce, enlèvement, passeport, parrainage
find-topic-online-safety = photos, images, nues, sextorsion, chantage, espion, suivi, téléphone, position
find-topic-leaving-sex-industry = proxénète, sortir, quitter, prostitution, escorte, milieu, arrêter
find-topic-safer-sex-industry = mauvais client, client, condoms, escorte, travailleuse du sexe, sécurité
find-topic-sex-work = prostitution, légal, illégal, proxénète, escorte, consentement, âge, forcée
find-topic-under-18 = ado, mineur, mineure, enfant, parents, dpj, école, fugue, confidentiel
find-topic-indigenous = autochtone, premières nations, inuit, métis, bande, réserve, carte de statut, ssna, jordan
find-topic-lgbtq = gai, gay, trans, lesbienne, queer, bispirituel
find-topic-men-boys = homme, hommes, garçon, gars
find-topic-inside-canada = canadien, canadienne, citoyen, chum, copain, chez nous
find-topic-abroad = étranger, autre pays, hors du canada, ambassade, consulat
find-topic-quebec = québec, montréal, cavac, ivac, cnesst, clsc, ramq
find-topic-in-court = cour, tribunal, témoigner, témoignage, témoin, procès, juge, interdiction de publication
find-topic-with-police = police, arrêté, arrêtée, silence, avocat, agent, accusé, déclaration
find-topic-reporting = dénoncer, signaler, police, plainte, grc, anonyme
find-topic-privacy = vie privée, confidentiel, secret, vont le dire, police, asfc, dossiers
find-topic-rights-during = droits, libre, contrôlée, enfermée, menacée, forcée, liberté
find-topic-rights-after = droits, après, fini, passé, sortie, survivante
find-topic-helping-someone = ami, amie, fille, fils, sœur, inquiet, inquiète, signes, voisin, proche
find-topic-jail = prison, arrêté, arrêtée, détenu, détenue, cellule, accusé, caution, libération, avocat, garde à vue
find-topic-police-officer = policier, policière, agent, grc, mon mari est policier, mon chum est policier, plainte, déontologie, bei, enquête
find-topic-students = étudiant, étudiante, permis d’études, collège, cégep, université, école, étudiant étranger, droits de scolarité, 20 heures, 24 heures, campus
find-topic-forced-scams = crime forcé, arnaque, fraude, vol, drogue, mule, compte bancaire, centre d’appels, gang, pardon, casier judiciaire, dossier criminel, accusé
find-topic-missing-child = disparu, disparue, enfant disparu, fugue, enlevé, enlèvement, alerte amber, ma fille, mon fils, cyberaide, photos, leurre, pornographie juvénile
find-topic-for-professionals = infirmière, médecin, enseignant, enseignante, travailleuse sociale, intervenante, patient, cliente, signalement, obligation de signaler, consentement, interprète, trousse, aiguillage
find-topic-what-it-is = traite, traite de personnes, définition, exploitation, travail forcé, signes, esclavage
find-topic-forms = ferme, restaurant, salon d’ongles, massage, construction, travail domestique, mariage forcé, crime forcé, formes, signes
find-topic-the-law = loi, code criminel, crime, infraction, peine, illégal, traite, article
find-topic-strategy = stratégie, gouvernement, plan, nationale, piliers, financement
find-topic-about = à propos, qui a fait, sources, contact, licence, révisé, témoins, suivi
find-topic-words-to-show = interprète, traduire, traducteur, montrer, carte, affichette, ne peux pas parler, sourd, écrire, ne parle pas français

# Lieux : les formes courtes que les gens écrivent. Les noms eux-mêmes sont trouvés sans être écrits ici.
find-region-ca-bc = cb
find-region-ca-ab = alb
find-region-ca-sk = sask
find-region-ca-mb = mb
find-region-ca-on = ont
find-region-ca-qc = qc
find-region-ca-nb = nb
find-region-ca-ns = ns
find-region-ca-pe = ipé
find-region-ca-nl = tnl
find-region-ca-yt = yt
find-region-ca-nt = tno
find-region-ca-nu = nu

# Services que les gens cherchent sans en savoir le nom : ces mots comptent autant que le nom. Ils sont pour le service
# qui doit venir en premier; ils sont donc peu nombreux.
find-service-canadian-human-trafficking-hotline = proxénète, pimp, trafic, vendue, forcée
find-service-sheltersafe = femme, femmes, hébergement, refuge, refuges, maison d’hébergement
find-service-action-canada-access-line = avortement, enceinte, grossesse
find-service-ifhp = médecin, sans carte
find-service-ircc-client-support-centre = visa, permis, expiré
find-service-nu-kamatsiaqtut = inuit, inuk, ligne de crise
find-service-on-youthline = gai, ado, trans, queer
find-service-ccr-refugees = asile
find-service-global-affairs-emergency-abroad = ambassade, consulat
