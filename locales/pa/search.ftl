# Everyday words for the search. Nobody sees them: they are what people may type. Words of both languages are found in
# both. Write single words or phrases, with commas between; every word counts alone. Case, accents and one wrong letter
# do not matter, and the beginning of a word is enough. Words of the titles are found without standing here.

find-ignored = ਹੈ, ਹਾਂ, ਹਨ, ਹੋ, ਸੀ, ਦਾ, ਦੀ, ਦੇ, ਦੀਆਂ, ਨੂੰ, ਨੇ, ਤੇ, ਤੋਂ, ਵਿੱਚ, ਵਿਚ, ਮੈਂ, ਮੇਰਾ, ਮੇਰੀ, ਮੇਰੇ, ਮੈਨੂੰ, ਤੁਸੀਂ, ਕੀ, ਕਿ, ਕੋਈ, ਇਹ, ਉਹ, ਅਤੇ, ਜਾਂ, ਨਹੀਂ, ਲਈ, ਨਾਲ, ਬਿਨਾਂ, ਮਦਦ, ਚਾਹੀਦੀ, ਚਾਹੀਦਾ, ਕਿੱਥੇ, ਕਿਵੇਂ, ਕੌਣ, ਜੇ, hai, haan, da, di, de, nu, nun, ne, te, ton, vich, vichon, main, mai, mera, meri, mere, mainu, menu, ki, kise, koi, eh, oh, ate, ja, nahi, nai, ni, lai, naal, nal, bina, madad, help, chahidi, kithe, kiven, kaun

# Kinds of help: every service that gives it is found.
find-need-talk-now = ਹੈਲਪਲਾਈਨ, ਹੌਟਲਾਈਨ, ਗੱਲ ਕਰਨੀ, ਸੁਣੋ, ਖ਼ੁਦਕੁਸ਼ੀ, ਡਰ, ਡਰ ਲੱਗਦਾ, ਇਕੱਲਾ, ਇਕੱਲੀ, ਰੋਣਾ, ਘਬਰਾਹਟ, ਐਮਰਜੈਂਸੀ, ਰਾਤ, helpline, hotline, gal karni, khudkushi, suicide, dar, darr, ikalla, ikalli, ghabrahat, emergency, raat, ਮਰਨਾ, ਜੀਣਾ ਨਹੀਂ, ਬਚਾਓ, marna, jeena nahi, bachao, sos
find-need-safe-place = ਸ਼ੈਲਟਰ, ਘਰ, ਰਹਿਣ, ਥਾਂ, ਬਿਸਤਰਾ, ਸੌਣਾ, ਬੇਘਰ, ਕਿਰਾਇਆ, ਬੇਸਮੈਂਟ, ਗੁਰਦੁਆਰਾ, ਭੱਜਣਾ, ਕੱਢ ਦਿੱਤਾ, shelter, ghar, rehan, than, thaan, bistra, beghar, kiraya, basement, gurdwara, gurudwara, bhajna, kadh ditta, room, ਸੜਕ, ਕੁੱਟਦਾ, ਕੁੱਟਦੇ, ਮਾਰਦਾ, sadak, kuttda, kutde, marda
find-need-health = ਡਾਕਟਰ, ਨਰਸ, ਕਲੀਨਿਕ, ਹਸਪਤਾਲ, ਬਿਮਾਰ, ਗਰਭਵਤੀ, ਗਰਭ, ਗਰਭਪਾਤ, ਜਣੇਪਾ, ਦਵਾਈ, ਦੰਦ, ਹੈਲਥ ਕਾਰਡ, ਸੱਟ, ਦਰਦ, doctor, daktar, nurse, clinic, haspatal, hospital, bimar, pregnant, garbhvati, abortion, dawai, davai, dand, health card, satt, sat, dard, hiv, ਦਾਈ, ਬੀਮਾ ਨਹੀਂ, dai, midwife, morning after pill, emergency room, bima nahi, no insurance
find-need-sexual-assault-care = ਰੇਪ, ਬਲਾਤਕਾਰ, ਜਬਰ ਜਨਾਹ, ਜਿਨਸੀ, ਹਮਲਾ, ਇੱਜ਼ਤ, ਸਬੂਤ, ਮੈਡੀਕਲ, rape, balatkar, jabar janah, sexual assault, izzat, ijjat, galat kamm, saboot, kit
find-need-counselling = ਥੈਰੇਪੀ, ਕਾਊਂਸਲਰ, ਡਿਪ੍ਰੈਸ਼ਨ, ਟੈਨਸ਼ਨ, ਉਦਾਸ, ਚਿੰਤਾ, ਬੁਰੇ ਸੁਪਨੇ, ਮਨ, ਮਾਨਸਿਕ, therapy, counsellor, counselling, depression, tension, udaas, chinta, mann, mansik, ਪੈਨਿਕ, ਸਟ੍ਰੈੱਸ, panic, stress
find-need-immigration = ਵੀਜ਼ਾ, ਪਰਮਿਟ, ਸਟੇਟਸ, ਵਰਕ ਪਰਮਿਟ, ਟੀ ਆਰ ਪੀ, ਪੇਪਰ, ਡਿਪੋਰਟ, ਰਿਫਿਊਜੀ, ਸ਼ਰਨਾਰਥੀ, ਅਸਾਈਲਮ, ਸਪੌਂਸਰ, ਸਿਟੀਜ਼ਨ, ਪੀ ਆਰ, ਪੱਕੇ, ਕੱਚਾ, ਕੱਚੇ, ਇਮੀਗ੍ਰੇਸ਼ਨ, visa, permit, status, work permit, trp, pr, pakke, kacha, kache, deport, refugee, asylum, sponsor, ircc, immigration, expire
find-need-documents = ਪਾਸਪੋਰਟ, ਕਾਗਜ਼, ਪਛਾਣ ਪੱਤਰ, ਜਨਮ ਸਰਟੀਫਿਕੇਟ, ਕਾਰਡ, ਐਂਬੈਸੀ, ਕੌਂਸਲੇਟ, ਦਸਤਾਵੇਜ਼, ਗੁਆਚ, ਖੋਹ ਲਿਆ, passport, paasport, kagaz, kaagaz, papers, id, sin, embassy, consulate, gwach, kho lia
find-need-work-and-pay = ਮਾਲਕ, ਬੌਸ, ਨੌਕਰੀ, ਕੰਮ, ਤਨਖਾਹ, ਤਨਖ਼ਾਹ, ਪੈਸੇ ਨਹੀਂ ਦਿੰਦਾ, ਪੈਸੇ ਮਾਰ ਲਏ, ਓਵਰਟਾਈਮ, ਘੰਟੇ, ਫਾਰਮ, ਖੇਤ, ਫੈਕਟਰੀ, ਟਰੱਕ, ਡਰਾਈਵਰ, ਨੈਨੀ, ਰੈਸਟੋਰੈਂਟ, ਉਸਾਰੀ, ਯੂਨੀਅਨ, ਏਜੰਟ, malik, maalik, boss, naukri, kamm, kam, tankhah, tankha, paise maar lye, overtime, ghante, farm, khet, factory, truck, driver, nanny, restaurant, construction, union, agent, lmia, ਕੈਸ਼, ਸਫ਼ਾਈ, ਗ੍ਰੀਨਹਾਊਸ, cash, safai, cleaner, greenhouse, under the table, laid off
find-need-legal = ਵਕੀਲ, ਲੀਗਲ ਏਡ, ਕਾਨੂੰਨ, ਅਦਾਲਤ, ਕੋਰਟ, ਜੱਜ, ਹੱਕ, ਅਧਿਕਾਰ, ਮੁਕੱਦਮਾ, ਕਸਟਡੀ, ਮੁਫ਼ਤ ਵਕੀਲ, vakeel, wakeel, vakil, lawyer, legal aid, kanoon, adalat, court, judge, hakk, haq, muft, free, ਤਲਾਕ, talaak, divorce
find-need-money = ਪੈਸੇ, ਪੈਸਾ, ਵੈਲਫੇਅਰ, ਖਾਣਾ, ਰਾਸ਼ਨ, ਫੂਡ ਬੈਂਕ, ਲੰਗਰ, ਕੱਪੜੇ, ਬੱਸ, ਮੁਆਵਜ਼ਾ, ਬੈਨੀਫਿਟ, ਕਿਰਾਇਆ, paise, paisa, welfare, khana, rashan, food bank, langar, kapde, muawza, benefits, kiraya, ਭੁੱਖ, bhukh, hungry, ei, disability
find-need-children = ਬੱਚੇ, ਬੱਚਾ, ਨਿਆਣੇ, ਬੇਬੀ, ਡੇਅਕੇਅਰ, ਕਸਟਡੀ, ਸਕੂਲ, ਮਾਂ, ਪਿਓ, ਮਾਪੇ, bache, bacha, niane, baby, daycare, custody, school, maa, pio, mape
find-need-youth-care = ਬਾਲ ਸੁਰੱਖਿਆ, ਫੌਸਟਰ, ਗਰੁੱਪ ਹੋਮ, ਨਾਬਾਲਗ, ਨੌਜਵਾਨ, ਸੋਸ਼ਲ ਵਰਕਰ, child protection, cas, foster, group home, nabalag, teen, teenager, social worker
find-need-exit-support = ਛੱਡਣਾ, ਨਿਕਲਣਾ, ਤਸਕਰੀ, ਮਨੁੱਖੀ ਤਸਕਰੀ, ਸ਼ੋਸ਼ਣ, ਐਸਕਾਰਟ, ਦਲਾਲ, ਵੇਚਿਆ, ਮਜਬੂਰ, ਜ਼ਬਰਦਸਤੀ, ਧੰਦਾ, chhadna, chadna, nikalna, bahar, taskari, human trafficking, shoshan, escort, dalal, pimp, vechia, majboor, zabardasti
find-need-harm-reduction = ਕੰਡੋਮ, ਨਾਲੌਕਸੋਨ, ਸੂਈਆਂ, ਨਸ਼ਾ, ਨਸ਼ੇ, ਚਿੱਟਾ, ਓਵਰਡੋਜ਼, ਮਾੜਾ ਗਾਹਕ, condom, naloxone, needles, nasha, nashe, chitta, drugs, overdose, bad date
find-need-online-safety = ਫੋਟੋਆਂ, ਫ਼ੋਟੋ, ਤਸਵੀਰਾਂ, ਵੀਡੀਓ, ਗੰਦੀਆਂ ਫੋਟੋਆਂ, ਬਲੈਕਮੇਲ, ਧਮਕੀ, ਵਾਇਰਲ, ਫ਼ੋਨ, ਟਰੈਕਿੰਗ, ਪਿੱਛਾ, ਜਾਸੂਸੀ, ਹੈਕ, ਇੰਟਰਨੈੱਟ, photo, photos, video, nudes, blackmail, sextortion, dhamki, viral, phone, tracking, hack, internet, instagram, snapchat, whatsapp, ਪਾਸਵਰਡ, ਫੇਸਬੁੱਕ, password, facebook, gps, airtag
find-need-interpretation = ਦੁਭਾਸ਼ੀਆ, ਇੰਟਰਪ੍ਰੈਟਰ, ਅਨੁਵਾਦ, ਬੋਲੀ, ਪੰਜਾਬੀ, ਭਾਸ਼ਾ, dubhashia, interpreter, translator, boli, punjabi, panjabi, bhasha
find-need-find-services = ਸੇਵਾਵਾਂ, ਨੇੜੇ, ਜਾਣਕਾਰੀ, ਲੱਭਣਾ, 211, sewa, sevavan, nere, nede, jankari, labhna, near me
find-need-report = ਪੁਲਿਸ, ਪੁਲੀਸ, ਪੁਲਸ, ਰਿਪੋਰਟ, ਸ਼ਿਕਾਇਤ, ਸੂਚਨਾ, ਟਿਪ, police, pulis, rcmp, cops, report, shikayat, crime stoppers, tip
find-need-emergency = 911, ਐਂਬੂਲੈਂਸ, ਅੱਗ, ਖ਼ਤਰਾ, ਐਮਰਜੈਂਸੀ, ਹੁਣੇ, ਬਚਾਓ, ambulance, agg, khatra, emergency, hune, bachao, sos

# Groups: every service for them is found.
find-audience-youth = ਨੌਜਵਾਨ, ਜਵਾਨ, ਮੁੰਡਾ, ਕੁੜੀ, ਵਿਦਿਆਰਥੀ, naujawan, munda, kudi, teen, youth, student
find-audience-children = ਬੱਚਾ, ਬੱਚੇ, ਨਿਆਣਾ, ਨਾਬਾਲਗ, bacha, bache, niana, minor, child
find-audience-families = ਪਰਿਵਾਰ, ਟੱਬਰ, ਮਾਂ, ਮਾਤਾ, ਪਿਤਾ, ਪਿਓ, ਮਾਪੇ, parivar, tabbar, maa, pita, pio, family
find-audience-migrant-workers = ਵਿਦੇਸ਼ੀ ਕਾਮਾ, ਕਾਮੇ, ਵਰਕਰ, ਖੇਤ ਮਜ਼ਦੂਰ, ਮਜ਼ਦੂਰ, ਟਰੱਕ ਡਰਾਈਵਰ, ਨੈਨੀ, kame, worker, mazdoor, majdoor, truck driver, foreign worker, tfw, nanny, caregiver, lmia, ਘਰੇਲੂ ਕੰਮ, domestic worker
find-audience-migrants = ਪਰਵਾਸੀ, ਨਵੇਂ ਆਏ, ਇਮੀਗ੍ਰੈਂਟ, ਵਿਦੇਸ਼ੀ, ਸਟੂਡੈਂਟ, parwasi, pravasi, immigrant, newcomer, videshi, international student
find-audience-refugees = ਰਿਫਿਊਜੀ, ਸ਼ਰਨਾਰਥੀ, ਅਸਾਈਲਮ, ਦਾਅਵੇਦਾਰ, refugee, sharnarthi, asylum, claim
find-audience-no-status = ਕੱਚਾ, ਕੱਚੇ, ਬਿਨਾਂ ਕਾਗਜ਼, ਗ਼ੈਰਕਾਨੂੰਨੀ, ਆਊਟ ਆਫ਼ ਸਟੇਟਸ, ਮੁੱਕ ਗਿਆ, kacha, kache, no status, no papers, gairkanuni, illegal, overstay, mukk gya, expired
find-audience-indigenous = ਨੇਟਿਵ, ਮੂਲਵਾਸੀ, ਮੂਲਨਿਵਾਸੀ, ਆਦਿਵਾਸੀ, ਰਿਜ਼ਰਵ, native, mulwasi, indigenous, first nation, inuit, metis, reserve
find-audience-2slgbtq = ਗੇਅ, ਲੈਸਬੀਅਨ, ਟ੍ਰਾਂਸ, ਸਮਲਿੰਗੀ, gay, lesbian, trans, queer, bisexual, lgbt, samlingi, lgbtq, homosexual
find-audience-sex-workers = ਸੈਕਸ ਵਰਕਰ, ਐਸਕਾਰਟ, ਮਸਾਜ, ਡਾਂਸਰ, ਵੇਸਵਾ, ਧੰਦਾ, sex worker, escort, massage, dancer, stripper, dhanda
find-audience-abroad = ਵਿਦੇਸ਼, ਬਾਹਰਲਾ ਦੇਸ਼, ਇੰਡੀਆ, ਪੰਜਾਬ, ਐਂਬੈਸੀ, videsh, bahar, india, punjab, abroad, embassy

# Rights, options and pages about the site.
find-topic-trp = ਟੀ ਆਰ ਪੀ, ਖ਼ਾਸ ਪਰਮਿਟ, ਤਸਕਰੀ, ਪੀੜਤ, ਵੀਜ਼ਾ, ਸਟੇਟਸ, ਰਹਿਣਾ, trp, temporary permit, khaas permit, taskari, trafficking, victim, visa, status, no papers
find-topic-trp-family-violence = ਕੁੱਟਦਾ, ਕੁੱਟਮਾਰ, ਘਰਵਾਲਾ, ਘਰਵਾਲੀ, ਪਤੀ, ਪਤਨੀ, ਸਾਥੀ, ਘਰੇਲੂ ਹਿੰਸਾ, ਸਹੁਰੇ, ਸਪੌਂਸਰ, kuttda, kutmar, gharwala, gharwali, pati, patni, husband, wife, sahure, domestic violence, sponsor
find-topic-open-work-permit = ਓਪਨ ਵਰਕ ਪਰਮਿਟ, ਬੰਦ ਪਰਮਿਟ, ਕਲੋਜ਼ਡ ਪਰਮਿਟ, ਮਾਲਕ ਬਦਲਣਾ, ਨੌਕਰੀ ਬਦਲਣੀ, ਮਾੜਾ ਮਾਲਕ, open work permit, owp, closed permit, vulnerable worker, malik badalna, lmia, change employer
find-topic-lost-permit = ਮੁੱਕ ਗਿਆ, ਐਕਸਪਾਇਰ, ਰੈਸਟੋਰੇਸ਼ਨ, ਸਟੇਟਸ ਗਿਆ, ਵੀਜ਼ਾ ਮੁੱਕਿਆ, mukk gya, muk gaya, expired, expire, restoration, lost status, visa, overstay
find-topic-refugee-claim = ਰਿਫਿਊਜੀ, ਸ਼ਰਨਾਰਥੀ, ਅਸਾਈਲਮ, ਸ਼ਰਨ, ਵਾਪਸ ਨਹੀਂ ਜਾ ਸਕਦਾ, ਖ਼ਤਰਾ, ਨਾਮਨਜ਼ੂਰ, ਰਿਜੈਕਟ, refugee, asylum, sharan, claim, khatra, reject, refused, ineligible, irb, roxham
find-topic-humanitarian = ਐੱਚ ਐਂਡ ਸੀ, ਹਮਦਰਦੀ, ਪੀ ਆਰ, ਪੱਕੇ ਹੋਣਾ, h and c, humanitarian, hamdardi, pr, pakke
find-topic-removal-date = ਡਿਪੋਰਟ, ਡਿਪੋਰਟੇਸ਼ਨ, ਵਾਪਸ ਭੇਜ, ਹੁਕਮ, ਬਾਰਡਰ, ਸੀ ਬੀ ਐੱਸ ਏ, deport, deportation, removal order, wapas bhej, cbsa, border, prra
find-topic-detention = ਹਿਰਾਸਤ, ਫੜ ਲਿਆ, ਬੰਦ, ਜੇਲ੍ਹ, ਬਾਰਡਰ ਪੁਲਿਸ, hirasat, detention, fad lia, jail, locked, cbsa, arrest
find-topic-smuggling = ਕਬੂਤਰਬਾਜ਼ੀ, ਸਮਗਲਿੰਗ, ਡੌਂਕੀ, ਡੰਕੀ, ਬਾਰਡਰ, ਏਜੰਟ, kabootarbazi, smuggling, donkey, dunki, border, agent, boat
find-topic-consultants = ਏਜੰਟ, ਕੰਸਲਟੈਂਟ, ਠੱਗੀ, ਧੋਖਾ, ਫਰਾਡ, ਫ਼ੀਸ, ਨਕਲੀ ਵਕੀਲ, agent, consultant, thaggi, dhokha, fraud, scam, fees, lmia
find-topic-papers-taken = ਪਾਸਪੋਰਟ ਰੱਖ ਲਿਆ, ਪਾਸਪੋਰਟ ਖੋਹ ਲਿਆ, ਕਾਗਜ਼ ਰੱਖੇ, ਮਾਲਕ, passport rakh lia, passport nahi dinda, passport kho lia, kagaz rakhe, papers, id, documents
find-topic-getting-paid = ਤਨਖਾਹ ਨਹੀਂ ਦਿੱਤੀ, ਪੈਸੇ ਨਹੀਂ ਦਿੰਦਾ, ਪੈਸੇ ਮਾਰ ਲਏ, ਰਹਿੰਦੇ ਪੈਸੇ, ਸ਼ਿਕਾਇਤ, tankhah nahi ditti, malik paise nahi dinda, paise maar lye, paise maare, unpaid, wages, salary, shikayat, ਛੁੱਟੀਆਂ ਦੇ ਪੈਸੇ, vacation pay, wage theft
find-topic-work-rights = ਮਾਲਕ, ਬੌਸ, ਹੱਕ, ਛੁੱਟੀ, ਬਰੇਕ, ਓਵਰਟਾਈਮ, ਲੇਬਰ ਲਾਅ, ਤੰਗ ਕਰਦਾ, malik, boss, hakk, chutti, break, overtime, labour law, labour board, tang karda, harassment, ਕੰਟਰੈਕਟ, contract, laid off
find-topic-hurt-at-work = ਸੱਟ, ਸਟ, ਐਕਸੀਡੈਂਟ, ਜ਼ਖ਼ਮੀ, ਮੁਆਵਜ਼ਾ, ਕਲੇਮ, satt laggi, sat lagi, accident, injury, zakhmi, muawza, claim, wcb, wsib, cnesst, worksafe
find-topic-pay-hours = ਘੱਟੋ ਘੱਟ ਤਨਖਾਹ, ਰੇਟ, ਘੰਟੇ, ਓਵਰਟਾਈਮ, ਪੇ ਸਲਿੱਪ, ਕਟੌਤੀ, ਕੈਸ਼, ਨਕਦ, minimum wage, rate, ghante, overtime, pay slip, katauti, cash, nakad, recruitment fee, ਟਿੱਪ, tips
find-topic-punished = ਕੰਮ ਤੋਂ ਕੱਢ ਦਿੱਤਾ, ਸਜ਼ਾ, ਬਦਲਾ, ਤੰਗ, ਵਿਤਕਰਾ, ਨਸਲਵਾਦ, ਛੇੜਛਾੜ, kamm ton kadh ditta, fired, saza, badla, tang, vitkra, racism, discrimination, harassment, human rights, quit, ei, laid off, blacklist
find-topic-debts = ਕਰਜ਼ਾ, ਕਰਜ਼, ਉਧਾਰ, ਲੋਨ, ਵਿਆਜ, ਪੈਸੇ ਦੇਣੇ, ਏਜੰਟ ਫ਼ੀਸ, karza, karja, udhaar, loan, viaj, debt, paise dene
find-topic-health-care = ਡਾਕਟਰ, ਹਸਪਤਾਲ, ਬਿਨਾਂ ਕਾਰਡ, ਹੈਲਥ ਕਾਰਡ, ਬਿਮਾਰ, ਗਰਭਵਤੀ, ਗਰਭਪਾਤ, ਰੇਪ, doctor, hospital, no card, health card, ohip, msp, ifhp, brown paper, bimar, pregnant, abortion, rape, midwife, morning after pill, bima nahi
find-topic-care = ਨਸ਼ਾ, ਨਸ਼ੇ, ਸ਼ਰਾਬ, ਚਿੱਟਾ, ਓਵਰਡੋਜ਼, ਨਸ਼ਾ ਛੁਡਾਊ, ਡਿਪ੍ਰੈਸ਼ਨ, ਖ਼ੁਦਕੁਸ਼ੀ, ਮਾਨਸਿਕ, nasha, sharab, chitta, drugs, alcohol, overdose, naloxone, depression, suicide, detox, mental health, ਰੀਹੈਬ, ਫੈਂਟਾਨਿਲ, rehab, fentanyl, addict
find-topic-deaf-disabled = ਬੋਲ਼ਾ, ਬੋਲਾ, ਸੁਣਦਾ ਨਹੀਂ, ਇਸ਼ਾਰਿਆਂ, ਵ੍ਹੀਲਚੇਅਰ, ਅਪਾਹਜ, ਅੰਨ੍ਹਾ, bola, deaf, sunda nahi, sign language, asl, lsq, tty, relay, text 911, wheelchair, apahaj, disability, blind
find-topic-safe-place = ਸ਼ੈਲਟਰ, ਰਹਿਣ ਨੂੰ ਥਾਂ, ਘਰ, ਬਿਸਤਰਾ, ਸੌਣਾ, ਕਿਰਾਇਆ, ਲੀਜ਼, shelter, rehan lai thaan, ghar, bistra, kiraya, lease, homeless, leave home
find-topic-money-compensation = ਮੁਆਵਜ਼ਾ, ਪੀੜਤ, ਫੰਡ, ਅਪਰਾਧ, muawza, compensation, victim, fund, crime, ivac
find-topic-income = ਵੈਲਫੇਅਰ, ਗੁਜ਼ਾਰਾ, ਖਾਣਾ, ਰਾਸ਼ਨ, ਬੱਚਿਆਂ ਦੇ ਪੈਸੇ, ਕਿਰਾਇਆ, welfare, ontario works, income, gujara, khana, rashan, child benefit, ccb, ei, no money, ਭੁੱਖ, bhukh, odsp, bc assistance
find-topic-protection-orders = ਰਿਸਟ੍ਰੇਨਿੰਗ ਆਰਡਰ, ਪੀਸ ਬੌਂਡ, ਪਿੱਛਾ ਕਰਦਾ, ਦੂਰ ਰੱਖਣਾ, ਧਮਕੀ, restraining order, peace bond, pichha karda, stalking, dhamki, ex, ਕੁੱਟਦਾ, ਮਾਰਦਾ, kuttda, marda
find-topic-family-court = ਕਸਟਡੀ, ਤਲਾਕ, ਬੱਚੇ ਖੋਹ ਲਏ, ਬੱਚੇ ਲੈ ਗਏ, ਬਾਲ ਸੁਰੱਖਿਆ, ਫੈਮਿਲੀ ਕੋਰਟ, custody, talaak, divorce, bache kho lye, bache lai gaye, cas, family court, child protection, passport, sponsor
find-topic-online-safety = ਗੰਦੀਆਂ ਫੋਟੋਆਂ, ਫੋਟੋਆਂ, ਵੀਡੀਓ, ਬਲੈਕਮੇਲ, ਵਾਇਰਲ, ਜਾਸੂਸੀ, ਟਰੈਕਿੰਗ, ਲੋਕੇਸ਼ਨ, gandian photos, nudes, blackmail, viral, spyware, tracking, location, phone
find-topic-leaving-sex-industry = ਧੰਦਾ ਛੱਡਣਾ, ਕੰਮ ਛੱਡਣਾ, ਦਲਾਲ, ਬਾਹਰ ਨਿਕਲਣਾ, ਐਸਕਾਰਟ, eh kamm chhadna, ganda kamm, dalal, pimp, escort, exit, bahar nikalna
find-topic-safer-sex-industry = ਮਾੜਾ ਗਾਹਕ, ਗਾਹਕ, ਕੰਡੋਮ, ਐਸਕਾਰਟ, ਸੁਰੱਖਿਆ, bad date, gahak, client, condom, escort, sex worker, safety, surakhia
find-topic-sex-work = ਵੇਸਵਾ, ਧੰਦਾ, ਕਾਨੂੰਨੀ, ਦਲਾਲ, ਐਸਕਾਰਟ, ਮਰਜ਼ੀ, ਸਹਿਮਤੀ, sex work, dhanda, legal, illegal, dalal, pimp, escort, marzi, consent
find-topic-under-18 = ਨਾਬਾਲਗ, ਬੱਚਾ, ਮਾਪੇ, ਸਕੂਲ, ਘਰੋਂ ਭੱਜਿਆ, ਫੌਸਟਰ, ਨੌਜਵਾਨ, nabalag, minor, teen, bacha, mape, school, runaway, foster, private
find-topic-indigenous = ਨੇਟਿਵ, ਮੂਲਵਾਸੀ, ਮੂਲਨਿਵਾਸੀ, ਬੈਂਡ, ਰਿਜ਼ਰਵ, native, indigenous, mulwasi, first nations, inuit, metis, band, reserve, status card, jordan
find-topic-lgbtq = ਗੇਅ, ਟ੍ਰਾਂਸ, ਲੈਸਬੀਅਨ, ਸਮਲਿੰਗੀ, gay, trans, lesbian, queer, two spirit
find-topic-men-boys = ਮਰਦ, ਆਦਮੀ, ਬੰਦਾ, ਮੁੰਡਾ, ਮੁੰਡੇ, mard, aadmi, banda, munda, munde, man, men, boy
find-topic-inside-canada = ਕੈਨੇਡੀਅਨ, ਸਿਟੀਜ਼ਨ, ਬੁਆਏਫਰੈਂਡ, ਆਪਣਾ ਸ਼ਹਿਰ, canadian, citizen, boyfriend, hometown, apna shehar
find-topic-abroad = ਵਿਦੇਸ਼, ਬਾਹਰਲਾ ਦੇਸ਼, ਇੰਡੀਆ, ਪੰਜਾਬ, ਐਂਬੈਸੀ, ਕੌਂਸਲੇਟ, videsh, bahar, india, punjab, abroad, embassy, consulate
find-topic-quebec = ਕਿਊਬਿਕ, ਮੌਂਟਰੀਅਲ, quebec, montreal, cavac, ivac, cnesst, clsc
find-topic-in-court = ਅਦਾਲਤ, ਕੋਰਟ, ਗਵਾਹੀ, ਗਵਾਹ, ਮੁਕੱਦਮਾ, ਜੱਜ, ਤਰੀਕ, adalat, court, gawahi, gawah, mukadma, judge, witness
find-topic-with-police = ਪੁਲਿਸ, ਪੁਲੀਸ, ਗ੍ਰਿਫ਼ਤਾਰ, ਚੁੱਪ, ਬਿਆਨ, ਵਕੀਲ, ਕੇਸ, police, pulis, arrest, chup, bian, vakeel, case, charge, officer
find-topic-reporting = ਰਿਪੋਰਟ, ਸ਼ਿਕਾਇਤ, ਪੁਲਿਸ, ਦੱਸਣਾ, ਗੁਪਤ ਸੂਚਨਾ, report, shikayat, police, dassna, tip, rcmp, anonymous
find-topic-privacy = ਗੁਪਤ, ਪ੍ਰਾਈਵੇਟ, ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਾ ਲੱਗੇ, ਦੱਸ ਦੇਣਗੇ, ਇੱਜ਼ਤ, ਬਦਨਾਮੀ, gupt, private, secret, pata na lagge, dass den ge, police nu dassan ge, izzat, cbsa
find-topic-rights-during = ਹੱਕ, ਅਧਿਕਾਰ, ਆਜ਼ਾਦੀ, ਬੰਦ, ਤਾਲਾ, ਧਮਕੀ, ਧੱਕਾ, ਮਜਬੂਰ, hakk, adhikar, azadi, band, tala, dhamki, dhakka, majboor, ਕੁੱਟਮਾਰ, ਅਗਵਾ, kutmar, agwa, kidnapped
find-topic-rights-after = ਹੱਕ, ਬਾਅਦ, ਪਹਿਲਾਂ, ਮੁੱਕ ਗਿਆ, ਬਚ ਗਿਆ, ਨਿਕਲ ਆਇਆ, hakk, baad, mukk gya, bach gya, nikal aaia, survivor
find-topic-helping-someone = ਦੋਸਤ, ਸਹੇਲੀ, ਧੀ, ਪੁੱਤ, ਭੈਣ, ਭਰਾ, ਗੁਆਂਢੀ, ਚਿੰਤਾ, ਨਿਸ਼ਾਨੀਆਂ, dost, saheli, dhee, putt, bhain, bhra, guandhi, chinta, friend, signs
find-topic-jail = ਜੇਲ੍ਹ, ਜੇਲ, ਕੈਦ, ਗ੍ਰਿਫ਼ਤਾਰ, ਜ਼ਮਾਨਤ, ਹਵਾਲਾਤ, ਕੈਦੀ, jail, jel, kaid, arrest, zamanat, bail, prison
find-topic-police-officer = ਪੁਲਿਸ ਵਾਲਾ, ਅਫ਼ਸਰ, ਪੁਲਸੀਆ, ਠਾਣਾ, ਪਤੀ ਪੁਲਿਸ ਵਿੱਚ, police wala, cop, officer, rcmp, pulsia, siu, asirt, complaint
find-topic-students = ਵਿਦਿਆਰਥੀ, ਸਟੂਡੈਂਟ, ਸਟੱਡੀ ਪਰਮਿਟ, ਕਾਲਜ, ਯੂਨੀਵਰਸਿਟੀ, ਫੀਸਾਂ, ਘੰਟੇ, ਏਜੰਟ, student, study permit, student visa, college, university, tuition, 20 hours, 24 hours, agent, dli, visa school
find-topic-forced-scams = ਠੱਗੀ, ਸਕੈਮ, ਫਰਾਡ, ਚੋਰੀ, ਨਸ਼ੇ ਢੋਣਾ, ਬੈਂਕ ਖਾਤਾ, ਕਾਲ ਸੈਂਟਰ, ਗੈਂਗ, ਗੈਂਗਸਟਰ, ਮੁਆਫ਼ੀ, ਕ੍ਰਿਮੀਨਲ ਰਿਕਾਰਡ, ਕੇਸ, thaggi, scam, fraud, chori, mule, bank account, call centre, gang, pardon, criminal record, case, crypto, romance scam
find-topic-missing-child = ਲਾਪਤਾ, ਗੁੰਮ, ਬੱਚਾ ਗੁਆਚ, ਘਰੋਂ ਭੱਜ, ਅਗਵਾ, ਮੇਰੀ ਧੀ, ਮੇਰਾ ਪੁੱਤ, laapta, gumm, missing, runaway, agwa, kidnap, amber alert, dhee, putt, cybertip
find-topic-for-professionals = ਨਰਸ, ਡਾਕਟਰ, ਅਧਿਆਪਕ, ਟੀਚਰ, ਸੋਸ਼ਲ ਵਰਕਰ, ਸੈਟਲਮੈਂਟ ਵਰਕਰ, ਮਰੀਜ਼, ਰਿਪੋਰਟ ਕਰਨ ਦਾ ਫ਼ਰਜ਼, ਸਹਿਮਤੀ, ਦੁਭਾਸ਼ੀਆ, ਸਬੂਤ, nurse, doctor, teacher, social worker, settlement worker, counsellor, duty to report, consent, interpreter, evidence kit
find-topic-what-it-is = ਤਸਕਰੀ, ਮਨੁੱਖੀ ਤਸਕਰੀ, ਹਿਊਮਨ ਟਰੈਫਿਕਿੰਗ, ਸ਼ੋਸ਼ਣ, ਲੁੱਟ, ਧੱਕਾ, ਗ਼ੁਲਾਮੀ, ਬੰਧੂਆ, ਮਤਲਬ, taskari, manukhi taskari, human trafficking, shoshan, dhakka, gulami, forced labour
find-topic-forms = ਖੇਤ, ਫਾਰਮ, ਰੈਸਟੋਰੈਂਟ, ਟਰੱਕ, ਸੈਲੂਨ, ਮਸਾਜ, ਉਸਾਰੀ, ਘਰ ਦਾ ਕੰਮ, ਧੱਕੇ ਨਾਲ ਵਿਆਹ, ਜਬਰੀ ਵਿਆਹ, ਨਿਸ਼ਾਨੀਆਂ, ਅੰਗ, khet, farm, restaurant, truck, massage, construction, jabri viah, forced marriage, signs, kidney, arranged marriage, ਭੀਖ, bheekh
find-topic-the-law = ਕਾਨੂੰਨ, ਜੁਰਮ, ਅਪਰਾਧ, ਸਜ਼ਾ, ਧਾਰਾ, ਗ਼ੈਰਕਾਨੂੰਨੀ, kanoon, jurm, apradh, saza, dhara, criminal code, law, crime
find-topic-strategy = ਰਣਨੀਤੀ, ਸਰਕਾਰ, ਯੋਜਨਾ, ਨੈਸ਼ਨਲ, strategy, sarkar, yojna, plan, national, pillars
find-topic-about = ਬਾਰੇ, ਕਿਸ ਨੇ ਬਣਾਈ, ਸਰੋਤ, ਸੰਪਰਕ, ਕੁਕੀ, about, sources, contact, cookies, tracking
find-topic-words-to-show = ਦੁਭਾਸ਼ੀਆ, ਅਨੁਵਾਦ, ਦਿਖਾਓ, ਕਾਰਡ, ਬੋਲ ਨਹੀਂ ਸਕਦੇ, ਸੁਣਦਾ ਨਹੀਂ, ਲਿਖ ਦਿਓ, ਅੰਗਰੇਜ਼ੀ ਨਹੀਂ ਆਉਂਦੀ, dubhashia, interpreter, translate, deaf, english nahi aundi

# Places: short forms that people write. The names themselves are found without standing here.
find-region-ca-bc = bc, ਬੀ ਸੀ, ਸਰੀ, ਐਬਟਸਫੋਰਡ, surrey, abbotsford, vancouver
find-region-ca-ab = ab, ਅਲਬਰਟਾ, ਕੈਲਗਰੀ, ਐਡਮਿੰਟਨ, alberta, calgary, edmonton
find-region-ca-sk = sk, sask, ਸਸਕੈਚੇਵਨ, saskatchewan
find-region-ca-mb = mb, ਮੈਨੀਟੋਬਾ, ਵਿਨੀਪੈਗ, manitoba, winnipeg
find-region-ca-on = ont, ਉਨਟਾਰੀਓ, ਓਂਟਾਰੀਓ, ਬਰੈਂਪਟਨ, ਟੋਰਾਂਟੋ, ontario, brampton, toronto
find-region-ca-qc = qc, ਕਿਊਬਿਕ, ਮੌਂਟਰੀਅਲ, quebec, montreal
find-region-ca-nb = nb, new brunswick
find-region-ca-ns = ns, ਹੈਲੀਫੈਕਸ, nova scotia, halifax
find-region-ca-pe = pei, prince edward island
find-region-ca-nl = nl, nfld, newfoundland
find-region-ca-yt = yt, yukon
find-region-ca-nt = nt, nwt, northwest territories
find-region-ca-nu = nu, nunavut

# Services that people look for without knowing the name: these words count as much as the name does. They are for the
# service that should come first, so they are few. Both languages must have each.
find-service-canadian-human-trafficking-hotline = ਤਸਕਰੀ, ਮਨੁੱਖੀ ਤਸਕਰੀ, ਦਲਾਲ, ਵੇਚਿਆ, taskari, human trafficking, pimp, majboor
find-service-sheltersafe = ਔਰਤ, ਔਰਤਾਂ, ਸ਼ੈਲਟਰ, aurat, aurtan, women, shelter
find-service-action-canada-access-line = ਗਰਭਪਾਤ, ਗਰਭਵਤੀ, ਗਰਭ, abortion, pregnant, garbhvati
find-service-ifhp = ਡਾਕਟਰ, ਬਿਨਾਂ ਕਾਰਡ, doctor, daktar, no card
find-service-ircc-client-support-centre = ਵੀਜ਼ਾ, ਪਰਮਿਟ, visa, permit, mukk gya, expired
find-service-nu-kamatsiaqtut = ਇਨੂਇਟ, inuit, inuk
find-service-on-youthline = ਗੇਅ, ਟ੍ਰਾਂਸ, gay, trans, queer, teen, lgbtq
find-service-ccr-refugees = ਅਸਾਈਲਮ, ਸ਼ਰਨ, asylum, sharan
find-service-global-affairs-emergency-abroad = ਐਂਬੈਸੀ, ਕੌਂਸਲੇਟ, embassy, consulate
find-service-qc-cnesst-tet = csst
