# The app: moving about, questions, plan, list of services.

tab-title = ਜਾਣਕਾਰੀ
leave = ਇਸ ਸਾਈਟ ਤੋਂ ਬਾਹਰ ਜਾਓ
leave-about = ਹੁਣੇ ਇਸ ਸਾਈਟ ਤੋਂ ਬਾਹਰ ਜਾਓ। ਮੌਸਮ ਦਾ ਇੱਕ ਪੰਨਾ ਖੁੱਲ੍ਹੇਗਾ।
leave-nav = ਛੇਤੀ ਬਾਹਰ
leave-two = ਬਾਹਰ ਜਾ ਰਹੇ ਹਾਂ: Shift ਦੋ ਵਾਰ ਹੋਰ ਦਬਾਓ
leave-one = ਬਾਹਰ ਜਾ ਰਹੇ ਹਾਂ: Shift ਇੱਕ ਵਾਰ ਹੋਰ ਦਬਾਓ
leave-off = ਬਾਹਰ ਨਹੀਂ ਜਾ ਰਹੇ। ਬਟਨ ਬਹੁਤ ਰੁਕ ਰੁਕ ਕੇ ਦਬਾਏ ਗਏ।
leave-go = ਬਾਹਰ ਜਾ ਰਹੇ ਹਾਂ

skip-link = ਸਿੱਧਾ ਜਾਣਕਾਰੀ ’ਤੇ ਜਾਓ
language-nav = ਬੋਲੀ
back = ਪਿੱਛੇ
home = ਸ਼ੁਰੂ
menu-nav = ਇਸ ਸਾਈਟ ਦੇ ਹਿੱਸੇ
menu-plan = ਪਲੈਨ
menu-topics = ਹੱਕ
menu-browse = ਸੇਵਾਵਾਂ
menu-clear = ਮਿਟਾਓ

progress = ਸਵਾਲ { $number } / { $total }
question-next = ਅੱਗੇ
question-skip = ਛੱਡੋ
question-see-plan = ਹੁਣ ਤੱਕ ਜੋ ਢੁੱਕਦਾ ਹੈ, ਵੇਖੋ
question-many = ਤੁਸੀਂ ਇੱਕ ਤੋਂ ਵੱਧ ਚੁਣ ਸਕਦੇ ਹੋ।
question-cleared = ਪਹਿਲਾਂ ਵਾਲੇ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਗਏ।
town-ask = ਸਭ ਤੋਂ ਨੇੜਲਾ ਸ਼ਹਿਰ, ਜਾਂ ਪੋਸਟਲ ਕੋਡ ਦੇ ਪਹਿਲੇ ਅੱਖਰ
town-hint = ਇਹ ਤੁਹਾਡੀ ਸਕਰੀਨ ’ਤੇ ਹੀ ਰਹਿੰਦਾ ਹੈ। ਅਸੀਂ ਨਹੀਂ ਲੱਭਦੇ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ।
town-far = ਕਿਸੇ ਵੀ ਸ਼ਹਿਰ ਤੋਂ ਦੂਰ
now-note = ਅਸੀਂ ਕਿਸੇ ਨੂੰ ਫ਼ੋਨ ਨਹੀਂ ਕਰਦੇ। ਤੁਹਾਡਾ ਦਬਾਇਆ ਕੁਝ ਵੀ ਕਿਤੇ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।
now-silent = ਮੈਥੋਂ ਬੋਲ ਕੇ ਗੱਲ ਨਹੀਂ ਹੋ ਸਕਦੀ: ਮੈਸੇਜ (text) ਜਾਂ ਚੈਟ
now-go-on = ਅੱਗੇ ਚੱਲੋ: ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ?
now-plan = ਹੁਣ ਜੋ ਵੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ, ਸਭ ਵੇਖੋ

plan-answers = ਤੁਸੀਂ ਕੀ ਚੁਣਿਆ
# Before what it names: "Change: How old are you?"
label = { $what }:
plan-change = ਬਦਲੋ
plan-skipped = ਛੱਡਿਆ
# $reasons: one or more reasons, with clause-separator between.
plan-why = ਇਹ ਕਿਉਂ ਦਿਖਾਇਆ: { $reasons }।
plan-more = { $count ->
    [one] { $count } ਹੋਰ ਵੇਖੋ
   *[other] { $count } ਹੋਰ ਵੇਖੋ
}
plan-section-now = ਹੁਣੇ
plan-section-first = ਪਹਿਲੇ ਕਦਮ
plan-section-other-towns = ਹੋਰ ਸ਼ਹਿਰਾਂ ਵਿੱਚ
plan-section-talk = ਹੋਰ ਲਾਈਨਾਂ, ਫ਼ੋਨ ਰਾਹੀਂ
plan-section-options = ਰਾਹ ਜੋ ਸ਼ਾਇਦ ਢੁੱਕਦੇ ਹੋਣ
plan-section-services = ਤੁਹਾਡੇ ਨੇੜੇ, ਜਾਂ ਫ਼ੋਨ ਰਾਹੀਂ
plan-section-services-women = ਔਰਤਾਂ ਲਈ ਸੇਵਾਵਾਂ
plan-section-services-men = ਮਰਦਾਂ ਲਈ ਸੇਵਾਵਾਂ
plan-section-rights = ਤੁਹਾਡੇ ਹੱਕ
plan-section-report = ਜੇ ਤੁਸੀਂ ਰਿਪੋਰਟ ਕਰਨੀ ਚਾਹੋ
plan-young = ਉਮਰ 18 ਤੋਂ ਘੱਟ, ਜਾਂ ਕੁਝ ਸੂਬਿਆਂ ਵਿੱਚ 18? ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਮਦਦ ਕਰਨ ਵਾਲਿਆਂ ਨੂੰ ਤੁਹਾਡੀ ਗੱਲ ਬਾਲ ਸੁਰੱਖਿਆ (child protection) ਨੂੰ ਦੱਸਣੀ ਪਵੇ। ਪਹਿਲਾਂ ਪੁੱਛੋ: “ਤੁਹਾਨੂੰ ਕੀ ਕੁਝ ਅੱਗੇ ਦੱਸਣਾ ਪੈਂਦਾ ਹੈ?”
plan-nowhere = ਤੁਸੀਂ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ, ਇਸ ਲਈ ਇੱਥੇ ਸਿਰਫ਼ ਸਾਰੇ ਕੈਨੇਡਾ ਵਾਲੀ ਮਦਦ ਹੈ। ਨੇੜੇ ਕੀ ਹੈ, ਇਹ ਵੇਖਣ ਲਈ ਥਾਂ ਚੁਣੋ।
plan-print = ਪ੍ਰਿੰਟ ਕਰੋ
plan-print-note = ਜਦੋਂ ਤੱਕ ਪ੍ਰਿੰਟ ਦੀ ਵਿੰਡੋ ਖੁੱਲ੍ਹੀ ਹੈ, ਬਾਹਰ ਜਾਣ ਦਾ ਬਟਨ ਢਕਿਆ ਰਹਿੰਦਾ ਹੈ।
plan-built = ਡਾਟਾ { $date } ਦਾ ਹੈ। ਨੰਬਰ ਬਦਲਦੇ ਹਨ: { $next } ਤੋਂ ਬਾਅਦ ਦੁਬਾਰਾ ਵੇਖੋ।
plan-trace = ਫ਼ੋਨ ਕਾਲ ਫ਼ੋਨ ਦੀ ਕਾਲ ਲਿਸਟ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ ਅਤੇ ਬਿੱਲ ’ਤੇ ਆ ਸਕਦੀ ਹੈ। ਨੰਬਰ ਬਦਲਦੇ ਹਨ: ਜੇ ਕੋਈ ਨਾ ਲੱਗੇ ਤਾਂ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ। ਬਾਹਰਲੇ ਪੰਨੇ ਫ਼ੋਨ ਦੀ ਹਿਸਟਰੀ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ, ਅਤੇ ਉੱਥੇ ਸਾਡਾ ਬਾਹਰ ਜਾਣ ਦਾ ਬਟਨ ਨਹੀਂ ਹੈ।
plan-trace-abroad = ਫ਼ੋਨ ਕਾਲ ਫ਼ੋਨ ਦੀ ਕਾਲ ਲਿਸਟ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ ਅਤੇ ਬਿੱਲ ’ਤੇ ਆ ਸਕਦੀ ਹੈ। ਨੰਬਰ ਬਦਲਦੇ ਹਨ। ਬਾਹਰਲੇ ਪੰਨੇ ਫ਼ੋਨ ਦੀ ਹਿਸਟਰੀ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ।
plan-police = ਕੀ ਉਹ ਵਿਅਕਤੀ ਪੁਲਿਸ ਵਿੱਚ ਹੈ? ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਪੁਲਿਸ ਭੇਜਦਾ ਹੈ। ਤੁਸੀਂ ਪਹਿਲਾਂ ਉੱਪਰ ਲਿਖੀ ਲਾਈਨ ਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਉਹ ਪੁਲਿਸ ਨਹੀਂ ਹੈ।
plan-print-chosen = ਜੋ ਮੈਂ ਚੁਣਿਆ, ਉਹ ਵੀ ਪ੍ਰਿੰਟ ਕਰੋ
plan-more-towns = { $count ->
    [one] { $count } ਸੇਵਾ
   *[other] { $count } ਸੇਵਾਵਾਂ
}

browse-title = ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ
browse-search = ਲੱਭੋ: ਨਾਮ, ਥਾਂ ਜਾਂ ਲੋੜ
browse-search-hint = ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ, ਉਹ ਇਸੇ ਪੰਨੇ ’ਤੇ ਰਹਿੰਦਾ ਹੈ ਅਤੇ ਕਿਤੇ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ। ਹੋ ਸਕਦਾ ਹੈ ਤੁਹਾਡਾ ਕੀਬੋਰਡ ਸ਼ਬਦ ਯਾਦ ਰੱਖੇ।
browse-narrow = ਥਾਂ, ਮਦਦ ਆਦਿ ਮੁਤਾਬਕ ਛਾਂਟੋ
browse-place = ਕਿੱਥੇ
browse-need = ਕਿਹੋ ਜਿਹੀ ਮਦਦ
browse-audience = ਕਿਸ ਲਈ
browse-language = ਬੋਲੀ
browse-contact = ਸੰਪਰਕ ਕਿਵੇਂ ਕਰੀਏ
browse-any = ਕੋਈ ਵੀ
browse-always = ਦਿਨ ਰਾਤ ਕੋਈ ਜਵਾਬ ਦਿੰਦਾ ਹੈ
browse-phone = ਫ਼ੋਨ ਰਾਹੀਂ
browse-text = ਮੈਸੇਜ (text) ਰਾਹੀਂ
browse-chat = ਚੈਟ ਰਾਹੀਂ
browse-found = { $count ->
    [0] ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਮਿਲੀ। ਕੋਈ ਇੱਕ ਚੋਣ ਹਟਾਓ, ਜਾਂ ਹੋਰ ਸ਼ਬਦ ਲਿਖੋ।
    [one] { $count } ਸੇਵਾ
   *[other] { $count } ਸੇਵਾਵਾਂ
}
browse-clear = ਚੋਣਾਂ ਮਿਟਾਓ
browse-near = ਇਸ ਥਾਂ ਦੇ ਨੇੜੇ: { $place }
browse-which = ਤੁਹਾਡਾ ਮਤਲਬ ਕਿਹੜੀ ਥਾਂ ਹੈ?
browse-former = ਇਹ ਪੁਰਾਣਾ ਨੰਬਰ ਹੈ। { $name }: ਸੰਪਰਕ ਇਸ ਤਰ੍ਹਾਂ ਕਰੋ ਜਿਵੇਂ ਇੱਥੇ ਲਿਖਿਆ ਹੈ।
browse-former-closed = ਇਹ ਇੱਕ ਸੇਵਾ ਦਾ ਪੁਰਾਣਾ ਨੰਬਰ ਹੈ ਜੋ ਬੰਦ ਹੋ ਗਈ।
service-try-all = ਜੇ ਇੱਕ ਤਰੀਕਾ ਕੰਮ ਨਾ ਕਰੇ, ਤਾਂ ਇੱਥੇ ਲਿਖਿਆ ਦੂਜਾ ਤਰੀਕਾ ਅਜ਼ਮਾਓ।

topics-title = ਹੱਕ ਅਤੇ ਰਾਹ
topic-services = ਸੇਵਾਵਾਂ ਜੋ ਇਸ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੀਆਂ ਹਨ

reason-may-matter = ਇਹ ਕਿਸੇ ਦੇ ਵੀ ਕੰਮ ਆ ਸਕਦਾ ਹੈ
reason-danger = ਹੁਣ ਖ਼ਤਰਾ ਹੈ
reason-region = ਇਹ ਇੱਥੇ ਸੇਵਾ ਦਿੰਦੀ ਹੈ: { $place }
reason-near = ਇਹ ਤੁਹਾਡੇ ਦੱਸੇ ਸ਼ਹਿਰ ਦੇ ਨੇੜੇ ਹੈ
reason-away = ਇਹ ਤੁਹਾਡੇ ਸੂਬੇ ਜਾਂ ਟੈਰੀਟਰੀ ਦੇ ਇੱਕ ਸ਼ਹਿਰ ਵਿੱਚ ਹੈ
# How far it is from the town that was named, in a straight line.
reason-away-km = ਇਹ ਤੁਹਾਡੇ ਦੱਸੇ ਸ਼ਹਿਰ ਤੋਂ ਲਗਭਗ { $km } km ਦੂਰ ਹੈ
reason-canada = ਇਹ ਸਾਰੇ ਕੈਨੇਡਾ ਲਈ ਹੈ
reason-abroad = ਇਹ ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰਲੇ ਲੋਕਾਂ ਲਈ ਹੈ
reason-helps = ਇਹ ਇਨ੍ਹਾਂ ਗੱਲਾਂ ਵਿੱਚ ਮਦਦ ਕਰਦੀ ਹੈ: { $needs }
reason-for = ਇਹ ਇਨ੍ਹਾਂ ਲਈ ਹੈ: { $groups }
reason-made-for-sex = ਇਹ ਉਨ੍ਹਾਂ ਲਈ ਬਣੀ ਜਿਨ੍ਹਾਂ ਦਾ ਸੈਕਸ ਇੰਡਸਟਰੀ ਵਿੱਚ ਸ਼ੋਸ਼ਣ ਹੋਇਆ
reason-made-for-labour = ਇਹ ਉਨ੍ਹਾਂ ਲਈ ਬਣੀ ਜਿਨ੍ਹਾਂ ਦਾ ਕੰਮ ’ਤੇ ਸ਼ੋਸ਼ਣ ਹੋਇਆ
reason-indigenous-led = ਇਹ ਮੂਲਵਾਸੀ ਲੋਕ ਚਲਾਉਂਦੇ ਹਨ
reason-interpreters = ਇੱਥੇ ਦੁਭਾਸ਼ੀਏ ਹਨ
reason-sex-worker-led = ਇਹ ਸੈਕਸ ਵਰਕ ਕਰਨ ਵਾਲੇ ਲੋਕ ਚਲਾਉਂਦੇ ਹਨ
reason-always-open = ਇੱਥੇ ਦਿਨ ਰਾਤ ਕੋਈ ਜਵਾਬ ਦਿੰਦਾ ਹੈ

line-talk = ਦਿਨ ਹੋਵੇ ਜਾਂ ਰਾਤ, ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ
line-young = ਜੇ ਤੁਸੀਂ ਛੋਟੀ ਉਮਰ ਦੇ ਹੋ
line-despair = ਜੇ ਖ਼ੁਦ ਨੂੰ ਨੁਕਸਾਨ ਪਹੁੰਚਾਉਣ ਦਾ ਡਰ ਹੈ
line-indigenous = ਮੂਲਵਾਸੀ ਕਾਊਂਸਲਰ
line-near = ਆਪਣੇ ਨੇੜੇ ਸੇਵਾਵਾਂ ਲੱਭੋ
line-who = ਜਵਾਬ ਕੌਣ ਦਿੰਦਾ ਹੈ?

# Groups and reasons that the directory came to know later.
audience-disabled = ਅਪੰਗਤਾ ਵਾਲੇ ਲੋਕ
audience-hiv = HIV ਵਾਲੇ ਲੋਕ
audience-black = ਬਲੈਕ (Black) ਲੋਕ
audience-south-asian = ਦੱਖਣੀ ਏਸ਼ੀਆਈ ਲੋਕ
find-audience-disabled = ਅਪੰਗ, ਅਪਾਹਜ, ਡਿਸੇਬਲਡ, ਵ੍ਹੀਲਚੇਅਰ, disability, disabled, wheelchair, handicap, apahaj, apang
find-audience-hiv = ਐੱਚਆਈਵੀ, ਏਡਜ਼, hiv, aids, positive
find-audience-black = ਕਾਲੇ ਲੋਕ, ਅਫ਼ਰੀਕੀ, ਕੈਰੇਬੀਅਨ, black, african, caribbean, kale lok
find-audience-south-asian = ਪੰਜਾਬੀ, ਭਾਰਤੀ, ਇੰਡੀਅਨ, ਪਾਕਿਸਤਾਨੀ, ਸਾਊਥ ਏਸ਼ੀਅਨ, ਦੇਸੀ, ਸਿੱਖ, punjabi, panjabi, indian, south asian, desi, sikh, pakistani, bangladeshi, tamil, sri lankan, nepali
reason-made-for-violence = ਇਹ ਉਨ੍ਹਾਂ ਲਈ ਬਣੀ ਜਿਨ੍ਹਾਂ ਨੂੰ ਸਾਥੀ, ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਜਿਨਸੀ ਹਿੰਸਾ ਨੇ ਨੁਕਸਾਨ ਪਹੁੰਚਾਇਆ
