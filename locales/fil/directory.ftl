# How services are shown: places, needs, groups, hours, what they pass on.

# Same as English: people know the place by its English name.
region-ca-bc = British Columbia
region-ca-ab = Alberta
region-ca-sk = Saskatchewan
region-ca-mb = Manitoba
region-ca-on = Ontario
region-ca-qc = Quebec
# Same as English: people know the place by its English name.
region-ca-nb = New Brunswick
# Same as English: people know the place by its English name.
region-ca-ns = Nova Scotia
# Same as English: people know the place by its English name.
region-ca-pe = Prince Edward Island
# Same as English: people know the place by its English name.
region-ca-nl = Newfoundland and Labrador
region-ca-yt = Yukon
# Same as English: people know the place by its English name.
region-ca-nt = Northwest Territories
region-ca-nu = Nunavut

need-talk-now = taong makakausap ngayon
need-safe-place = matutuluyan
need-health = pangangalaga sa kalusugan
need-sexual-assault-care = pangangalaga matapos ang sexual assault
need-counselling = counselling o payo
need-immigration = papeles at immigration
need-documents = mga ID at papeles
need-work-and-pay = trabaho at sahod
need-legal = tulong sa batas
need-money = pera
need-children = tulong sa mga anak
need-youth-care = pangangalaga sa kabataan
need-exit-support = pag-alis sa sex industry o sa pang-aabuso
need-harm-reduction = pagiging mas ligtas
need-online-safety = kaligtasan online
need-interpretation = mga interpreter
need-find-services = paghahanap ng ibang serbisyo
need-report = pag-report
need-emergency = panganib ngayon

audience-youth = kabataan
audience-children = mga bata
audience-families = mga pamilya
audience-migrant-workers = mga dumating para magtrabaho
audience-migrants = mga taong galing sa ibang bansa
audience-refugees = mga refugee
audience-no-status = mga taong walang papeles
audience-indigenous = mga First Nations, Inuit at Métis
audience-2slgbtq = mga taong 2SLGBTQ+
audience-sex-workers = mga taong nagbebenta ng sex
audience-abroad = mga taong nasa ibang bansa

run-by-government = Hawak ng opisina ng gobyerno
run-by-other-country = Opisina ng ibang bansa
run-by-police = Kasama rito ang pulis
run-by-child-protection = Hawak ng ahensya ng child protection
run-by-faith = Hawak ng grupong panrelihiyon
run-by-indigenous = Pinamumunuan ng mga Indigenous
run-by-sex-workers = Pinamumunuan ng mga taong nasa sex work
run-by-survivors = Pinamumunuan ng mga taong nakaranas nito
run-by-union = Hawak ng unyon
run-by-independent = Hawak ng independent na grupo

gender-open = Bukas sa lahat
gender-women = Para sa babae
gender-men = Para sa lalaki

# The line under the name of a service, as a helper would say it: one or more of these, one after the other. Each is a sentence
# by itself. $needs is a list of need-…: “a place to stay, health care and legal help”. It says what people can ask about, and
# promises nothing.
row-talk = May makakausap ka.
row-ask = Puwede kang magtanong tungkol sa { $needs }.
row-women = Para sa babae.
row-men = Para sa lalaki.
# $groups is a list of audience-….
row-only = Para lang sa { $groups }.
# Behind a tap, where no text says whom a service is for: an age from which, up to which, or both.
row-ages = { $kind ->
    [from] Mula edad { $from }.
    [to] Hanggang edad { $to }.
   *[both] Edad { $from } hanggang { $to }.
}
# On rows of languages other than English and French. In each language it names that language: “They speak Spanish.”, in Spanish.
row-speaks = Nagsasalita sila ng Tagalog.
row-interpreters = Gumagamit sila ng mga interpreter.
# Before texts that stand there in English or French, since they are not in the language of the page.
text-in-en = Sa Ingles:
text-in-fr = Sa Pranses:

kind-police = Pulis ang sumasagot dito.
kind-tip-line = Tumatanggap ng sumbong ang linyang ito (tip line). Hindi ito hotline para sa suporta. Maaaring ipasa sa iba ang sasabihin mo.
kind-emergency = Nagpapadala ito ng pulis, bumbero o ambulansya. Maaaring ipakita ng tawag kung nasaan ka.

phone-voice = Tumawag
phone-text = Mag-text
phone-tty = TTY
phone-whatsapp = WhatsApp
phone-say = Ipadala ang salitang “{ $word }”
phone-extension = numero ng extension: { $digits }
contact-chat = Mag-chat sa web
contact-email = Mag-e-mail
contact-website = Buksan ang website nito

schedule-unknown = Hindi alam ang oras. Tumawag para magtanong.
schedule-words = Oras ayon sa listahan: { $words }
schedule-always = Araw at gabi, araw-araw
schedule-weekly = { $times } ({ $zone }). Maaaring iba kapag holiday.
schedule-span = { $days }, { $opens } hanggang { $closes }
schedule-days = { $first } hanggang { $last }
schedule-every-day = Araw-araw
schedule-open = Dapat ay open ngayon, hanggang { $when }.
schedule-closed = Sarado ngayon. Magbubukas: { $when }.
schedule-holiday = Holiday ngayon: maaaring iba ang oras.
schedule-today = ngayong araw, { $time }
schedule-on-day = { $day }, { $time }
clock = { $minute ->
    [0] { $hour12 } { $half ->
        [am] AM
       *[pm] PM
    }
   *[other] { $hour12 }:{ $minute } { $half ->
        [am] AM
       *[pm] PM
    }
}
day-mo = Lunes
day-tu = Martes
day-we = Miyerkules
day-th = Huwebes
day-fr = Biyernes
day-sa = Sabado
day-su = Linggo
zone-vancouver = oras sa Pacific
zone-edmonton = oras sa Alberta
zone-regina = oras sa Saskatchewan
zone-winnipeg = oras sa Manitoba
zone-toronto = oras sa Eastern
zone-moncton = oras sa Atlantic
zone-halifax = oras sa Atlantic
zone-st-johns = oras sa Newfoundland
zone-whitehorse = oras sa Yukon
zone-yellowknife = oras sa Northwest Territories
zone-iqaluit = oras sa Eastern
month-year = { $month } { $year }
month-1 = Enero
month-2 = Pebrero
month-3 = Marso
month-4 = Abril
month-5 = Mayo
month-6 = Hunyo
month-7 = Hulyo
month-8 = Agosto
month-9 = Setyembre
month-10 = Oktubre
month-11 = Nobyembre
month-12 = Disyembre

language-en = Ingles
language-fr = Pranses
language-es = Espanyol
language-pt = Portuges
language-zh = Tsino
# Same as English: the language has this name in Tagalog too.
language-yue = Cantonese
# Same as English: the language has this name in Tagalog too.
language-tl = Tagalog
# Same as English: the language has this name in Tagalog too.
language-pa = Punjabi
# Same as English: the language has this name in Tagalog too.
language-cmn = Mandarin
# Same as English: the language has this name in Tagalog too.
language-vi = Vietnamese
# Same as English: the language has this name in Tagalog too.
language-ar = Arabic
# Same as English: the language has this name in Tagalog too.
language-iu = Inuktitut
# Same as English: the language has this name in Tagalog too.
language-cr = Cree
# Same as English: the language has this name in Tagalog too.
language-oj = Ojibway
list-separator = {", "}
# The end of a list in a sentence: $first is all but the last, with list-separator between.
list-and = { $first } at { $last }
# Between two sentences that follow each other.
sentence-separator = {" "}
# Between two parts of a sentence that may have commas themselves.
clause-separator = {"; "}

fees-free = Libre
passes-on-unknown = Hindi namin alam kung ano ang sinasabi nila sa iba. Magtanong bago ibigay ang pangalan mo.
service-young = Maaaring kailanganin nilang ipaalam ito sa child protection.
service-passes-on = Ano ang sinasabi nila sa iba
service-who-for = Para kanino ito
service-asks = Ano ang hinihingi nila
service-languages = Mga wika
service-interpreters = may mga interpreter
service-cost = Bayad
service-more = Mga detalye
# In a few words what a service does with what it is told; the full words open with a tap.
mark-authority = hawak ng pulis o gobyerno
mark-asks = gobyerno: tingnan ang hinihingi nito
mark-other-country = opisina ng ibang bansa
mark-child-protection = maaaring ipaalam sa child protection
mark-private = sabi nila confidential, may hangganan
mark-some = maaaring may sabihin sa iba
mark-unknown = hindi alam: magtanong muna
# When a page was last seen to show how to reach it, in two words; the full words open with a tap.
mark-seen = nakita noong { $year }
mark-no-date = walang petsa
km = { $km } km
service-checked = Nakita sa pampublikong page noong { $month }.
service-checked-old = Huling nakita sa pampublikong page noong { $month }. Kung hindi gumana, tumawag sa { $number }.
service-not-checked = Hindi pa nasusuri: walang page na may petsa ang nagpapakita ng numerong ito. Kung hindi gumana, tumawag sa { $number }.
service-unsure = Hindi namin ito nasuri sa sariling page ng serbisyo.
# Shown only if whoever hosts the site named a place in resources/site.json. The subject of the e-mail must not tell the topic.
service-wrong = May mali ba rito? Sabihin sa mga nagpapatakbo ng site na ito.
service-wrong-subject = Listahan: { $code }
service-wrong-email = Nananatili ang e-mail sa telepono o computer mo. Ipinapakita nito ang address mo.
service-wrong-page = Nananatili ang page na iyon sa history ng browser mo.
service-wrong-write = Huwag magsulat tungkol sa sarili mo, kung ano lang ang mali. Walang makakatulong sa iyo roon: gamitin ang mga numero sa itaas.
