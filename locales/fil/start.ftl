# The start screen and the parts that are only ever static HTML. They do not travel with the app's texts.

static-title = Tulong, at karapatan mo
static-lead = Humanap ng makakatulong, saanman sa Canada.
static-plain-note = Walang account. Walang cookies. Wala kaming sine-save o ipinapadala. Natatandaan ng browser na pumunta ka rito, at ang bawat page ng probinsya, sa ilang lugar; maaaring ipakita ito ng bagong tab. Hindi ito natatandaan ng private window.
static-noscript = Naka-off ang mga script: karaniwang link lang ang exit button, at puwedeng ibalik ng Back ang page na ito.
static-fault = Huminto na ang page na ito. Gumagana pa ang mga numero sa ibaba.
static-fault-again = I-load ulit
# What the first line of resources/hotlines.json says of itself; change it together with the line.
static-first-line = Mahigit 200 wika. Di kailangan ang pangalan.
static-text = Text o chat
static-young-ask = Wala pang 18?
static-young = Wala pang 18, o 18 sa ilang probinsya? Maaaring kailanganin ng mga sumasagot na ipaalam ito sa child protection. Itanong muna: “Ano ang kailangan ninyong i-report?”
static-begin = Sagutin ang ilang tanong
static-begin-note = Puwedeng laktawan ang bawat tanong.
static-browse = Lahat ng serbisyo
static-read = Mga karapatan at mga paraan
static-before = Bago magpatuloy: pag-alis, at ano ang naiiwan
static-exit-1 = Nasa itaas ng bawat page ang “Umalis sa site na ito”. Isang pindot lang, mawawala ang laman ng page at magbubukas ang weather page. Puwede mo ring pindutin ang Shift nang tatlong beses, o ang Esc nang dalawang beses.
static-exit-2 = Kapag mabagal ang network, nananatili sa itaas ang address ng site na ito hanggang sumagot ang weather page.
static-exit-3 = Pagkatapos mong umalis, hindi ipinapakita ng Back ang binasa mo. Para bumalik, i-type ulit ang address. Wala na ang mga sagot mo.
static-exit-4 = Hindi nito mabubura: mga page na nakita mo bago ito, mga tawag sa telepono o sa bill, ang mensaheng may link namin, account na may kahati ka, o app na nagbabantay sa teleponong ito.
static-exit-5 = Walang natatandaan ang private window sa page na ito kapag isinara na. Hindi nito napipigilan ang app na nagbabantay, o ang taong tumitingin. Mas mabuti ang teleponong hindi naaabot ng taong iyon. Para magbukas nito:
static-private-iphone = iPhone o iPad, sa Safari: pindutin ang dalawang kuwadrado, tapos “Private”.
static-private-android = Android, sa Chrome: pindutin ang tatlong tuldok, tapos “New Incognito tab”.
static-private-samsung = Samsung Internet: pindutin ang “Tabs”, tapos “Turn on Secret mode”.
static-private-firefox = Firefox sa telepono: buksan ang menu, tapos “New private tab”.
static-private-computer = Computer: sabay na pindutin ang Ctrl, Shift at N; sa Firefox, Ctrl, Shift at P. Sa Mac, Command ang kapalit ng Ctrl.
static-exit-6 = Kapag naka-off ang mga script, at pagkatapos mong sundan ang link sa ibang site, maaaring mas maraming linya ang maiwan sa history ng browser. Pagkatapos ng ganoong link, puwedeng ipakita ulit ng Back ang page na ito, kasama ang mga sagot mo. Kung aalis ka mula rito pagkatapos, papunta pa rin sa site na iyon ang Forward. Kapag may bintana ng browser na nagtatanong, tulad ng sa pag-print, natatakpan ang exit button hanggang isara ito. Maaaring magpadala ng text sa mga gumawa nito ang keyboard, spell-check at translation ng browser.
static-exit-7 = Sinubukan sa Chromium 156, Firefox 153 at WebKitGTK 2.50 sa computer. Hindi pa nasubukan sa mga telepono o sa Safari. Hindi nito maipapangako na walang makakaalam. Wala pang native speaker ng Tagalog na nakasuri sa mga salita rito.
static-back = Lumalabas sa site na ito ang Back button ng browser. Dito sa loob, gamitin ang sa amin.
static-trace-ask = Ang bakas ng tawag
static-trace = Nananatili ang tawag sa call list ng telepono at puwedeng lumabas sa bill. Nananatili ang text sa mga mensahe mo.
static-options = Mga paraan
static-rights = Karapatan
static-about = Tungkol sa site na ito
static-sources = Saan ito galing
static-more = Iba pa
static-see = Basahin din
static-provinces = Mga serbisyo ayon sa probinsya at teritoryo
static-nationwide = Buong Canada
static-honest = Gawa mula sa mga inilathalang gabay; mga survivor ang namuno sa ilan. Hindi pa nasusuri ng mga survivor, abogado o native speaker ng Tagalog.
static-date = Gawa mula sa datos ng { $date }. Nagbabago ang mga numero: tingnan ulit pagkatapos ng { $next }.
static-not-dated = walang petsa
static-top = Simula
static-list-title = Mga serbisyo: { $place }
static-list-lead = Tumawag muna: nagbabago ang oras at lugar. Nasa “Mga detalye” kung ano ang sinasabi ng bawat serbisyo sa iba.
static-danger = Nasa panganib ngayon
# $places: provinces and territories.
static-not-in = Wala sa: { $places }.
static-groups = Mga uri ng tulong
static-group-danger = Panganib ngayon
static-group-talk = Taong makakausap
static-group-stay = Matutuluyan
static-group-health = Kalusugan, at pangangalaga matapos ang assault
static-group-work = Trabaho at sahod
static-group-law = Batas at papeles
static-group-money = Pera at mga anak
static-group-young = Kabataan
static-group-safer = Mas ligtas sa sex industry, o pag-alis dito
static-group-find = Paghahanap ng ibang serbisyo

# On a computer, below a number that was pressed, and the link that then calls or texts.
static-by-hand = Tumawag sa telepono, o kopyahin ang numero. Mula sa computer na ito, itatanong muna ng browser kung magbubukas ng program. Tinatakpan ng tanong na iyon ang exit button at binabanggit nito ang site na ito.
static-from-here = Tumawag o mag-text mula sa computer na ito

# In the one-file edition, which someone carries on a stick or a tablet.
static-file-note = Walang account. Walang cookies. Wala kaming sine-save o ipinapadala. Pero file ito: mananatili ito sa device o stick na ito hanggang may magbura. Maaaring ilista ito ng device at ng browser sa mga binuksang file.
static-file-language = Sa pangalawang file, nang wala ang mga sagot mo:
static-file-exit-2 = Kahit walang network, inaalis agad ng “Umalis sa site na ito” ang laman ng page. Tapos, sasabihin ng browser na hindi nito mabuksan ang weather page.
static-file-exit-3 = Pagkatapos mong umalis, hindi ipinapakita ng Back ang binasa mo. Para bumalik, buksan ulit ang file. Wala na ang mga sagot mo.

# Reading aloud, with the device's own voices alone.
static-listen-begin = Pakinggan
static-listen-stop = Itigil
static-listen-speed = Bilis
static-listen-slow = Mabagal
static-listen-normal = Karaniwan
static-listen-fast = Mabilis
static-listen-none = Walang sariling boses ang device na ito para sa wikang ito. Ipapadala ng ibang boses ang text sa labas, kaya wala kaming ginagamit.
static-listen-heard = Puwede itong marinig ng iba. Pindutin nang isa pang beses para magsimula.

static-work = Para sa mga tumutulong sa iba: iisang screen para sa tablet
# The map of a report (cargo xtask coverage --map).
static-map-title = Kung saan may nakalistang tulong
static-map-note = Mga bilog: mga serbisyo sa isang bayan, ayon sa dami. Mga kuwadrado: mga serbisyo ng isang probinsya o teritoryo. Hindi binibilang ang mga linya para sa buong Canada. Hindi lahat ng tulong ay nakalista.
static-lost = Walang page sa address na ito
static-lost-start = Pumunta sa simula
static-framed = Ipinapakita ng ibang site ang page na ito sa loob nito. Hindi gagana rito ang exit button.
static-framed-out = Buksan ang page na ito nang mag-isa

# For the sheet of an organisation that calls the numbers of a province (cargo xtask call-sheet).
static-call-say = Hello. Sinusuri namin ang mga numero para sa libreng listahan ng tulong. Ito po ba ang { $name }? Ito pa rin po ba ang numerong tatawagan? Salamat po.
static-call-text = Hello. Sinusuri namin ang mga numero para sa libreng listahan ng tulong. Ito po ba ang { $name }? Oo o hindi lang ang kailangang sagot.

# What a province or territory should have and is not listed there (resources/goals.json). The names go on in a sentence.
static-missing = Wala sa listahang ito: { $what }. Puwedeng hanapin ito ng { $number }.
static-missing-closest = Ang pinakakatulad nito rito: { $services }.
static-missing-none = Sa pagkakaalam namin, wala nito ang lugar na ito: { $what }.
static-goal-workers-compensation = pera matapos masaktan sa trabaho
# Same as English: people say the English words.
static-goal-legal-aid = legal aid
static-goal-employment-standards = ang opisina para sa sahod at oras
static-goal-human-rights = ang opisina ng human rights
static-goal-crime-victim-money = pera matapos ang krimen
static-goal-child-protection = sino ang tatawagan kung may batang nasa panganib
static-goal-sexual-violence = hotline tungkol sa seksuwal na karahasan
static-goal-family-violence = hotline tungkol sa karahasan sa bahay
static-goal-bed-line = hotline na naghahanap ng matutulugan para sa kahit sino
static-goal-income-support = perang panggastos sa araw-araw
static-goal-youth = serbisyo para sa kabataan
static-goal-men = serbisyo para sa lalaki
static-goal-2slgbtq = serbisyong nagsasabing tinatanggap nila ang mga taong 2SLGBTQ+
static-goal-indigenous = serbisyong pinamumunuan ng mga Indigenous
static-goal-migrant-workers = tulong para sa mga dumating para magtrabaho
