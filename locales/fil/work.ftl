# The page for outreach workers. Only this page carries these texts.

# The first screen, which stands alone between two people.
work-title = Kasama ang tinutulungan mo
work-lead = Lahat ng tanong at ang plano sa iisang screen, para sa tumutulong sa ibang tao.
work-begin = Magsimula
work-own = Ang mga page para sa isang tao lang
work-needs-scripts = Kailangan ng page na ito ang mga script. Hindi ito kailangan ng mga page para sa isang tao.

work-next = Susunod na tao
work-cleared = Nabura na ang lahat tungkol sa taong ito.
work-language = Pangalawang wika
work-language-failed = Hindi ma-load ang wikang iyon. Baka walang network. Gumagana ang iba pa.
work-both = Dalawang wika
work-questions = Mga tanong

work-keep = Itabi
work-kept = Naitabi: { $count }
work-kept-title = Mga itinabi para ibigay
work-kept-none = Wala pang naitabi. Pindutin ang “Itabi” na kasama ng serbisyo, numero o karapatan.

# Same as English: people say the English word.
work-code = Code
work-code-title = Code na i-scan gamit ang isa pang telepono
work-code-numbers = Lahat ng itinabing numero, bilang text
work-code-site = Ang address ng site na ito
work-code-none = Magtabi ng serbisyo o numero para gawing code.
work-code-note = Maaaring manatili sa isa pang telepono ang na-scan nito hanggang may magbura. Hindi kasama sa code ang mga sagot.
work-code-too-long = Masyadong mahaba ito para sa code. Bawasan ang itinabi, o gumamit ng papel.
work-with-names = Kasama ang mga pangalan

work-paper = Papel
work-paper-title = Sa papel
work-paper-what = Ano
work-paper-kept = Ang mga itinabi
work-paper-plan = Ang plano
work-paper-right = Ang karapatang ito
work-paper-province = Isang papel para sa probinsya
work-paper-form = Sa anong papel
work-paper-pages = Mga pahinang babasahin
work-paper-card = Isang card na itinutupi
work-paper-cards = Walong card na gugupitin
work-paper-strips = Mga pilas para sa dingding
work-paper-kind = Ano ang sinasabi nito
work-paper-neutral = Mga numero lang, walang tungkol sa paksa
work-paper-none = Wala pang mai-print dito.
work-paper-left-out = Walang lugar para sa { $count } pa. Pumili ng mga pahina, o bawasan ang itinabi.
work-no-print = Hindi makakapag-print mula rito ang device na ito.

work-words = Mga salitang ipapakita

work-settings = Mga setting
work-settings-note = Tumatagal ang mga setting hanggang isara ang page na ito. Walang sine-save.
work-idle = Burahin ang lahat kapag matagal nang walang pindot
# 0 is never.
work-idle-minutes = { $count ->
    [0] hindi kailanman
    [one] { $count } minuto
   *[other] { $count } minuto
}
work-hand = Saang panig ang mga tanong
work-hand-start = Kung saan nagsisimula ang linya
work-hand-end = Kung saan nagtatapos ang linya
work-size = Laki ng letra
work-spaced = Mas maluwang na pagitan ng mga linya
work-contrast = Malakas na contrast
work-one = Paisa-isang tanong
