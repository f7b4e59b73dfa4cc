# The app: moving about, questions, plan, list of services.

tab-title = Impormasyon
leave = Umalis sa site na ito
leave-about = Umalis sa site na ito ngayon. Magbubukas ito ng weather page.
leave-nav = Mabilis na pag-alis
leave-two = Aalis: pindutin pa ang Shift nang dalawang beses
leave-one = Aalis: pindutin pa ang Shift nang isang beses
leave-off = Hindi umalis. Masyadong matagal ang pagitan ng mga pindot.
leave-go = Aalis na

skip-link = Pumunta sa nilalaman
language-nav = Wika
back = Bumalik
home = Simula
menu-nav = Mga bahagi ng site na ito
menu-plan = Plano
menu-topics = Karapatan
menu-browse = Serbisyo
menu-clear = Burahin

progress = Tanong { $number } sa { $total }
question-next = Susunod
question-skip = Laktawan
question-see-plan = Tingnan na ang tugma
question-many = Puwede kang pumili ng higit sa isa.
question-cleared = Nabura na ang mga naunang sagot.
town-ask = Pinakamalapit na bayan, o simula ng postal code
town-hint = Sa screen mo lang ito. Hindi namin hinahanap kung nasaan ka.
town-far = Malayo sa kahit anong bayan
now-note = Wala kaming tinatawagan. Walang ipinapadala sa mga pinindot mo.
now-silent = Hindi ako puwedeng magsalita: text o chat
now-go-on = Magpatuloy: nasaan ka?
now-plan = Lahat ng makakatulong ngayon

plan-answers = Mga pinili mo
# Before what it names: "Change: How old are you?"
label = { $what }:
plan-change = Palitan
plan-skipped = Nilaktawan
# $reasons: one or more reasons, with clause-separator between.
plan-why = Ipinakita dahil: { $reasons }.
plan-more = { $count ->
    [one] Ipakita pa ang { $count }
   *[other] Ipakita pa ang { $count }
}
plan-section-now = Ngayon
plan-section-first = Mga unang hakbang
plan-section-other-towns = Sa ibang bayan
plan-section-talk = Iba pang hotline, sa telepono
plan-section-options = Mga paraang maaaring tugma sa iyo
plan-section-services = Malapit sa iyo, o sa telepono
plan-section-services-women = Mga serbisyo para sa babae
plan-section-services-men = Mga serbisyo para sa lalaki
plan-section-rights = Ang iyong mga karapatan
plan-section-report = Kung gusto mong mag-report
plan-young = Wala pang 18, o 18 sa ilang probinsya? Maaaring kailanganin ng mga tumutulong na ipaalam sa child protection ang sasabihin mo. Itanong muna: “Ano ang kailangan ninyong i-report?”
plan-nowhere = Hindi mo sinabi kung nasaan ka, kaya tulong para sa buong Canada lang ang narito. Pumili ng lugar para makita ang malapit.
plan-print = I-print
plan-print-note = Habang bukas ang print window, natatakpan nito ang exit button.
plan-built = Gawa mula sa datos ng { $date }. Nagbabago ang mga numero: tingnan ulit pagkatapos ng { $next }.
plan-trace = Nananatili ang tawag sa call list ng telepono at puwedeng lumabas sa bill. Nagbabago ang mga numero: kung hindi gumana ang isa, tumawag sa { $number }. Nananatili ang mga page ng ibang site sa history ng telepono, at wala roon ang exit button namin.
plan-trace-abroad = Nananatili ang tawag sa call list ng telepono at puwedeng lumabas sa bill. Nagbabago ang mga numero. Nananatili ang mga page ng ibang site sa history ng telepono.
plan-police = Pulis ba ang taong iyon? Pulis ang ipinapadala ng emergency number. Puwede mo munang tawagan ang hotline sa itaas. Hindi iyon pulis.
plan-print-chosen = I-print din ang mga pinili ko
plan-more-towns = { $count ->
    [one] { $count } serbisyo
   *[other] { $count } serbisyo
}

browse-title = Lahat ng serbisyo
browse-search = Maghanap: pangalan, lugar, kailangan
browse-search-hint = Sa page na ito lang ang tina-type mo at hindi ipinapadala. Maaaring matandaan ng keyboard mo ang mga salita.
browse-narrow = I-filter: lugar, tulong at iba pa
browse-place = Saan
browse-need = Uri ng tulong
browse-audience = Para kanino
browse-language = Wika
browse-contact = Paano sila maaabot
browse-any = Kahit ano
browse-always = May sumasagot araw at gabi
browse-phone = Sa telepono
browse-text = Sa text
browse-chat = Sa chat
browse-found = { $count ->
    [0] Walang serbisyong tumutugma. Mag-alis ng isang pinili, o sumubok ng ibang salita.
    [one] { $count } serbisyo
   *[other] { $count } serbisyo
}
browse-clear = Burahin ang mga pinili
browse-near = Malapit sa { $place }
browse-which = Aling lugar ito?
browse-former = Lumang numero iyan. Para maabot ang { $name }, sundan ang nakasulat dito.
browse-former-closed = Lumang numero iyan, ng serbisyong nagsara na.
service-try-all = Kung hindi gumana ang isang paraan, subukan ang iba pang makikita rito.

topics-title = Mga karapatan at mga paraan
topic-services = Mga serbisyong makakatulong dito

reason-may-matter = maaaring mahalaga ito kahit kanino
reason-danger = may panganib ngayon
reason-region = naglilingkod ito sa { $place }
reason-near = malapit ito sa bayan na binanggit mo
reason-away = nasa isang bayan ito ng iyong probinsya o teritoryo
# How far it is from the town that was named, in a straight line.
reason-away-km = mga { $km } km ito mula sa bayan na binanggit mo
reason-canada = naglilingkod ito sa buong Canada
reason-abroad = para ito sa mga nasa labas ng Canada
reason-helps = tumutulong ito sa: { $needs }
reason-for = para ito sa { $groups }
reason-made-for-sex = ginawa ito para sa mga taong pinagkakakitaan sa sex industry
reason-made-for-labour = ginawa ito para sa mga taong inaabuso sa trabaho
reason-indigenous-led = mga Indigenous ang namumuno rito
reason-interpreters = may mga interpreter ito
reason-sex-worker-led = mga taong nasa sex work ang namumuno rito
reason-always-open = may sumasagot araw at gabi

line-talk = May makakausap, araw at gabi
line-young = Kung bata ka pa
line-despair = Kung baka saktan mo ang sarili mo
line-indigenous = Mga tagapayong Indigenous
line-near = Serbisyong malapit sa iyo
line-who = Sino ang sumasagot?

# Groups and reasons that the directory came to know later.
audience-disabled = mga taong may kapansanan
audience-hiv = mga taong may HIV
audience-black = mga taong Black
audience-south-asian = mga taong South Asian
find-audience-disabled = kapansanan, pwd, disabled, wheelchair, naka-wheelchair, baldado, pilay, bulag
find-audience-hiv = hiv, aids, positibo, poz
find-audience-black = black, african, caribbean, itim
find-audience-south-asian = south asian, indian, bumbay, punjabi, pakistani, bangladeshi, tamil, sri lankan, nepali
reason-made-for-violence = ginawa ito para sa mga taong sinaktan ng partner o kamag-anak, o dumanas ng seksuwal na karahasan
