# Mots de tous les jours pour la recherche. Personne ne les voit : c’est ce que les gens peuvent taper. Les mots anglais
# et français sont trouvés sur les pages de chaque langue. Écrivez des mots ou de courtes phrases, séparés par des virgules; chaque mot compte
# seul. Les majuscules, les accents et une lettre fausse ne comptent pas, et le début d’un mot suffit. Les mots des titres
# sont trouvés sans être écrits ici.

find-ignored = ai, aide, au, aux, avec, besoin, ce, ces, comment, d, dans, de, des, du, elle, en, est, et, faire, il, ils, j, je, l, la, le, les, leur, m, ma, mes, moi, mon, n, ou, où, par, pas, pour, qu, quelqu, que, qui, quoi, s, sans, se, ses, son, suis, sur, trouver, un, une, veux, vous, a, c, ça, dois, là, mais, me, nous, on, peux, te, ton, tu, ta, tes, votre, vos, y

find-need-talk-now = ligne d’écoute, écoute, parler, crise, suicide, peur, seul, seule, pleurer, panique, urgence, nuit, mourir, me tuer, aidez-moi, secours, sos, psy
find-need-safe-place = hébergement, refuge, logement, lit, dormir, sans-abri, itinérance, maison, chambre, loyer, fuir, fuite, dehors, abri, foyer, hébergement d’urgence, maison d’hébergement, mis dehors, à la rue, battue, frappe, frappée, coups
find-need-health = médecin, docteur, infirmière, clinique, hôpital, malade, enceinte, grossesse, avortement, accouchement, médicament, dentiste, its, itss, vih, test, sans carte, carte santé, assurance maladie, ramq, blessure, douleur, santé, urgence, clsc, sage-femme, ivg, ist, mst, sida, pilule, sans assurance
find-need-sexual-assault-care = viol, violée, agression sexuelle, agressée, violence sexuelle, trousse, preuve, calacs, violé, violer, viols, attouchements, inceste, pilule du lendemain
find-need-counselling = thérapie, thérapeute, psychologue, conseil, traumatisme, dépression, triste, anxiété, cauchemars, soutien, intervenante, psy, déprime, angoisse, stress
find-need-immigration = visa, permis, statut, permis de travail, pst, résidence, papiers, expulsion, déportation, réfugié, asile, parrainage, citoyenneté, ircc, sans papiers, expiré, régulariser, régularisation, sans-papiers, clandestin, carte de séjour, titre de séjour, périmé, moratoire, caq
find-need-documents = passeport, pièce d’identité, acte de naissance, carte, nas, documents, papiers, pris mes papiers, ambassade, consulat, carte d’identité, confisqué, extrait de naissance, perdu
find-need-work-and-pay = patron, patronne, employeur, boss, travail, emploi, salaire, paie, paye, payé, pas payé, heures supplémentaires, congédié, ferme, usine, aide familiale, gardienne, restaurant, construction, syndicat, recruteur, agence, retenues, job, chef, licencié, licenciée, licenciement, viré, virée, renvoyé, au noir, sous la table, bonne, domestique, femme de ménage, nounou, prud’hommes, contrat, cnesst, abattoir, serre, pêche
find-need-legal = avocat, avocate, aide juridique, droit, tribunal, juge, cour, garde, conseil juridique, loi, aide légale, avocat gratuit, commis d’office, clinique juridique, notaire, divorce
find-need-money = argent, aide sociale, revenu, nourriture, banque alimentaire, épicerie, vêtements, autobus, indemnisation, ivac, prestations, bien-être social, bs, chômage, faim, manger, allocations, linge, dépannage
find-need-children = enfants, bébé, garderie, garde, école, mère, père, parent, crèche, nourrice, fils, fille, pension alimentaire
find-need-youth-care = dpj, protection de la jeunesse, famille d’accueil, centre jeunesse, adolescent, adolescente, ado, mineur, mineure, fugue, foyer de groupe, mineur non accompagné, fugueuse
find-need-exit-support = sortir, quitter, partir, arrêter, proxénète, pimp, traite, traite de personnes, exploitation, exploitée, prostitution, escorte, vendue, forcée, forcé, souteneur, maquereau, trafic humain, trafic d’êtres humains, réseau, esclave, s’en sortir
find-need-harm-reduction = condoms, préservatifs, naloxone, seringues, drogue, surdose, mauvais client, travail de rue, matériel, consommation, capotes, crack, fentanyl, overdose, site de consommation, méthadone
find-need-online-safety = photos, images, images intimes, vidéo, sextorsion, chantage, téléphone, suivi, traque, espion, compte, piraté, internet, nues, nudes, snapchat, instagram, facebook, whatsapp, onlyfans, gps, géolocalisation, mot de passe
find-need-interpretation = interprète, traduction, traducteur, langue, ma langue, parle pas français, créole, arabe, espagnol
find-need-find-services = répertoire, services près de moi, information, ressources, 211, référence
find-need-report = police, grc, sq, sûreté, échec au crime, dénoncer, signaler, plainte, signalement, gendarmerie, flics, police montée, porter plainte
find-need-emergency = 911, ambulance, pompiers, danger, urgence, urgent, maintenant, au secours, sos, secours

find-audience-youth = ado, adolescent, adolescente, jeune, étudiant
find-audience-children = enfant, mineur, mineure
find-audience-families = famille, mère, maman, père, parent, parents
find-audience-migrant-workers = travailleur étranger, travailleuse, travailleur temporaire, travailleur agricole, saisonnier, tet, aide familiale, migrant, travailleur étranger temporaire, eimt, cueillette, serre
find-audience-migrants = immigrant, immigrante, nouvel arrivant, nouvelle arrivante, étranger, étrangère, établissement, étudiant étranger, étudiant international, étudiante internationale, expatrié
find-audience-refugees = réfugié, réfugiée, asile, demandeur, protection, demandeur d’asile, exilé
find-audience-no-status = sans papiers, sans statut, clandestin, expiré, illégal, sans carte, sans-papiers, irrégulier, irrégulière, harraga
find-audience-indigenous = autochtone, première nation, premières nations, inuit, inuk, métis, amérindien, réserve, centre d’amitié, innu, atikamekw, cri, mohawk, mi’kmaq, anicinape, naskapi, indien
find-audience-2slgbtq = gai, gay, lesbienne, trans, transgenre, queer, bispirituel, bisexuel, lgbt, non binaire, homosexuel, homosexuelle, homo, lgbtq
find-audience-sex-workers = travailleuse du sexe, escorte, danseuse, massage, prostituée, prostitution, tds, bordel, strip-teaseuse, danseuse nue, salon de massage, webcam
find-audience-abroad = à l’étranger, autre pays, ambassade, hors du canada

find-topic-trp = pst, permis de séjour temporaire, victime, traite, visa, statut, rester au canada, sans papiers
find-topic-trp-family-violence = violence, mari, femme, conjoint, conjointe, violence conjugale, violence familiale, parrain, parrainage, statut, battue, mari violent, chum, blonde
find-topic-open-work-permit = permis ouvert, permis de travail ouvert, travailleur vulnérable, permis fermé, changer d’employeur, changer de patron, abus au travail, eimt, permis lié, employeur abusif
find-topic-lost-permit = expiré, perdu, rétablissement, statut, fin du permis, visa échu, périmé, renouveler, renouvellement
find-topic-refugee-claim = asile, réfugié, danger, retour, persécution, irrecevable, refusée, demandeur d’asile, cisr, roxham, moratoire
find-topic-humanitarian = humanitaire, résidence permanente, rp, rester, régulariser, régularisation
find-topic-removal-date = expulsion, déportation, mesure de renvoi, asfc, renvoi, partir, renvoyer, renvoyé, expulsé, déporté, erar, moratoire, sursis, quitter le canada
find-topic-detention = détenu, détenue, détention, prison, arrêté, asfc, enfermé, enfermée, menottes
find-topic-smuggling = passeur, frontière, traversé, bateau, payé pour venir, clandestin, clandestine, harraga, roxham, traversée
find-topic-consultants = consultant, recruteur, agence, fraude, arnaque, faux avocat, frais, intermédiaire, faux contrat, fausse offre
find-topic-papers-taken = passeport, pris mon passeport, pris mes papiers, garde mes papiers, pièces, identité, documents, patron, confisqué, confisque, carte d’identité
find-topic-getting-paid = pas payé, salaire, impayé, paie volée, paye, plainte, dû, patron, prud’hommes, salaire volé
find-topic-work-rights = patron, employeur, heures supplémentaires, pause, salaire minimum, congédié, heures, congé, harcèlement, normes du travail, licencié, viré, au noir, contrat
find-topic-hurt-at-work = blessure, blessé, accident, indemnité, cnesst, wsib, lésion, csst, accidenté, arrêt de travail
find-topic-pay-hours = salaire minimum, heures supplémentaires, heures, taux, talon de paie, retenues, uniforme, frais de recrutement, comptant, ferme, pause, au noir, sous la table, heures sup, pourboire, smic
find-topic-punished = renvoyé, congédié, congédiée, puni, punie, représailles, harcèlement, discrimination, racisme, droits de la personne, démission, plainte, licencié, licenciée, licenciement, viré, virée, chômage, prud’hommes
find-topic-debts = dette, prêt, dois de l’argent, rembourser, frais de recrutement, prêteur, retenues, tontine, argent du voyage, usurier, emprunt
find-topic-health-care = médecin, hôpital, sans carte, carte santé, pfsi, ramq, enceinte, avortement, malade, clinique, viol, its, ivg, ist, mst, sans assurance, sage-femme, pilule, clsc
find-topic-care = dépendance, drogue, alcool, surdose, naloxone, désintoxication, sevrage, dépression, suicide, santé mentale, thérapie, toxicomane, toxicomanie, alcoolique, overdose, crack, fentanyl, méthadone, psy, cure
find-topic-deaf-disabled = sourd, sourde, malentendant, langue des signes, lsq, asl, ats, relais, srv, texto 911, handicap, fauteuil roulant, aveugle, interprète
find-topic-safe-place = refuge, lit, logement, hébergement, dormir, bail, loyer, partir, mis dehors, à la rue, foyer
find-topic-money-compensation = victime, indemnisation, ivac, argent, crime, prestations
find-topic-income = aide sociale, bien-être social, aide au revenu, assistance sociale, argent, manger, allocation pour enfants, loyer, assurance-emploi, chômage, bs, faim, allocations
find-topic-protection-orders = ordonnance, interdiction de contact, engagement, harcèlement, ex, menace, éloigner, 810, chum, mari, frappe
find-topic-family-court = garde, tribunal de la famille, mes enfants, enfants pris, dpj, protection de la jeunesse, divorce, enlèvement, passeport, parrainage, pension alimentaire, séparation, droit de visite
find-topic-online-safety = photos, images, nues, sextorsion, chantage, espion, suivi, téléphone, position, nudes, gps, géolocalisation, snapchat, instagram, mot de passe
find-topic-leaving-sex-industry = proxénète, sortir, quitter, prostitution, escorte, milieu, arrêter, souteneur, maquereau
find-topic-safer-sex-industry = mauvais client, client, condoms, escorte, travailleuse du sexe, sécurité
find-topic-sex-work = prostitution, légal, illégal, proxénète, escorte, consentement, âge, forcée, souteneur, client
find-topic-under-18 = ado, mineur, mineure, enfant, parents, dpj, école, fugue, confidentiel
find-topic-indigenous = autochtone, premières nations, inuit, métis, bande, réserve, carte de statut, ssna, jordan
find-topic-lgbtq = gai, gay, trans, lesbienne, queer, bispirituel
find-topic-men-boys = homme, hommes, garçon, gars, fils, père
find-topic-inside-canada = canadien, canadienne, citoyen, chum, copain, chez nous, blonde, conjoint, copine
find-topic-abroad = étranger, autre pays, hors du canada, ambassade, consulat
find-topic-quebec = québec, montréal, cavac, ivac, cnesst, clsc, ramq
find-topic-in-court = cour, tribunal, témoigner, témoignage, témoin, procès, juge, interdiction de publication
find-topic-with-police = police, arrêté, arrêtée, silence, avocat, agent, accusé, déclaration, flic, interpellé, menottes
find-topic-reporting = dénoncer, signaler, police, plainte, grc, anonyme
find-topic-privacy = vie privée, confidentiel, secret, vont le dire, police, asfc, dossiers
find-topic-rights-during = droits, libre, contrôlée, enfermée, menacée, forcée, liberté, séquestrée, séquestré, battue, prisonnière, frappe, frappée, coups
find-topic-rights-after = droits, après, fini, passé, sortie, survivante
find-topic-helping-someone = ami, amie, fille, fils, sœur, inquiet, inquiète, signes, voisin, proche, copine, cousine, collègue
find-topic-jail = prison, arrêté, arrêtée, détenu, détenue, cellule, accusé, caution, libération, avocat, garde à vue, incarcéré, incarcérée, menottes, tôle
find-topic-police-officer = policier, policière, agent, grc, mon mari est policier, mon chum est policier, plainte, déontologie, bei, enquête, flic, gendarme, police montée
find-topic-students = étudiant, étudiante, permis d’études, collège, cégep, université, école, étudiant étranger, droits de scolarité, 20 heures, 24 heures, campus, étudiant international, étudiante internationale, caq, frais de scolarité
find-topic-forced-scams = crime forcé, arnaque, fraude, vol, drogue, mule, compte bancaire, centre d’appels, gang, pardon, casier judiciaire, dossier criminel, accusé, brouteur, brouteurs, escroquerie, escroc, compte en banque
find-topic-missing-child = disparu, disparue, enfant disparu, fugue, enlevé, enlèvement, alerte amber, ma fille, mon fils, cyberaide, photos, leurre, pornographie juvénile
find-topic-for-professionals = infirmière, médecin, enseignant, enseignante, travailleuse sociale, intervenante, patient, cliente, signalement, obligation de signaler, consentement, interprète, trousse, aiguillage
find-topic-what-it-is = traite, traite de personnes, définition, exploitation, travail forcé, signes, esclavage, trafic humain, trafic d’êtres humains, esclave
find-topic-forms = ferme, restaurant, salon d’ongles, massage, construction, travail domestique, mariage forcé, crime forcé, formes, signes, mariage arrangé, restavek, bonne, domestique, femme de ménage, vaudou, juju
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
find-service-canadian-human-trafficking-hotline = proxénète, pimp, trafic, vendue, forcée, souteneur, esclave
find-service-sheltersafe = femme, femmes, hébergement, refuge, refuges, maison d’hébergement
find-service-action-canada-access-line = avortement, enceinte, grossesse, ivg
find-service-ifhp = médecin, sans carte
find-service-ircc-client-support-centre = visa, permis, expiré
find-service-nu-kamatsiaqtut = inuit, inuk, ligne de crise
find-service-on-youthline = gai, ado, trans, queer
find-service-ccr-refugees = asile
find-service-global-affairs-emergency-abroad = ambassade, consulat
find-service-qc-cnesst-tet = csst
