words-to-show-title = Mga salitang ipapakita sa iba
words-to-show-short = Iharap sa iba ang screen kapag hindi ka makapagsalita, o ayaw mong magsalita.
words-to-show-s-ask = Ipakita ang isa sa mga ito
# The name of the language of the page: "Spanish (Español)".
words-to-show-interpreter = Kailangan ko po ng interpreter. Ang wika ko: { $language }.
words-to-show-alone = Gusto ko pong makipag-usap sa isang tao nang kami lang dalawa.
words-to-show-no-police = Ayaw ko pong tumawag sa pulis.
words-to-show-doctor = Kailangan ko po ng doktor.
words-to-show-passport = Hawak po ng ibang tao ang passport ko.
words-to-show-write = Pakisulat po.
words-to-show-cannot-talk = Hindi po ako puwedeng magsalita ngayon.
words-to-show-phone = Puwede ko po bang gamitin ang telepono ninyo?
