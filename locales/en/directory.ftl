# How services are shown: places, needs, groups, hours, what they pass on.

region-ca-bc = British Columbia
region-ca-ab = Alberta
region-ca-sk = Saskatchewan
region-ca-mb = Manitoba
region-ca-on = Ontario
region-ca-qc = Quebec
region-ca-nb = New Brunswick
region-ca-ns = Nova Scotia
region-ca-pe = Prince Edward Island
region-ca-nl = Newfoundland and Labrador
region-ca-yt = Yukon
region-ca-nt = Northwest Territories
region-ca-nu = Nunavut

need-talk-now = someone to talk to now
need-safe-place = a place to stay
need-health = health care
need-sexual-assault-care = care after sexual assault
need-counselling = counselling
need-immigration = papers and immigration
need-documents = identity papers
need-work-and-pay = work and pay
need-legal = legal help
need-money = money
need-children = help with children
need-youth-care = care for young people
need-exit-support = leaving the sex industry or being exploited
need-harm-reduction = staying safer
need-online-safety = online safety
need-interpretation = interpreters
need-find-services = finding other services
need-report = reporting
need-emergency = danger now

audience-youth = young people
audience-children = children
audience-families = families
audience-migrant-workers = people who came to work
audience-migrants = people from other countries
audience-refugees = refugees
audience-no-status = people without papers
audience-indigenous = First Nations, Inuit and Métis people
audience-2slgbtq = 2SLGBTQ+ people
audience-sex-workers = people who sell sex
audience-abroad = people in another country

run-by-government = Run by a government office
run-by-other-country = Office of another country
run-by-police = Police are part of it
run-by-child-protection = Run by a child protection agency
run-by-faith = Run by a faith group
run-by-indigenous = Led by Indigenous people
run-by-sex-workers = Led by people who do sex work
run-by-survivors = Led by people who lived through it
run-by-union = Run by a union
run-by-independent = Run by an independent group

gender-open = Open to everyone
gender-women = For women
gender-men = For men

# The line under the name of a service, as a helper would say it: one or more of these, one after the other. Each is a sentence
# by itself. $needs is a list of need-…: “a place to stay, health care and legal help”. It says what people can ask about, and
# promises nothing.
row-talk = Someone you can talk to.
row-ask = You can ask about { $needs }.
row-women = For women.
row-men = For men.
# $groups is a list of audience-….
row-only = Only for { $groups }.
# Behind a tap, where no text says whom a service is for: an age from which, up to which, or both.
row-ages = { $kind ->
    [from] From age { $from }.
    [to] Up to age { $to }.
   *[both] Ages { $from } to { $to }.
}
# On rows of languages other than English and French. In each language it names that language: “They speak Spanish.”, in Spanish.
row-speaks = They speak English.
row-interpreters = They work with interpreters.
# Before texts that stand there in English or French, since they are not in the language of the page.
text-in-en = In English:
text-in-fr = In French:

kind-police = Police answer here.
kind-tip-line = This line takes reports. It is not a support line. What you say may be passed on.
kind-emergency = It sends police, fire or ambulance. The call may show where you are.

phone-voice = Call
phone-text = Text
phone-tty = TTY
phone-whatsapp = WhatsApp
phone-say = Send the word “{ $word }”
phone-extension = extension { $digits }
contact-chat = Chat on the web
contact-email = Send an e-mail
contact-website = Open its website

schedule-unknown = Hours not known. Call to ask.
schedule-words = Hours as listed: { $words }
schedule-always = Day and night, every day
schedule-weekly = { $times } ({ $zone }). Holidays may differ.
schedule-span = { $days }, { $opens } to { $closes }
schedule-days = { $first } to { $last }
schedule-every-day = Every day
schedule-open = Should be open now, until { $when }.
schedule-closed = Closed now. Opens { $when }.
schedule-holiday = Today is a holiday: hours may differ.
schedule-today = today at { $time }
schedule-on-day = { $day } at { $time }
clock = { $minute ->
    [0] { $hour12 } { $half ->
        [am] am
       *[pm] pm
    }
   *[other] { $hour12 }:{ $minute } { $half ->
        [am] am
       *[pm] pm
    }
}
day-mo = Monday
day-tu = Tuesday
day-we = Wednesday
day-th = Thursday
day-fr = Friday
day-sa = Saturday
day-su = Sunday
zone-vancouver = Pacific time
zone-edmonton = Alberta time
zone-regina = Saskatchewan time
zone-winnipeg = Manitoba time
zone-toronto = Eastern time
zone-moncton = Atlantic time
zone-halifax = Atlantic time
zone-st-johns = Newfoundland time
zone-whitehorse = Yukon time
zone-yellowknife = Northwest Territories time
zone-iqaluit = Eastern time
month-year = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

language-en = English
language-fr = French
language-es = Spanish
language-pt = Portuguese
language-zh = Chinese
language-yue = Cantonese
language-tl = Tagalog
language-pa = Punjabi
language-cmn = Mandarin
language-vi = Vietnamese
language-ar = Arabic
language-iu = Inuktitut
language-cr = Cree
language-oj = Ojibway
list-separator = {", "}
# The end of a list in a sentence: $first is all but the last, with list-separator between.
list-and = { $first } and { $last }
# Between two sentences that follow each other.
sentence-separator = {" "}
# Between two parts of a sentence that may have commas themselves.
clause-separator = {"; "}

fees-free = Free
passes-on-unknown = We do not know what they pass on. Ask before you give your name.
service-young = They may have to tell child protection.
service-passes-on = What they pass on
service-who-for = Who it is for
service-asks = What they ask
service-languages = Languages
service-interpreters = with interpreters
service-cost = Cost
service-more = Details
# In a few words what a service does with what it is told; the full words open with a tap.
mark-authority = run by police or government
mark-asks = government: see what it asks
mark-other-country = office of another country
mark-child-protection = may tell child protection
mark-private = says private, with limits
mark-some = may pass some on
mark-unknown = not known: ask first
# When a page was last seen to show how to reach it, in two words; the full words open with a tap.
mark-seen = seen in { $year }
mark-no-date = no date
km = { $km } km
service-checked = Seen on a public page in { $month }.
service-checked-old = Last seen on a public page in { $month }. If it does not work, call { $number }.
service-not-checked = Not checked: no dated page shows this number. If it does not work, call { $number }.
service-unsure = We could not check this on the service’s own page.
# Shown only if whoever hosts the site named a place in resources/site.json. The subject of the e-mail must not tell the topic.
service-wrong = Is this wrong? Tell the people who run this site.
service-wrong-subject = Directory: { $code }
service-wrong-email = The e-mail stays on your phone or computer. It shows your address.
service-wrong-page = That page stays in the history of your browser.
service-wrong-write = Do not write about yourself, only what is wrong. Nobody there can help you: use the numbers above.
