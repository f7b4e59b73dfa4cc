# Everyday words for the search. Nobody sees them: they are what people may type. Words of both languages are found in
# both. Write single words or phrases, with commas between; every word counts alone. Case, accents and one wrong letter
# do not matter, and the beginning of a word is enough. Words of the titles are found without standing here.

find-ignored = ako, akin, aking, ang, at, ay, ba, dahil, di, hindi, ito, ka, kasi, ko, kong, kung, may, meron, mga, mo, na, naman, nang, nasa, ng, ni, nila, nya, o, pa, paano, pano, para, po, puwede, pwede, sa, san, saan, si, sila, sino, siya, sya, ung, wala, yung

# Kinds of help: every service that gives it is found.
find-need-talk-now = kausap, makausap, hotline, helpline, takot, natatakot, mag-isa, malungkot, lungkot, iyak, umiiyak, panic, emergency, gabi, suicide, mamatay, magpakamatay, crisis, ayoko na, tulungan mo ako, tulungan nyo ako, saklolo, sos, gusto ko nang mamatay
find-need-safe-place = matutulugan, matutuluyan, tirahan, bahay, kama, shelter, matulog, walang matirhan, walang bahay, kuwarto, kwarto, upa, tumakas, takas, pinalayas, palayas, lumayas, matirhan, walang matulugan, sa kalsada, sinasaktan, binubugbog, bugbog
find-need-health = doktor, doctor, nars, nurse, klinika, clinic, ospital, hospital, sakit, may sakit, buntis, abortion, pampalaglag, panganganak, manganak, gamot, dentista, ngipin, sti, tulo, hiv, test, walang card, health card, sugat, nasaktan, masakit, emergency room, er, kumadrona, midwife, morning after pill, walang insurance
find-need-sexual-assault-care = ni-rape, nirape, rape, ginahasa, gahasa, hinipuan, molestiya, minolestiya, pinagsamantalahan, medico legal, kit, ebidensya, nars
find-need-counselling = therapy, therapist, counselor, counsellor, tagapayo, payo, trauma, depress, depresyon, lungkot, anxiety, bangungot, psychologist, psych, mental, support group, panic, stress
find-need-immigration = visa, permit, status, work permit, trp, papeles, dokumento, imigrasyon, immigration, tnt, walang status, undocumented, expired, napaso, deport, ipapa-deport, ipapadeport, refugee, asylum, sponsor, citizenship, ircc, pinauuwi
find-need-documents = passport, pasaporte, id, birth certificate, card, sin, papeles, dokumento, kinuha ang passport, ayaw ibalik, tinago, nawalang passport, embahada, embassy, konsulado, consulate
find-need-work-and-pay = amo, boss, employer, madam, sir, trabaho, sahod, sweldo, suweldo, bayad, pinasahod, pinapasahod, walang sweldo, no sahod, delayed sahod, overtime, oras, tinanggal, bukid, farm, pabrika, yaya, caregiver, kasambahay, restaurant, construction, unyon, recruiter, kaltas, kinaltasan, lipat, lumipat ng employer, under the table, katulong, cleaner, greenhouse, pangingisda, tinanggal sa trabaho, lay off
find-need-legal = abogado, attorney, atty, lawyer, legal, legal aid, batas, korte, judge, karapatan, demanda, idemanda, kaso, custody, restraining order, libreng abogado, pao, duty counsel, hiwalay, divorce
find-need-money = pera, cash, ayuda, welfare, kita, pagkain, food bank, grocery, damit, bus, pamasahe, kompensasyon, benepisyo, upa, gutom, ei, disability, kapansanan, walang pera
find-need-children = anak, mga anak, bata, baby, sanggol, child care, daycare, custody, eskwela, paaralan, nanay, tatay, magulang, inay, itay
find-need-youth-care = foster, child protection, cas, dswd, group home, teenager, menor, menor de edad, social worker, kukunin ang anak
find-need-exit-support = umalis, gusto ko nang umalis, ayoko na, tumakas, bugaw, mama-san, mamasan, trafficking, traffic, human trafficking, inaabuso, sinasamantala, pokpok, prostitusyon, escort, gro, ibinenta, binenta, pinilit, napilitan, pinipilit, hindi makalabas, di pinapalabas, hindi pinapaalis
find-need-harm-reduction = condom, naloxone, karayom, droga, drugs, shabu, overdose, bad date, outreach, ligtas, gumagamit
find-need-online-safety = litrato, larawan, picture, pictures, hubad, nudes, video, scandal, sextortion, blackmail, ikakalat, ipapakalat, cellphone, celpon, telepono, tracker, stalking, spyware, account, na-hack, hack, internet, facebook, messenger, fb, instagram, password, gps, airtag, whatsapp
find-need-interpretation = interpreter, translator, tagasalin, salin, wika, tagalog, marunong mag-tagalog, bisaya, cebuano, ilocano
find-need-find-services = 211, listahan, malapit na tulong, malapit sa akin, near me, tulong, serbisyo, impormasyon, info
find-need-report = pulis, police, rcmp, crime stoppers, tip, sumbong, magsumbong, isumbong, report, ireport, reklamo, magreklamo
find-need-emergency = 911, ambulansya, bumbero, sunog, panganib, delikado, emergency, saklolo, ngayon na, tulong, tulungan mo ako, sos

# Groups: every service for them is found.
find-audience-youth = teen, teenager, bata, kabataan, estudyante, dalaga, binata
find-audience-children = bata, anak, menor, sanggol
find-audience-families = pamilya, nanay, tatay, ina, ama, magulang
find-audience-migrant-workers = ofw, tfw, migrant worker, dayuhang manggagawa, manggagawa, farm worker, bukid, seasonal, sawp, caregiver, yaya, kasambahay, lmia, domestic worker, foreign nurse
find-audience-migrants = bagong dating, newcomer, immigrant, dayuhan, settlement, pinoy, pinay, pilipino, filipino, international student
find-audience-refugees = refugee, asylum, claimant, proteksyon
find-audience-no-status = tnt, tago nang tago, undocumented, walang papeles, walang status, wlang papeles, ilegal, overstay, overstaying, expired, napaso, out of status
find-audience-indigenous = native, aboriginal, katutubo, first nation, inuit, metis, reserve, friendship centre, cree, ojibwe, mohawk, dene, mikmaq, innu, treaty
find-audience-2slgbtq = bakla, tomboy, bading, beki, lesbiana, trans, gay, lgbt, two spirit, bisexual, queer, 2slgbtq, lgbtq
find-audience-sex-workers = sex worker, escort, dancer, stripper, masahista, massage, pokpok, prosti, gro, bar girl, bayarang babae, akyat barko
find-audience-abroad = abroad, ibang bansa, ibayong dagat, pilipinas, embahada, embassy

# Rights, options and pages about the site.
find-topic-trp = trp, temporary resident permit, temporary permit, biktima, trafficking, visa, status, manatili sa canada, espesyal na permit, walang papeles, tnt
find-topic-trp-family-violence = abuso, inaabuso, asawa, mister, misis, partner, binubugbog, sinasaktan, domestic violence, sponsor, inisponsor, status
find-topic-open-work-permit = open work permit, owp, open permit, vulnerable worker, closed permit, closed work permit, lmia, nakatali sa amo, lipat ng employer, lumipat, palit ng amo, masamang amo, inaabuso ng amo
find-topic-lost-permit = expired, napaso, walang status, restoration, overstay, natapos ang visa, paso, student visa
find-topic-refugee-claim = asylum, refugee, paghahabol ng refugee, panganib sa pilipinas, hindi makauwi, takot umuwi, ineligible, tinanggihan, irb, roxham, border
find-topic-humanitarian = h and c, humanitarian, compassionate, makatao, makataong dahilan, permanent residence, pr, residente, manatili
find-topic-removal-date = deport, ipapadeport, ipapa-deport, deportation, deported, removal order, cbsa, pinauuwi, pinapauwi, pinaaalis, pinapaalis, prra, stay of removal
find-topic-detention = nakakulong, kulong, detention, detained, hinuli, nahuli, cbsa, inaresto, holding centre
find-topic-smuggling = smuggler, smuggling, border, tawid, tumawid, bangka, nagbayad, ipinuslit, puslit
find-topic-consultants = consultant, recruiter, agency, ahensya, agent, fixer, fraud, scam, naloko, niloko, panloloko, pekeng abogado, bayad
find-topic-papers-taken = passport, pasaporte, kinuha ang passport, tinago ng amo, ayaw ibalik, ayaw ibigay, hawak ang passport, id, papeles, dokumento
find-topic-getting-paid = sahod, sweldo, suweldo, di ako pinapasahod, hindi binayaran, walang sahod, no sahod, utang na sahod, delayed sahod, reklamo, kulang ang sahod, ninakaw ang sahod, vacation pay, huling sahod, last pay, back pay
find-topic-work-rights = amo, boss, employer, overtime, pahinga, break, minimum wage, labor law, labor code, dole, tinanggal, oras, day off, harassment, kaligtasan, karapatan sa trabaho, kontrata, under the table, lay off
find-topic-hurt-at-work = naaksidente, aksidente, injury, nasaktan, nasugatan, kompensasyon, comp, wcb, wsib, cnesst, worksafe
find-topic-pay-hours = minimum wage, minimum, overtime, ot, oras, sahod, sweldo, rate, pay slip, payslip, kaltas, kinaltasan, uniform, placement fee, recruitment fee, cash, bukid, break, tip, under the table
find-topic-punished = tinanggal, sinisante, pinarusahan, ginantihan, gumanti, harassment, harass, hinarass, diskriminasyon, rasismo, human rights, nagreklamo, resign, nag-resign, lay off, ei, blacklist
find-topic-debts = utang, may utang, baon sa utang, loan, pautang, hiram, bayaran, placement fee, recruitment fee, 5-6, kaltas, utang sa agency
find-topic-health-care = doktor, doctor, ospital, walang card, health card, ohip, msp, ifhp, ifh, brown paper, buntis, abortion, may sakit, klinika, rape, sti, morning after pill, midwife, kumadrona, walang insurance
find-topic-care = adik, adiksyon, droga, shabu, alak, lasing, lasenggo, overdose, naloxone, detox, rehab, depress, suicide, magpakamatay, counselling, mental health, therapy, crack, fentanyl, gustong mamatay
find-topic-deaf-disabled = bingi, pipi, deaf, sign language, asl, fsl, lsq, tty, relay, vrs, text 911, kapansanan, pwd, baldado, pilay, wheelchair, bulag, interpreter
find-topic-safe-place = shelter, kama, matutulugan, matutuluyan, tirahan, walang matirhan, matulog, lease, upa, umalis ng bahay, lumayas
find-topic-money-compensation = biktima, kompensasyon, bayad-pinsala, danyos, benepisyo, pera, krimen, pondo
find-topic-income = welfare, ayuda, income support, social assistance, ontario works, pera, pagkain, child benefit, ccb, walang pera, upa, ei, panggastos, gutom, ow, odsp
find-topic-protection-orders = restraining order, tro, bpo, peace bond, stalking, sinusundan, huwag lapitan, ex, banta, pananakot, sinasaktan, binubugbog
find-topic-family-court = custody, family court, mga anak ko, kinuha ang anak, child protection, cas, dswd, divorce, hiwalay, diborsyo, dinukot, passport, sponsor
find-topic-online-safety = hubad, nudes, litrato, picture, larawan, scandal, sextortion, blackmail, spyware, tracker, cellphone, celpon, lokasyon, ikakalat
find-topic-leaving-sex-industry = bugaw, mama-san, umalis, ayoko na, tumakas, prostitusyon, pokpok, escort, gro, bar
find-topic-safer-sex-industry = bad date, kliyente, customer, condom, escort, sex worker, ligtas, safe
find-topic-sex-work = prostitusyon, prosti, legal, ilegal, bawal ba, bugaw, escort, pagpayag, pumayag, edad, pinilit
find-topic-under-18 = teen, menor, menor de edad, bata, kabataan, magulang, foster, eskwela, sikreto, lumayas, naglayas, child protection
find-topic-indigenous = native, aboriginal, katutubo, first nations, inuit, metis, band, reserve, status card, nihb, jordan
find-topic-lgbtq = bakla, bading, tomboy, lesbiana, gay, trans, queer, two spirit
find-topic-men-boys = lalaki, lalake, kuya, binatilyo, batang lalaki
find-topic-inside-canada = canadian, citizen, nobyo, boyfriend, jowa, bayan ko, dito sa canada, taga-rito
find-topic-abroad = ibang bansa, abroad, labas ng canada, pilipinas, embahada, embassy, konsulado, canadian abroad
# Same as English: names and letters that are the same in Tagalog.
find-topic-quebec = quebec, montreal, cavac, ivac, cnesst, clsc
find-topic-in-court = korte, court, tumestigo, testimonya, testigo, saksi, trial, paglilitis, hukom, judge, publication ban
find-topic-with-police = pulis, police, inaresto, arestado, manahimik, tahimik, abogado, kinasuhan, kaso, pahayag, salaysay
find-topic-reporting = report, ireport, pulis, sumbong, magsumbong, isumbong ang amo, isumbong, tip, reklamo, rcmp, walang pangalan
find-topic-privacy = privacy, confidential, lihim, sikreto, sasabihin ba, walang makakaalam, isusumbong ba ako, pulis, cbsa, record, sino ang makakaalam
find-topic-rights-during = karapatan, karapatan ko, malaya, kalayaan, kontrolado, ikinulong, nakakulong, hindi makalabas, di pinapalabas, tinatakot, pinilit, binubugbog, dinukot, bilanggo
find-topic-rights-after = karapatan, tapos na, nakaraan, nakatakas, nakalabas na, survivor, pagkatapos
find-topic-helping-someone = kaibigan, kaibigan ko, anak ko, kapatid, pinsan, ate, kuya, nag-aalala, palatandaan, kapitbahay, kakilala
find-topic-jail = kulungan, preso, bilangguan, bilanggo, inaresto, piyansa, bail, selda, kinasuhan, nakakulong, abogado, detention centre
find-topic-police-officer = pulis, police, rcmp, officer, pulis ang asawa ko, asawa kong pulis, reklamo, siu, asirt, sheriff
find-topic-students = estudyante, student, study permit, college, university, eskwela, paaralan, international student, tuition, matrikula, oras, 20 hours, 24 hours, campus, agent, dli
find-topic-forced-scams = pinilit gumawa ng krimen, scam, scammer, fraud, panloloko, nakaw, magnakaw, pinagnakaw, droga, mule, money mule, bank account, call center, compound, pogo, gang, sindikato, pardon, criminal record, record, kinasuhan, love scam, romance scam, crypto, shoplifting
find-topic-missing-child = nawawala, nawawalang bata, nawawala ang anak, lumayas, naglayas, dinukot, kidnap, kinidnap, amber alert, csam, child porn, anak ko, cybertip, inakit
find-topic-for-professionals = nars, nurse, doktor, guro, teacher, social worker, shelter worker, settlement worker, counsellor, pasyente, kliyente, estudyante, duty to report, consent, interpreter, evidence kit, referral
find-topic-what-it-is = trafficking, human trafficking, human traffic, illegal recruitment, pangangalakal ng tao, kahulugan, exploited, pinagkakakitaan, forced labor, alipin, inaalipin, palatandaan
find-topic-forms = bukid, farm, restaurant, nail salon, massage, construction, kasambahay, yaya, pinilit magpakasal, sapilitang kasal, sapilitan, uri, palatandaan, organ, kidney, ipinagkasundo, katulong, namamalimos, pamamalimos
find-topic-the-law = batas, criminal code, krimen, kaso, sentensya, ilegal, bawal, trafficking, seksiyon
find-topic-strategy = plano, strategy, gobyerno, pambansa, pillars, pondo
find-topic-about = tungkol, sino gumawa, pinagmulan, contact, lisensya, sinuri, cookies, tracking
find-topic-words-to-show = interpreter, tagasalin, translate, translator, ipakita, card, karatula, senyas, hindi makapagsalita, di makapagsalita, di makausap, bingi, isulat, pakisulat, hindi marunong mag-english, di marunong mag english, no english

# Places: short forms that people write. The names themselves are found without standing here.
find-region-ca-bc = bc
find-region-ca-ab = ab
find-region-ca-sk = sk, sask
find-region-ca-mb = mb
find-region-ca-on = ont
find-region-ca-qc = qc
find-region-ca-nb = nb
find-region-ca-ns = ns
find-region-ca-pe = pei
find-region-ca-nl = nl, nfld
find-region-ca-yt = yt
find-region-ca-nt = nt, nwt
find-region-ca-nu = nu

# Services that people look for without knowing the name: these words count as much as the name does. They are for the
# service that should come first, so they are few. Both languages must have each.
find-service-canadian-human-trafficking-hotline = bugaw, trafficking, trafficker, ibinenta, pinilit
find-service-sheltersafe = babae, kababaihan, shelter, matutuluyan
find-service-action-canada-access-line = abortion, buntis, pampalaglag
find-service-ifhp = doktor, walang card
find-service-ircc-client-support-centre = visa, permit, napaso
find-service-nu-kamatsiaqtut = inuit, inuk, crisis line
find-service-on-youthline = bakla, tomboy, trans, queer, lgbtq
find-service-ccr-refugees = asylum
find-service-global-affairs-emergency-abroad = embahada, konsulado
find-service-qc-cnesst-tet = csst
