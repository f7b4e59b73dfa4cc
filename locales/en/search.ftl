# Everyday words for the search. Nobody sees them: they are what people may type. English and French words are found
# on the pages of every language. Write single words or phrases, with commas between; every word counts alone. Case, accents and one wrong letter
# do not matter, and the beginning of a word is enough. Words of the titles are found without standing here.

find-ignored = a, an, and, are, at, be, can, do, for, from, get, have, help, how, i, im, in, is, it, me, my, need, no, not, of, on, or, someone, the, they, to, want, was, what, where, who, with, without, you

# Kinds of help: every service that gives it is found.
find-need-talk-now = hotline, crisis line, helpline, listen, someone to listen, suicide, scared, afraid, alone, lonely, cry, panic, emergency, night, help me, sos, want to die, kill myself
find-need-safe-place = shelter, housing, bed, sleep, homeless, transition house, hostel, room, rent, nowhere to go, run away, escape, kicked out, refuge, nowhere to sleep, on the street, hits me, beats me, beaten
find-need-health = doctor, nurse, clinic, hospital, sick, pregnant, pregnancy, abortion, birth, medicine, dentist, teeth, sti, hiv, test, no card, health card, injury, hurt, pain, emergency room, midwife, morning after pill, no insurance
find-need-sexual-assault-care = rape, raped, sexual violence, sexual abuse, assaulted, kit, evidence, nurse
find-need-counselling = therapy, therapist, counsellor, counselor, trauma, depression, sad, anxiety, nightmares, mental, psychologist, support group, panic, stress
find-need-immigration = visa, permit, status, work permit, trp, residence, papers, deported, deportation, refugee, asylum, sponsor, citizenship, ircc, immigration, undocumented, expired
find-need-documents = passport, id, identity, birth certificate, card, sin, documents, papers, took my papers, lost passport, embassy, consulate
find-need-work-and-pay = boss, employer, job, wage, wages, pay, paid, unpaid, not paid, salary, overtime, hours, fired, farm, factory, nanny, caregiver, restaurant, construction, labour, union, recruiter, deductions, workplace, under the table, cash job, maid, housekeeper, cleaner, greenhouse, fishing, laid off
find-need-legal = lawyer, legal aid, law, court, judge, rights, sue, custody, restraining order, legal advice, free lawyer, duty counsel, divorce
find-need-money = money, cash, welfare, income, food, food bank, groceries, clothes, bus, compensation, benefits, rent, hungry, ei, disability, clothing
find-need-children = kids, children, baby, child care, daycare, custody, school, mother, father, parent
find-need-youth-care = foster, child protection, children's aid, cas, group home, teenager, teen, minor, youth worker
find-need-exit-support = leave, leaving, exit, quit, pimp, trafficking, trafficked, human trafficking, exploited, exploitation, prostitution, escort, sold, forced
find-need-harm-reduction = condoms, naloxone, needles, drugs, overdose, drop in, bad date, outreach, safer, supplies, using
find-need-online-safety = pictures, photos, nudes, images, video, sextortion, blackmail, threat to share, phone, tracking, stalking, spyware, account, hacked, internet, instagram, snapchat, onlyfans, whatsapp, facebook, password, gps, airtag
find-need-interpretation = interpreter, translation, translator, language, speak my language
find-need-find-services = 211, directory, what help is near, services near me, referral, information
find-need-report = police, rcmp, crime stoppers, tip, report, anonymous tip, complaint
find-need-emergency = 911, ambulance, fire, danger, emergency, urgent, now, help me, sos

# Groups: every service for them is found.
find-audience-youth = teen, teenager, young, student, youth
find-audience-children = child, kid, kids, minor
find-audience-families = family, mother, mom, father, parent, parents
find-audience-migrant-workers = migrant worker, foreign worker, temporary foreign worker, tfw, farm worker, seasonal, sawp, caregiver, nanny, lmia, domestic worker, foreign nurse
find-audience-migrants = newcomer, immigrant, immigrants, foreigner, settlement, international student
find-audience-refugees = refugee, asylum, claimant, protection
find-audience-no-status = undocumented, no papers, no status, without papers, illegal, overstayed, expired, no card
find-audience-indigenous = native, aboriginal, first nation, inuit, inuk, metis, status indian, reserve, friendship centre, cree, ojibwe, mohawk, dene, mikmaq, innu, treaty
find-audience-2slgbtq = gay, lesbian, trans, transgender, queer, two spirit, bisexual, lgbt, nonbinary, 2slgbtq, lgbtq, homosexual
find-audience-sex-workers = sex worker, escort, dancer, stripper, massage, prostitute, prostitution, hooker, camming, brothel
find-audience-abroad = abroad, overseas, another country, other country, embassy

# Rights, options and pages about the site.
find-topic-trp = trp, temporary resident permit, victim, trafficking, visa, status, stay in canada, special permit, no papers
find-topic-trp-family-violence = abuse, husband, wife, spouse, partner, family violence, sponsor, sponsored, domestic violence, status
find-topic-open-work-permit = open work permit, vulnerable worker, closed permit, employer permit, change boss, change job, bad boss, abuse at work, lmia, tied permit
find-topic-lost-permit = expired, lost status, restoration, overstayed, visa ran out, ended, student visa
find-topic-refugee-claim = asylum, refugee, danger at home, cannot go back, persecution, ineligible, refused, irb, roxham, border claim
find-topic-humanitarian = h and c, compassionate, permanent residence, pr, stay forever
find-topic-removal-date = deported, deportation, removal order, cbsa, told to leave, send me back, prra, deport, stay of removal
find-topic-detention = detained, jail, holding centre, arrested, cbsa, locked up
find-topic-smuggling = smuggler, smuggled, border, crossed, boat, paid to come, coyote
find-topic-consultants = consultant, recruiter, agency, fraud, scam, fake lawyer, fees
find-topic-papers-taken = passport, took my passport, took my papers, boss took my papers, id, kept my papers, documents, holding my passport
find-topic-getting-paid = unpaid, wages, boss does not pay, not paid, owed, stole my pay, salary, complaint, wage theft, vacation pay, last pay
find-topic-work-rights = boss, employer, overtime, break, minimum wage, fired, hours, days off, harassment, safety, contract, under the table, laid off
find-topic-hurt-at-work = injury, injured, accident, compensation, wcb, wsib, cnesst, hurt, worksafe
find-topic-pay-hours = minimum wage, overtime, hours, rate, pay slip, deductions, uniform, recruitment fee, cash, farm work, break, tips, under the table
find-topic-punished = fired, punished, reprisal, retaliation, harassment, harassed, discrimination, racism, human rights, complained, dismissed, quit, laid off, ei, blacklisted
find-topic-debts = debt, loan, owe money, pay back, recruitment fee, lender, deduction
find-topic-health-care = doctor, hospital, no card, health card, ifhp, pregnant, abortion, sick, clinic, rape, sti, morning after pill, midwife, msp, ohip, no insurance
find-topic-care = addiction, drugs, alcohol, overdose, naloxone, detox, withdrawal, depression, suicide, counselling, mental health, therapy, rehab, addict, crack, fentanyl, drunk, suicidal
find-topic-deaf-disabled = deaf, hard of hearing, sign language, asl, lsq, tty, relay, vrs, text 911, disability, wheelchair, blind, interpreter
find-topic-safe-place = shelter, bed, housing, homeless, sleep, lease, rent, leave home
find-topic-money-compensation = victim, compensation, benefits, money, crime, fund
find-topic-income = welfare, income support, social assistance, ontario works, money, food, child benefit, ccb, no money, rent, ei, bc assistance, hungry, ow, odsp
find-topic-protection-orders = restraining order, peace bond, stalking, keep away, ex, threat, hits me
find-topic-family-court = custody, family court, my kids, children taken, child protection, cas, divorce, parenting, abduction, passport, sponsor
find-topic-online-safety = nudes, pictures, photos, sextortion, blackmail, spyware, tracking, phone, location, images
find-topic-leaving-sex-industry = pimp, exit, quit, leave, prostitution, escort, out of the life, the game
find-topic-safer-sex-industry = bad date, client, condoms, escort, screening, sex worker, safety, john
find-topic-sex-work = prostitution, legal, illegal, pimp, escort, consent, age, forced
find-topic-under-18 = teen, minor, child, kid, parents, foster, school, private, runaway, child protection
find-topic-indigenous = native, aboriginal, first nations, inuit, metis, band, reserve, status card, nihb, jordan
find-topic-lgbtq = gay, trans, lesbian, queer, two spirit
find-topic-men-boys = man, men, boy, male, guys
find-topic-inside-canada = canadian, citizen, boyfriend, hometown, domestic, my own country
find-topic-abroad = overseas, another country, outside canada, embassy, consulate, canadian abroad
find-topic-quebec = quebec, montreal, cavac, ivac, cnesst, clsc
find-topic-in-court = court, testify, testimony, witness, trial, judge, publication ban
find-topic-with-police = police, arrested, silent, lawyer, officer, charged, statement
find-topic-reporting = report, police, tell, tip, complaint, rcmp, anonymous
find-topic-privacy = privacy, confidential, secret, will they tell, police, cbsa, records, who knows
find-topic-rights-during = rights, free, controlled, locked in, threatened, forced, freedom, beaten, kidnapped, prisoner
find-topic-rights-after = rights, after, over, past, got out, escaped, survivor
find-topic-helping-someone = friend, my friend, daughter, son, sister, worried, signs, neighbour, ally
find-topic-jail = prison, arrested, custody, bail, inmate, cell, charged, locked up, lawyer, detention centre
find-topic-police-officer = cop, officer, policeman, rcmp, mountie, constable, sheriff, my husband is a cop, complaint, oversight, siu, asirt, internal affairs
find-topic-students = student, study permit, college, university, school, international student, tuition, hours, 20 hours, 24 hours, campus, agent, dli, designated learning institution, visa school
find-topic-forced-scams = forced crime, scam, fraud, steal, theft, drugs, mule, money mule, bank account, call centre, compound, gang, pardon, criminal record, record suspension, charged, romance scam, crypto, drug mule, shoplifting
find-topic-missing-child = missing, missing child, ran away, runaway, gone, abducted, kidnapped, amber alert, csam, child porn, my daughter, my son, cybertip, lured
find-topic-for-professionals = nurse, doctor, teacher, social worker, shelter worker, settlement worker, counsellor, patient, client, student, duty to report, mandatory report, consent, interpreter, evidence kit, referral
find-topic-what-it-is = trafficking, human trafficking, definition, exploitation, forced labour, signs, slavery
find-topic-forms = farm, restaurant, nail salon, massage, construction, domestic work, forced marriage, forced crime, kinds, signs, organ, arranged marriage, maid, juju, begging
find-topic-the-law = law, criminal code, crime, offence, sentence, illegal, trafficking, section
find-topic-strategy = strategy, government, plan, national, pillars, funding
find-topic-about = about, who made this, sources, contact, licence, reviewed, cookies, tracking
find-topic-words-to-show = interpreter, translate, translator, show, card, sign, cannot speak, deaf, write it down, do not speak english

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
find-service-canadian-human-trafficking-hotline = pimp, trafficked, traffickers, sold, forced
find-service-sheltersafe = women, woman, womens, shelter, shelters, transition house
find-service-action-canada-access-line = abortion, pregnant, pregnancy
find-service-ifhp = doctor, no card, without card
find-service-ircc-client-support-centre = visa, permit, expired
find-service-nu-kamatsiaqtut = inuit, inuk, crisis line
find-service-on-youthline = gay, teen, trans, queer, lgbtq
find-service-ccr-refugees = asylum
find-service-global-affairs-emergency-abroad = embassy, consulate
find-service-qc-cnesst-tet = csst
