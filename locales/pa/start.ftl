# The start screen and the parts that are only ever static HTML. They do not travel with the app's texts.

static-title = ਮਦਦ, ਅਤੇ ਤੁਹਾਡੇ ਹੱਕ
static-lead = ਕੈਨੇਡਾ ਵਿੱਚ ਕਿਤੇ ਵੀ ਮਦਦ ਕਰ ਸਕਣ ਵਾਲੇ ਲੋਕ ਲੱਭੋ।
static-plain-note = ਕੋਈ ਅਕਾਊਂਟ ਨਹੀਂ। ਕੋਈ ਕੁਕੀ (cookie) ਨਹੀਂ। ਅਸੀਂ ਕੁਝ ਵੀ ਸਾਂਭਦੇ ਜਾਂ ਭੇਜਦੇ ਨਹੀਂ। ਬ੍ਰਾਊਜ਼ਰ ਕਈ ਥਾਈਂ ਯਾਦ ਰੱਖਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇੱਥੇ ਆਏ, ਅਤੇ ਸੂਬੇ ਦਾ ਹਰ ਖੋਲ੍ਹਿਆ ਪੰਨਾ ਵੀ; ਨਵੀਂ ਟੈਬ ਇਹ ਦਿਖਾ ਸਕਦੀ ਹੈ। ਪ੍ਰਾਈਵੇਟ ਵਿੰਡੋ ਯਾਦ ਨਹੀਂ ਰੱਖਦੀ।
static-noscript = ਸਕ੍ਰਿਪਟਾਂ ਬੰਦ ਹਨ: ਬਾਹਰ ਜਾਣ ਦਾ ਬਟਨ ਸਾਦਾ ਲਿੰਕ ਹੈ, ਅਤੇ “ਪਿੱਛੇ” ਦਬਾਉਣ ਨਾਲ ਇਹ ਪੰਨਾ ਵਾਪਸ ਆ ਸਕਦਾ ਹੈ।
static-fault = ਇਹ ਪੰਨਾ ਕੰਮ ਕਰਨਾ ਬੰਦ ਕਰ ਗਿਆ ਹੈ। ਹੇਠਲੇ ਨੰਬਰ ਅਜੇ ਵੀ ਕੰਮ ਕਰਦੇ ਹਨ।
static-fault-again = ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ
# What the first line of resources/hotlines.json says of itself; change it together with the line.
static-first-line = 200 ਤੋਂ ਵੱਧ ਬੋਲੀਆਂ। ਨਾਮ ਦੇਣ ਦੀ ਲੋੜ ਨਹੀਂ।
static-text = ਮੈਸੇਜ (text) ਜਾਂ ਚੈਟ
static-young-ask = ਉਮਰ 18 ਤੋਂ ਘੱਟ?
static-young = ਉਮਰ 18 ਤੋਂ ਘੱਟ, ਜਾਂ ਕੁਝ ਸੂਬਿਆਂ ਵਿੱਚ 18? ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਜਵਾਬ ਦੇਣ ਵਾਲਿਆਂ ਨੂੰ ਬਾਲ ਸੁਰੱਖਿਆ (child protection) ਨੂੰ ਦੱਸਣਾ ਪਵੇ। ਪਹਿਲਾਂ ਪੁੱਛੋ: “ਤੁਹਾਨੂੰ ਕੀ ਕੁਝ ਅੱਗੇ ਦੱਸਣਾ ਪੈਂਦਾ ਹੈ?”
static-begin = ਕੁਝ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ
static-begin-note = ਤੁਸੀਂ ਹਰ ਸਵਾਲ ਛੱਡ ਸਕਦੇ ਹੋ।
static-browse = ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ
static-read = ਹੱਕ ਅਤੇ ਰਾਹ
static-before = ਅੱਗੇ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ: ਬਾਹਰ ਜਾਣਾ, ਅਤੇ ਪਿੱਛੇ ਕੀ ਰਹਿ ਜਾਂਦਾ ਹੈ
static-exit-1 = “ਇਸ ਸਾਈਟ ਤੋਂ ਬਾਹਰ ਜਾਓ” ਹਰ ਪੰਨੇ ਦੇ ਉੱਪਰ ਹੈ। ਇੱਕ ਵਾਰ ਦਬਾਉਣ ਨਾਲ ਪੰਨਾ ਖਾਲੀ ਹੋ ਜਾਂਦਾ ਹੈ ਅਤੇ ਮੌਸਮ ਦਾ ਪੰਨਾ ਖੁੱਲ੍ਹਦਾ ਹੈ। ਤੁਸੀਂ Shift ਤਿੰਨ ਵਾਰ, ਜਾਂ Esc ਦੋ ਵਾਰ ਵੀ ਦਬਾ ਸਕਦੇ ਹੋ।
static-exit-2 = ਨੈੱਟ ਹੌਲੀ ਹੋਵੇ ਤਾਂ ਇਸ ਸਾਈਟ ਦਾ ਪਤਾ ਉੱਪਰ ਦਿਸਦਾ ਰਹਿੰਦਾ ਹੈ, ਜਦੋਂ ਤੱਕ ਮੌਸਮ ਦਾ ਪੰਨਾ ਜਵਾਬ ਨਾ ਦੇਵੇ।
static-exit-3 = ਬਾਹਰ ਜਾਣ ਤੋਂ ਬਾਅਦ “ਪਿੱਛੇ” ਦਬਾਉਣ ਨਾਲ ਉਹ ਨਹੀਂ ਦਿਸਦਾ ਜੋ ਤੁਸੀਂ ਪੜ੍ਹਿਆ। ਵਾਪਸ ਆਉਣ ਲਈ ਪਤਾ ਫਿਰ ਲਿਖੋ। ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟ ਚੁੱਕੇ ਹੋਣਗੇ।
static-exit-4 = ਇਹ ਇਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਹਟਾ ਸਕਦਾ: ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਵੇਖੇ ਪੰਨੇ, ਫ਼ੋਨ ਜਾਂ ਬਿੱਲ ’ਤੇ ਕਾਲਾਂ, ਸਾਡੇ ਲਿੰਕ ਵਾਲਾ ਮੈਸੇਜ, ਕਿਸੇ ਨਾਲ ਸਾਂਝਾ ਅਕਾਊਂਟ, ਜਾਂ ਇਸ ਫ਼ੋਨ ’ਤੇ ਨਜ਼ਰ ਰੱਖਣ ਵਾਲੀ ਐਪ।
static-exit-5 = ਪ੍ਰਾਈਵੇਟ ਵਿੰਡੋ ਬੰਦ ਹੋਣ ਤੋਂ ਬਾਅਦ ਇਸ ਪੰਨੇ ਦਾ ਕੁਝ ਵੀ ਯਾਦ ਨਹੀਂ ਰੱਖਦੀ। ਇਹ ਨਜ਼ਰ ਰੱਖਣ ਵਾਲੀ ਐਪ ਨੂੰ, ਜਾਂ ਵੇਖਣ ਵਾਲੇ ਵਿਅਕਤੀ ਨੂੰ ਨਹੀਂ ਰੋਕਦੀ। ਉਹ ਫ਼ੋਨ ਬਿਹਤਰ ਹੈ ਜੋ ਦੂਜੇ ਵਿਅਕਤੀ ਦੇ ਹੱਥ ਨਹੀਂ ਆ ਸਕਦਾ। ਖੋਲ੍ਹਣ ਲਈ:
static-private-iphone = iPhone ਜਾਂ iPad, Safari ਵਿੱਚ: ਦੋ ਚੌਰਸ ਡੱਬੇ ਦਬਾਓ, ਫਿਰ “Private”।
static-private-android = Android, Chrome ਵਿੱਚ: ਤਿੰਨ ਬਿੰਦੀਆਂ ਦਬਾਓ, ਫਿਰ ਨਵੀਂ ਇਨਕੌਗਨੀਟੋ ਟੈਬ (“New Incognito tab”)।
static-private-samsung = Samsung Internet: ਟੈਬਾਂ (“Tabs”) ਦਬਾਓ, ਫਿਰ ਸੀਕ੍ਰੇਟ ਮੋਡ ਚਾਲੂ ਕਰੋ (“Turn on Secret mode”)।
static-private-firefox = ਫ਼ੋਨ ’ਤੇ Firefox: ਮੈਨਿਊ ਖੋਲ੍ਹੋ, ਫਿਰ ਨਵੀਂ ਪ੍ਰਾਈਵੇਟ ਟੈਬ (“New private tab”)।
static-private-computer = ਕੰਪਿਊਟਰ: Ctrl, Shift ਅਤੇ N ਇਕੱਠੇ ਦਬਾਓ; Firefox ਵਿੱਚ Ctrl, Shift ਅਤੇ P। Mac ’ਤੇ Ctrl ਦੀ ਥਾਂ Command।
static-exit-6 = ਸਕ੍ਰਿਪਟਾਂ ਬੰਦ ਹੋਣ, ਜਾਂ ਤੁਸੀਂ ਕਿਸੇ ਲਿੰਕ ਰਾਹੀਂ ਦੂਜੀ ਸਾਈਟ ’ਤੇ ਜਾਓ, ਤਾਂ ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਹਿਸਟਰੀ ਵਿੱਚ ਹੋਰ ਲਾਈਨਾਂ ਰਹਿ ਸਕਦੀਆਂ ਹਨ। ਅਜਿਹੇ ਲਿੰਕ ਤੋਂ ਬਾਅਦ “ਪਿੱਛੇ” ਦਬਾਉਣ ਨਾਲ ਇਹ ਪੰਨਾ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਸਮੇਤ ਫਿਰ ਦਿਸ ਸਕਦਾ ਹੈ। ਫਿਰ ਇੱਥੋਂ ਬਾਹਰ ਜਾਓ, ਤਾਂ ਵੀ “ਅੱਗੇ” ਦਾ ਬਟਨ ਉਸ ਸਾਈਟ ’ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ। ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਕੁਝ ਪੁੱਛਣ ਵਾਲੀ ਵਿੰਡੋ, ਜਿਵੇਂ ਪ੍ਰਿੰਟ ਦੀ, ਬੰਦ ਹੋਣ ਤੱਕ ਬਾਹਰ ਜਾਣ ਦਾ ਬਟਨ ਢਕ ਲੈਂਦੀ ਹੈ। ਕੀਬੋਰਡ, ਸਪੈਲਿੰਗ ਜਾਂਚ ਅਤੇ ਬ੍ਰਾਊਜ਼ਰ ਦਾ ਅਨੁਵਾਦ ਲਿਖਤ ਆਪਣੇ ਬਣਾਉਣ ਵਾਲਿਆਂ ਨੂੰ ਭੇਜ ਸਕਦੇ ਹਨ।
static-exit-7 = ਕੰਪਿਊਟਰ ’ਤੇ Chromium 156, Firefox 153 ਅਤੇ WebKitGTK 2.50 ਵਿੱਚ ਪਰਖਿਆ ਗਿਆ। ਫ਼ੋਨਾਂ ’ਤੇ ਜਾਂ Safari ਵਿੱਚ ਅਜੇ ਨਹੀਂ। ਇਹ ਵਾਅਦਾ ਨਹੀਂ ਕਰ ਸਕਦਾ ਕਿ ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗੇਗਾ। ਇਹ ਪੰਜਾਬੀ ਅਜੇ ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲਿਆਂ ਨੇ ਨਹੀਂ ਜਾਂਚੀ।
static-back = ਬ੍ਰਾਊਜ਼ਰ ਦਾ “ਪਿੱਛੇ” ਵਾਲਾ ਬਟਨ ਇਸ ਸਾਈਟ ਤੋਂ ਬਾਹਰ ਲੈ ਜਾਂਦਾ ਹੈ। ਅੰਦਰ ਸਾਡਾ ਬਟਨ ਵਰਤੋ।
static-trace-ask = ਫ਼ੋਨ ਕਾਲ ਦਾ ਨਿਸ਼ਾਨ
static-trace = ਫ਼ੋਨ ਕਾਲ ਫ਼ੋਨ ਦੀ ਕਾਲ ਲਿਸਟ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ ਅਤੇ ਬਿੱਲ ’ਤੇ ਆ ਸਕਦੀ ਹੈ। ਮੈਸੇਜ (text) ਤੁਹਾਡੇ ਮੈਸੇਜਾਂ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।
static-options = ਕਿਹੜੇ ਰਾਹ ਹਨ
static-rights = ਹੱਕ
static-about = ਇਸ ਸਾਈਟ ਬਾਰੇ
static-sources = ਇਹ ਕਿੱਥੋਂ ਲਿਆ ਗਿਆ
static-more = ਹੋਰ
static-see = ਅੱਗੇ ਪੜ੍ਹੋ
static-provinces = ਸੂਬੇ ਅਤੇ ਟੈਰੀਟਰੀ ਮੁਤਾਬਕ ਸੇਵਾਵਾਂ
static-nationwide = ਸਾਰਾ ਕੈਨੇਡਾ
static-honest = ਛਪੀ ਹੋਈ ਸੇਧ ਤੋਂ ਬਣਿਆ, ਕੁਝ ਸੇਧ ਉਨ੍ਹਾਂ ਦੀ ਜਿਨ੍ਹਾਂ ਨੇ ਇਹ ਹੰਢਾਇਆ (survivors)। ਅਜੇ ਉਨ੍ਹਾਂ ਨੇ, ਵਕੀਲਾਂ ਨੇ ਜਾਂ ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲਿਆਂ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ।
static-date = ਡਾਟਾ { $date } ਦਾ ਹੈ। ਨੰਬਰ ਬਦਲਦੇ ਹਨ: { $next } ਤੋਂ ਬਾਅਦ ਦੁਬਾਰਾ ਵੇਖੋ।
static-not-dated = ਤਰੀਕ ਨਹੀਂ
static-top = ਸ਼ੁਰੂ
static-list-title = ਸੇਵਾਵਾਂ: { $place }
static-list-lead = ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ: ਸਮਾਂ ਅਤੇ ਥਾਂ ਬਦਲਦੇ ਹਨ। “ਹੋਰ ਜਾਣਕਾਰੀ” ਦੱਸਦੀ ਹੈ ਕਿ ਹਰ ਸੇਵਾ ਦੂਜਿਆਂ ਨੂੰ ਅੱਗੇ ਕੀ ਦੱਸਦੀ ਹੈ।
static-danger = ਹੁਣ ਖ਼ਤਰੇ ਵਿੱਚ
# $places: provinces and territories.
static-not-in = ਇੱਥੇ ਨਹੀਂ: { $places }।
static-groups = ਮਦਦ ਦੀਆਂ ਕਿਸਮਾਂ
static-group-danger = ਹੁਣ ਖ਼ਤਰਾ
static-group-talk = ਕੋਈ ਜਿਸ ਨਾਲ ਗੱਲ ਹੋ ਸਕੇ
static-group-stay = ਰਹਿਣ ਲਈ ਥਾਂ
static-group-health = ਸਿਹਤ, ਅਤੇ ਹਮਲੇ ਤੋਂ ਬਾਅਦ ਇਲਾਜ
static-group-work = ਕੰਮ ਅਤੇ ਤਨਖਾਹ
static-group-law = ਕਾਨੂੰਨ ਅਤੇ ਕਾਗਜ਼
static-group-money = ਪੈਸੇ ਅਤੇ ਬੱਚੇ
static-group-young = ਨੌਜਵਾਨ
static-group-safer = ਵੱਧ ਸੁਰੱਖਿਅਤ ਰਹਿਣਾ, ਜਾਂ ਸੈਕਸ ਇੰਡਸਟਰੀ ਛੱਡਣਾ
static-group-find = ਹੋਰ ਸੇਵਾਵਾਂ ਲੱਭਣਾ

# On a computer, below a number that was pressed, and the link that then calls or texts.
static-by-hand = ਕਿਸੇ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰੋ, ਜਾਂ ਨੰਬਰ ਕਾਪੀ ਕਰੋ। ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਬ੍ਰਾਊਜ਼ਰ ਪਹਿਲਾਂ ਪੁੱਛਦਾ ਹੈ ਕਿ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਖੋਲ੍ਹਣਾ ਹੈ ਜਾਂ ਨਹੀਂ। ਉਸ ਦਾ ਸਵਾਲ ਬਾਹਰ ਜਾਣ ਦਾ ਬਟਨ ਢਕ ਲੈਂਦਾ ਹੈ ਅਤੇ ਇਸ ਸਾਈਟ ਦਾ ਨਾਮ ਦੱਸਦਾ ਹੈ।
static-from-here = ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਕਾਲ ਕਰੋ ਜਾਂ ਮੈਸੇਜ (text) ਭੇਜੋ

# In the one-file edition, which someone carries on a stick or a tablet.
static-file-note = ਕੋਈ ਅਕਾਊਂਟ ਨਹੀਂ। ਕੋਈ ਕੁਕੀ (cookie) ਨਹੀਂ। ਅਸੀਂ ਕੁਝ ਵੀ ਸਾਂਭਦੇ ਜਾਂ ਭੇਜਦੇ ਨਹੀਂ। ਪਰ ਇਹ ਇੱਕ ਫਾਈਲ ਹੈ: ਜਦੋਂ ਤੱਕ ਕੋਈ ਇਸ ਨੂੰ ਮਿਟਾਉਂਦਾ ਨਹੀਂ, ਇਹ ਇਸ ਡਿਵਾਈਸ ਜਾਂ ਸਟਿੱਕ ’ਤੇ ਰਹਿੰਦੀ ਹੈ। ਡਿਵਾਈਸ ਅਤੇ ਬ੍ਰਾਊਜ਼ਰ ਇਸ ਨੂੰ ਖੋਲ੍ਹੀਆਂ ਫਾਈਲਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਦਿਖਾ ਸਕਦੇ ਹਨ।
static-file-language = ਦੂਜੀ ਫਾਈਲ ਵਿੱਚ, ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਬਿਨਾਂ:
static-file-exit-2 = ਨੈੱਟ ਨਾ ਹੋਵੇ, ਤਾਂ ਵੀ “ਇਸ ਸਾਈਟ ਤੋਂ ਬਾਹਰ ਜਾਓ” ਪੰਨੇ ਨੂੰ ਤੁਰੰਤ ਖਾਲੀ ਕਰ ਦਿੰਦਾ ਹੈ। ਫਿਰ ਬ੍ਰਾਊਜ਼ਰ ਦੱਸਦਾ ਹੈ ਕਿ ਉਹ ਮੌਸਮ ਦਾ ਪੰਨਾ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ।
static-file-exit-3 = ਬਾਹਰ ਜਾਣ ਤੋਂ ਬਾਅਦ “ਪਿੱਛੇ” ਦਬਾਉਣ ਨਾਲ ਉਹ ਨਹੀਂ ਦਿਸਦਾ ਜੋ ਤੁਸੀਂ ਪੜ੍ਹਿਆ। ਵਾਪਸ ਆਉਣ ਲਈ ਫਾਈਲ ਫਿਰ ਖੋਲ੍ਹੋ। ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟ ਚੁੱਕੇ ਹੋਣਗੇ।

# Reading aloud, with the device's own voices alone.
static-listen-begin = ਸੁਣੋ
static-listen-stop = ਰੋਕੋ
static-listen-speed = ਰਫ਼ਤਾਰ
static-listen-slow = ਹੌਲੀ
static-listen-normal = ਆਮ
static-listen-fast = ਤੇਜ਼
static-listen-none = ਇਸ ਬੋਲੀ ਲਈ ਇਸ ਡਿਵਾਈਸ ਕੋਲ ਆਪਣੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ। ਹੋਰ ਆਵਾਜ਼ਾਂ ਲਿਖਤ ਬਾਹਰ ਭੇਜ ਦਿੰਦੀਆਂ, ਇਸ ਲਈ ਅਸੀਂ ਕੋਈ ਨਹੀਂ ਵਰਤਦੇ।
static-listen-heard = ਦੂਜੇ ਇਹ ਸੁਣ ਸਕਦੇ ਹਨ। ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਇੱਕ ਵਾਰ ਹੋਰ ਦਬਾਓ।

static-work = ਦੂਜਿਆਂ ਦੀ ਮਦਦ ਕਰਨ ਵਾਲਿਆਂ ਲਈ: ਟੈਬਲੇਟ ਲਈ ਇੱਕ ਸਕਰੀਨ
# The map of a report (cargo xtask coverage --map).
static-map-title = ਸੂਚੀ ਵਿੱਚ ਮਦਦ ਕਿੱਥੇ ਹੈ
static-map-note = ਗੋਲੇ: ਕਿਸੇ ਸ਼ਹਿਰ ਦੀਆਂ ਸੇਵਾਵਾਂ, ਗਿਣਤੀ ਮੁਤਾਬਕ। ਚੌਰਸ: ਕਿਸੇ ਸੂਬੇ ਜਾਂ ਟੈਰੀਟਰੀ ਦੀਆਂ ਸੇਵਾਵਾਂ। ਸਾਰੇ ਕੈਨੇਡਾ ਵਾਲੀਆਂ ਲਾਈਨਾਂ ਗਿਣੀਆਂ ਨਹੀਂ ਗਈਆਂ। ਸਾਰੀ ਮਦਦ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।
static-lost = ਇਸ ਪਤੇ ’ਤੇ ਕੋਈ ਪੰਨਾ ਨਹੀਂ ਹੈ
static-lost-start = ਸ਼ੁਰੂ ’ਤੇ ਜਾਓ
static-framed = ਕੋਈ ਹੋਰ ਸਾਈਟ ਇਸ ਪੰਨੇ ਨੂੰ ਆਪਣੇ ਅੰਦਰ ਦਿਖਾ ਰਹੀ ਹੈ। ਬਾਹਰ ਜਾਣ ਦਾ ਬਟਨ ਇੱਥੇ ਕੰਮ ਨਹੀਂ ਕਰ ਸਕਦਾ।
static-framed-out = ਇਸ ਪੰਨੇ ਨੂੰ ਵੱਖਰਾ ਖੋਲ੍ਹੋ

# For the sheet of an organisation that calls the numbers of a province (cargo xtask call-sheet).
static-call-say = ਹੈਲੋ। ਅਸੀਂ ਮਦਦ ਦੀ ਇੱਕ ਮੁਫ਼ਤ ਸੂਚੀ ਲਈ ਨੰਬਰ ਜਾਂਚ ਰਹੇ ਹਾਂ। ਕੀ ਇਹ { $name } ਹੈ? ਕੀ ਫ਼ੋਨ ਕਰਨ ਲਈ ਅਜੇ ਵੀ ਇਹੀ ਨੰਬਰ ਹੈ? ਧੰਨਵਾਦ।
static-call-text = ਹੈਲੋ। ਅਸੀਂ ਮਦਦ ਦੀ ਇੱਕ ਮੁਫ਼ਤ ਸੂਚੀ ਲਈ ਨੰਬਰ ਜਾਂਚ ਰਹੇ ਹਾਂ। ਕੀ ਇਹ { $name } ਹੈ? ਬੱਸ ਹਾਂ ਜਾਂ ਨਹੀਂ ਲਿਖਣਾ ਕਾਫ਼ੀ ਹੈ।

# What a province or territory should have and is not listed there (resources/goals.json). The names go on in a sentence.
static-missing = ਇੱਥੇ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ: { $what }। { $number } ਇਸ ਦੀ ਭਾਲ ਕਰ ਸਕਦਾ ਹੈ।
static-missing-closest = ਇੱਥੇ ਇਸ ਦੇ ਸਭ ਤੋਂ ਨੇੜੇ: { $services }।
static-missing-none = ਜਿੱਥੋਂ ਤੱਕ ਸਾਨੂੰ ਪਤਾ ਹੈ, ਇੱਥੇ ਇਹ ਨਹੀਂ ਹੈ: { $what }।
static-goal-workers-compensation = ਕੰਮ ’ਤੇ ਸੱਟ ਤੋਂ ਬਾਅਦ ਪੈਸੇ
static-goal-legal-aid = ਲੀਗਲ ਏਡ (legal aid)
static-goal-employment-standards = ਤਨਖਾਹ ਅਤੇ ਘੰਟਿਆਂ ਵਾਲਾ ਦਫ਼ਤਰ
static-goal-human-rights = ਮਨੁੱਖੀ ਹੱਕਾਂ ਵਾਲਾ ਦਫ਼ਤਰ (human rights)
static-goal-crime-victim-money = ਅਪਰਾਧ ਤੋਂ ਬਾਅਦ ਪੈਸੇ
static-goal-child-protection = ਖ਼ਤਰੇ ਵਿੱਚ ਬੱਚੇ ਲਈ ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੀਏ
static-goal-sexual-violence = ਜਿਨਸੀ ਹਿੰਸਾ ਬਾਰੇ ਲਾਈਨ
static-goal-family-violence = ਘਰ ਵਿੱਚ ਹਿੰਸਾ ਬਾਰੇ ਲਾਈਨ
static-goal-bed-line = ਕਿਸੇ ਲਈ ਵੀ ਬਿਸਤਰਾ ਲੱਭਣ ਵਾਲੀ ਲਾਈਨ
static-goal-income-support = ਗੁਜ਼ਾਰੇ ਲਈ ਪੈਸੇ
static-goal-youth = ਨੌਜਵਾਨਾਂ ਲਈ ਸੇਵਾ
static-goal-men = ਮਰਦਾਂ ਲਈ ਸੇਵਾ
static-goal-2slgbtq = ਸੇਵਾ ਜੋ ਕਹਿੰਦੀ ਹੈ ਕਿ 2SLGBTQ+ ਲੋਕਾਂ ਦਾ ਸਵਾਗਤ ਹੈ
static-goal-indigenous = ਮੂਲਵਾਸੀ ਲੋਕਾਂ ਵੱਲੋਂ ਚਲਾਈ ਸੇਵਾ
static-goal-migrant-workers = ਕੰਮ ਕਰਨ ਆਏ ਲੋਕਾਂ ਲਈ ਮਦਦ
