# How services are shown: places, needs, groups, hours, what they pass on.

region-ca-bc = ਬ੍ਰਿਟਿਸ਼ ਕੋਲੰਬੀਆ
region-ca-ab = ਐਲਬਰਟਾ
region-ca-sk = ਸਸਕੈਚਵਨ
region-ca-mb = ਮੈਨੀਟੋਬਾ
region-ca-on = ਓਨਟੈਰੀਓ
region-ca-qc = ਕਿਊਬੈੱਕ
region-ca-nb = ਨਿਊ ਬ੍ਰੰਜ਼ਵਿਕ
region-ca-ns = ਨੋਵਾ ਸਕੋਸ਼ੀਆ
region-ca-pe = ਪ੍ਰਿੰਸ ਐਡਵਰਡ ਆਈਲੈਂਡ
region-ca-nl = ਨਿਊਫ਼ਾਊਂਡਲੈਂਡ ਅਤੇ ਲੈਬਰਾਡੌਰ
region-ca-yt = ਯੂਕੌਨ
region-ca-nt = ਨੌਰਥਵੈਸਟ ਟੈਰੀਟਰੀਜ਼
region-ca-nu = ਨੂਨਾਵੂਤ

need-talk-now = ਹੁਣੇ ਗੱਲ ਕਰਨ ਲਈ ਕੋਈ
need-safe-place = ਰਹਿਣ ਲਈ ਥਾਂ
need-health = ਇਲਾਜ
need-sexual-assault-care = ਜਿਨਸੀ ਹਮਲੇ ਤੋਂ ਬਾਅਦ ਇਲਾਜ
need-counselling = ਕਾਊਂਸਲਿੰਗ
need-immigration = ਕਾਗਜ਼ ਅਤੇ ਇਮੀਗ੍ਰੇਸ਼ਨ
need-documents = ਪਛਾਣ ਦੇ ਕਾਗਜ਼
need-work-and-pay = ਕੰਮ ਅਤੇ ਤਨਖਾਹ
need-legal = ਕਾਨੂੰਨੀ ਮਦਦ
need-money = ਪੈਸੇ
need-children = ਬੱਚਿਆਂ ਲਈ ਮਦਦ
need-youth-care = ਨੌਜਵਾਨਾਂ ਦੀ ਦੇਖਭਾਲ
need-exit-support = ਸੈਕਸ ਇੰਡਸਟਰੀ ਛੱਡਣਾ ਜਾਂ ਸ਼ੋਸ਼ਣ ਤੋਂ ਨਿਕਲਣਾ
need-harm-reduction = ਵੱਧ ਸੁਰੱਖਿਅਤ ਰਹਿਣਾ
need-online-safety = ਆਨਲਾਈਨ ਸੁਰੱਖਿਆ
need-interpretation = ਦੁਭਾਸ਼ੀਏ
need-find-services = ਹੋਰ ਸੇਵਾਵਾਂ ਲੱਭਣਾ
need-report = ਰਿਪੋਰਟ ਕਰਨਾ
need-emergency = ਹੁਣ ਖ਼ਤਰਾ

audience-youth = ਨੌਜਵਾਨ
audience-children = ਬੱਚੇ
audience-families = ਪਰਿਵਾਰ
audience-migrant-workers = ਜੋ ਲੋਕ ਕੰਮ ਕਰਨ ਆਏ ਹਨ
audience-migrants = ਦੂਜੇ ਦੇਸ਼ਾਂ ਤੋਂ ਆਏ ਲੋਕ
audience-refugees = ਰਿਫਿਊਜੀ
audience-no-status = ਬਿਨਾਂ ਕਾਗਜ਼ਾਂ ਦੇ ਲੋਕ
audience-indigenous = First Nations, Inuit ਅਤੇ Métis ਲੋਕ
audience-2slgbtq = 2SLGBTQ+ ਲੋਕ
audience-sex-workers = ਜੋ ਲੋਕ ਸੈਕਸ ਵੇਚਦੇ ਹਨ
audience-abroad = ਦੂਜੇ ਦੇਸ਼ ਵਿੱਚ ਬੈਠੇ ਲੋਕ

run-by-government = ਸਰਕਾਰੀ ਦਫ਼ਤਰ ਵੱਲੋਂ ਚਲਾਈ
run-by-other-country = ਦੂਜੇ ਦੇਸ਼ ਦਾ ਦਫ਼ਤਰ
run-by-police = ਪੁਲਿਸ ਇਸ ਦਾ ਹਿੱਸਾ ਹੈ
run-by-child-protection = ਬਾਲ ਸੁਰੱਖਿਆ (child protection) ਏਜੰਸੀ ਵੱਲੋਂ ਚਲਾਈ
run-by-faith = ਧਾਰਮਿਕ ਸੰਸਥਾ ਵੱਲੋਂ ਚਲਾਈ
run-by-indigenous = ਮੂਲਵਾਸੀ ਲੋਕਾਂ ਵੱਲੋਂ ਚਲਾਈ
run-by-sex-workers = ਸੈਕਸ ਵਰਕ ਕਰਨ ਵਾਲੇ ਲੋਕਾਂ ਵੱਲੋਂ ਚਲਾਈ
run-by-survivors = ਇਹ ਹੰਢਾ ਚੁੱਕੇ ਲੋਕਾਂ ਵੱਲੋਂ ਚਲਾਈ
run-by-union = ਯੂਨੀਅਨ ਵੱਲੋਂ ਚਲਾਈ
run-by-independent = ਆਜ਼ਾਦ ਸੰਸਥਾ ਵੱਲੋਂ ਚਲਾਈ

gender-open = ਸਭ ਲਈ ਖੁੱਲ੍ਹੀ
gender-women = ਔਰਤਾਂ ਲਈ
gender-men = ਮਰਦਾਂ ਲਈ

# The line under the name of a service, as a helper would say it: one or more of these, one after the other. Each is a sentence
# by itself. $needs is a list of need-…: “a place to stay, health care and legal help”. It says what people can ask about, and
# promises nothing.
row-talk = ਕੋਈ ਜਿਸ ਨਾਲ ਤੁਸੀਂ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।
row-ask = ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ: { $needs }।
row-women = ਔਰਤਾਂ ਲਈ।
row-men = ਮਰਦਾਂ ਲਈ।
# $groups is a list of audience-….
row-only = ਸਿਰਫ਼ ਇਨ੍ਹਾਂ ਲਈ: { $groups }।
# Behind a tap, where no text says whom a service is for: an age from which, up to which, or both.
row-ages = { $kind ->
    [from] ਉਮਰ { $from } ਸਾਲ ਜਾਂ ਵੱਧ।
    [to] ਉਮਰ { $to } ਸਾਲ ਤੱਕ।
   *[both] ਉਮਰ { $from } ਤੋਂ { $to } ਸਾਲ।
}
# On rows of languages other than English and French. In each language it names that language: “They speak Spanish.”, in Spanish.
row-speaks = ਉਹ ਪੰਜਾਬੀ ਬੋਲਦੇ ਹਨ।
row-interpreters = ਉਹ ਦੁਭਾਸ਼ੀਆਂ ਨਾਲ ਕੰਮ ਕਰਦੇ ਹਨ।
# Before texts that stand there in English or French, since they are not in the language of the page.
text-in-en = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ:
text-in-fr = ਫਰੈਂਚ ਵਿੱਚ:

kind-police = ਇੱਥੇ ਪੁਲਿਸ ਜਵਾਬ ਦਿੰਦੀ ਹੈ।
kind-tip-line = ਇਹ ਲਾਈਨ ਰਿਪੋਰਟਾਂ ਲੈਂਦੀ ਹੈ। ਇਹ ਸਹਾਰੇ ਦੀ ਲਾਈਨ ਨਹੀਂ ਹੈ। ਜੋ ਤੁਸੀਂ ਦੱਸੋ, ਅੱਗੇ ਦੱਸਿਆ ਜਾ ਸਕਦਾ ਹੈ।
kind-emergency = ਇਹ ਪੁਲਿਸ, ਫ਼ਾਇਰ ਬ੍ਰਿਗੇਡ ਜਾਂ ਐਂਬੂਲੈਂਸ ਭੇਜਦੀ ਹੈ। ਕਾਲ ਤੋਂ ਸ਼ਾਇਦ ਦਿਸੇ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ।

phone-voice = ਫ਼ੋਨ ਕਰੋ
phone-text = ਮੈਸੇਜ (text) ਭੇਜੋ
phone-tty = TTY (ਟੈਕਸਟ ਫ਼ੋਨ)
phone-whatsapp = WhatsApp (ਵਟਸਐਪ)
phone-say = ਇਹ ਸ਼ਬਦ ਭੇਜੋ: “{ $word }”
phone-extension = ਐਕਸਟੈਂਸ਼ਨ { $digits }
contact-chat = ਵੈੱਬ ’ਤੇ ਚੈਟ ਕਰੋ
contact-email = ਈਮੇਲ ਭੇਜੋ
contact-website = ਇਸ ਦੀ ਵੈੱਬਸਾਈਟ ਖੋਲ੍ਹੋ

schedule-unknown = ਸਮੇਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਫ਼ੋਨ ਕਰਕੇ ਪੁੱਛੋ।
schedule-words = ਲਿਖਿਆ ਹੋਇਆ ਸਮਾਂ: { $words }
schedule-always = ਦਿਨ ਰਾਤ, ਹਰ ਰੋਜ਼
schedule-weekly = { $times } ({ $zone })। ਛੁੱਟੀ ਵਾਲੇ ਦਿਨ ਫ਼ਰਕ ਹੋ ਸਕਦਾ ਹੈ।
schedule-span = { $days }, { $opens } ਤੋਂ { $closes }
schedule-days = { $first } ਤੋਂ { $last }
schedule-every-day = ਹਰ ਰੋਜ਼
schedule-open = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, { $when } ਤੱਕ।
schedule-closed = ਹੁਣ ਬੰਦ। ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: { $when }।
schedule-holiday = ਅੱਜ ਛੁੱਟੀ ਹੈ: ਸਮਾਂ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ।
schedule-today = ਅੱਜ { $time }
schedule-on-day = { $day } { $time }
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
day-mo = ਸੋਮਵਾਰ
day-tu = ਮੰਗਲਵਾਰ
day-we = ਬੁੱਧਵਾਰ
day-th = ਵੀਰਵਾਰ
day-fr = ਸ਼ੁੱਕਰਵਾਰ
day-sa = ਸ਼ਨਿੱਚਰਵਾਰ
day-su = ਐਤਵਾਰ
zone-vancouver = ਪੈਸੀਫਿਕ ਸਮਾਂ
zone-edmonton = ਐਲਬਰਟਾ ਸਮਾਂ
zone-regina = ਸਸਕੈਚਵਨ ਸਮਾਂ
zone-winnipeg = ਮੈਨੀਟੋਬਾ ਸਮਾਂ
zone-toronto = ਈਸਟਰਨ ਸਮਾਂ
zone-moncton = ਐਟਲਾਂਟਿਕ ਸਮਾਂ
zone-halifax = ਐਟਲਾਂਟਿਕ ਸਮਾਂ
zone-st-johns = ਨਿਊਫ਼ਾਊਂਡਲੈਂਡ ਸਮਾਂ
zone-whitehorse = ਯੂਕੌਨ ਸਮਾਂ
zone-yellowknife = ਨੌਰਥਵੈਸਟ ਟੈਰੀਟਰੀਜ਼ ਸਮਾਂ
zone-iqaluit = ਈਸਟਰਨ ਸਮਾਂ
month-year = { $month } { $year }
month-1 = ਜਨਵਰੀ
month-2 = ਫ਼ਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ

language-en = ਅੰਗਰੇਜ਼ੀ
language-fr = ਫਰੈਂਚ
language-es = ਸਪੈਨਿਸ਼
language-pt = ਪੁਰਤਗਾਲੀ
language-zh = ਚੀਨੀ
language-yue = ਕੈਂਟੋਨੀਜ਼
language-tl = ਤਾਗਾਲੋਗ
language-pa = ਪੰਜਾਬੀ
language-cmn = ਮੈਂਡਰਿਨ
language-vi = ਵੀਅਤਨਾਮੀ
language-ar = ਅਰਬੀ
language-iu = ਇਨੁਕਤਿਤੁਤ
language-cr = ਕ੍ਰੀ
language-oj = ਓਜਿਬਵੇ
list-separator = {", "}
# The end of a list in a sentence: $first is all but the last, with list-separator between.
list-and = { $first } ਅਤੇ { $last }
# Between two sentences that follow each other.
sentence-separator = {" "}
# Between two parts of a sentence that may have commas themselves.
clause-separator = {"; "}

fees-free = ਮੁਫ਼ਤ
passes-on-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਉਹ ਅੱਗੇ ਕੀ ਦੱਸਦੇ ਹਨ। ਆਪਣਾ ਨਾਮ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ।
service-young = ਸ਼ਾਇਦ ਉਨ੍ਹਾਂ ਨੂੰ ਬਾਲ ਸੁਰੱਖਿਆ (child protection) ਨੂੰ ਦੱਸਣਾ ਪਵੇ।
service-passes-on = ਉਹ ਅੱਗੇ ਕੀ ਦੱਸਦੇ ਹਨ
service-who-for = ਕਿਸ ਲਈ ਹੈ
service-asks = ਉਹ ਕੀ ਪੁੱਛਦੇ ਹਨ
service-languages = ਬੋਲੀਆਂ
service-interpreters = ਦੁਭਾਸ਼ੀਏ ਨਾਲ
service-cost = ਖ਼ਰਚਾ
service-more = ਹੋਰ ਜਾਣਕਾਰੀ
# In a few words what a service does with what it is told; the full words open with a tap.
mark-authority = ਪੁਲਿਸ ਜਾਂ ਸਰਕਾਰ ਚਲਾਉਂਦੀ ਹੈ
mark-asks = ਸਰਕਾਰ: ਵੇਖੋ ਕੀ ਪੁੱਛਦੇ ਹਨ
mark-other-country = ਦੂਜੇ ਦੇਸ਼ ਦਾ ਦਫ਼ਤਰ
mark-child-protection = ਸ਼ਾਇਦ ਬਾਲ ਸੁਰੱਖਿਆ ਨੂੰ ਦੱਸਣ
mark-private = ਕਹਿੰਦੇ ਹਨ ਗੁਪਤ, ਹੱਦਾਂ ਨਾਲ
mark-some = ਸ਼ਾਇਦ ਕੁਝ ਅੱਗੇ ਦੱਸਣ
mark-unknown = ਪਤਾ ਨਹੀਂ: ਪਹਿਲਾਂ ਪੁੱਛੋ
# When a page was last seen to show how to reach it, in two words; the full words open with a tap.
mark-seen = { $year } ਵਿੱਚ ਵੇਖਿਆ
mark-no-date = ਤਰੀਕ ਨਹੀਂ
km = { $km } km
service-checked = { $month } ਵਿੱਚ ਜਨਤਕ ਪੰਨੇ ’ਤੇ ਵੇਖਿਆ।
service-checked-old = ਆਖ਼ਰੀ ਵਾਰ { $month } ਵਿੱਚ ਜਨਤਕ ਪੰਨੇ ’ਤੇ ਵੇਖਿਆ। ਜੇ ਕੰਮ ਨਾ ਕਰੇ, { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
service-not-checked = ਜਾਂਚਿਆ ਨਹੀਂ ਗਿਆ: ਕਿਸੇ ਤਰੀਕ ਵਾਲੇ ਪੰਨੇ ’ਤੇ ਇਹ ਨੰਬਰ ਨਹੀਂ ਹੈ। ਜੇ ਕੰਮ ਨਾ ਕਰੇ, { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
service-unsure = ਅਸੀਂ ਇਹ ਸੇਵਾ ਦੇ ਆਪਣੇ ਪੰਨੇ ’ਤੇ ਨਹੀਂ ਜਾਂਚ ਸਕੇ।
# Shown only if whoever hosts the site named a place in resources/site.json. The subject of the e-mail must not tell the topic.
service-wrong = ਕੀ ਇਹ ਗਲਤ ਹੈ? ਇਹ ਸਾਈਟ ਚਲਾਉਣ ਵਾਲਿਆਂ ਨੂੰ ਦੱਸੋ।
service-wrong-subject = ਸੂਚੀ: { $code }
service-wrong-email = ਈਮੇਲ ਤੁਹਾਡੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਰਹਿੰਦੀ ਹੈ। ਇਸ ਵਿੱਚ ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ ਦਿਸਦਾ ਹੈ।
service-wrong-page = ਉਹ ਪੰਨਾ ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਹਿਸਟਰੀ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।
service-wrong-write = ਆਪਣੇ ਬਾਰੇ ਨਾ ਲਿਖੋ, ਸਿਰਫ਼ ਇਹ ਲਿਖੋ ਕਿ ਕੀ ਗਲਤ ਹੈ। ਉੱਥੇ ਕੋਈ ਤੁਹਾਡੀ ਮਦਦ ਨਹੀਂ ਕਰ ਸਕਦਾ: ਉੱਪਰਲੇ ਨੰਬਰ ਵਰਤੋ।
