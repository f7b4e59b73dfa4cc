# The page for outreach workers. Only this page carries these texts.

# The first screen, which stands alone between two people.
work-title = ਕਿਸੇ ਦੇ ਨਾਲ ਬੈਠ ਕੇ
work-lead = ਸਾਰੇ ਸਵਾਲ ਅਤੇ ਪਲੈਨ ਇੱਕੋ ਸਕਰੀਨ ’ਤੇ, ਉਨ੍ਹਾਂ ਲਈ ਜੋ ਕਿਸੇ ਦੂਜੇ ਦੀ ਮਦਦ ਕਰਦੇ ਹਨ।
work-begin = ਸ਼ੁਰੂ ਕਰੋ
work-own = ਇਕੱਲੇ ਵਿਅਕਤੀ ਲਈ ਪੰਨੇ
work-needs-scripts = ਇਸ ਪੰਨੇ ਨੂੰ ਸਕ੍ਰਿਪਟਾਂ ਦੀ ਲੋੜ ਹੈ। ਇਕੱਲੇ ਵਿਅਕਤੀ ਵਾਲੇ ਪੰਨੇ ਉਨ੍ਹਾਂ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦੇ ਹਨ।

work-next = ਅਗਲਾ ਵਿਅਕਤੀ
work-cleared = ਇਸ ਵਿਅਕਤੀ ਦਾ ਸਭ ਕੁਝ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ।
work-language = ਦੂਜੀ ਬੋਲੀ
work-language-failed = ਉਹ ਬੋਲੀ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕੀ। ਹੋ ਸਕਦਾ ਹੈ ਨੈੱਟ ਚਲਾ ਗਿਆ ਹੋਵੇ। ਬਾਕੀ ਸਭ ਚੱਲਦਾ ਹੈ।
work-both = ਦੋਵੇਂ ਬੋਲੀਆਂ
work-questions = ਸਵਾਲ

work-keep = ਰੱਖੋ
work-kept = ਰੱਖੇ: { $count }
work-kept-title = ਅੱਗੇ ਦੇਣ ਲਈ ਰੱਖਿਆ
work-kept-none = ਅਜੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ। ਕਿਸੇ ਸੇਵਾ, ਨੰਬਰ ਜਾਂ ਹੱਕ ਕੋਲ “ਰੱਖੋ” ਦਬਾਓ।

work-code = ਕੋਡ
work-code-title = ਦੂਜੇ ਫ਼ੋਨ ਨਾਲ ਸਕੈਨ ਕਰਨ ਲਈ ਕੋਡ
work-code-numbers = ਰੱਖੇ ਹੋਏ ਸਾਰੇ ਨੰਬਰ, ਲਿਖਤ ਵਜੋਂ
work-code-site = ਇਸ ਸਾਈਟ ਦਾ ਪਤਾ
work-code-none = ਕੋਡ ਬਣਾਉਣ ਲਈ ਕੋਈ ਸੇਵਾ ਜਾਂ ਨੰਬਰ ਰੱਖੋ।
work-code-note = ਦੂਜਾ ਫ਼ੋਨ ਜੋ ਸਕੈਨ ਕਰੇ, ਉਹ ਉਸ ਵਿੱਚ ਉਦੋਂ ਤੱਕ ਰਹਿ ਸਕਦਾ ਹੈ ਜਦੋਂ ਤੱਕ ਕੋਈ ਮਿਟਾਉਂਦਾ ਨਹੀਂ। ਸਵਾਲਾਂ ਦਾ ਕੋਈ ਜਵਾਬ ਕਿਸੇ ਕੋਡ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦਾ।
work-code-too-long = ਇਹ ਕੋਡ ਲਈ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਘੱਟ ਚੀਜ਼ਾਂ ਰੱਖੋ, ਜਾਂ ਕਾਗਜ਼ ਵਰਤੋ।
work-with-names = ਨਾਵਾਂ ਸਮੇਤ

work-paper = ਕਾਗਜ਼
work-paper-title = ਕਾਗਜ਼ ’ਤੇ
work-paper-what = ਕੀ
work-paper-kept = ਜੋ ਰੱਖਿਆ ਹੈ
work-paper-plan = ਪਲੈਨ
work-paper-right = ਇਹ ਹੱਕ
work-paper-province = ਸੂਬੇ ਦੀ ਸ਼ੀਟ
work-paper-form = ਕਿਸ ’ਤੇ
work-paper-pages = ਪੜ੍ਹਨ ਲਈ ਪੰਨੇ
work-paper-card = ਤਹਿ ਹੋਣ ਵਾਲਾ ਇੱਕ ਕਾਰਡ
work-paper-cards = ਕੱਟਣ ਲਈ ਅੱਠ ਕਾਰਡ
work-paper-strips = ਕੰਧ ਲਈ ਪੱਟੀਆਂ
work-paper-kind = ਇਹ ਕੀ ਦੱਸੇ
work-paper-neutral = ਸਿਰਫ਼ ਨੰਬਰ, ਵਿਸ਼ੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ
work-paper-none = ਇੱਥੇ ਅਜੇ ਪ੍ਰਿੰਟ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ।
work-paper-left-out = ਹੋਰ { $count } ਲਈ ਥਾਂ ਨਹੀਂ। ਪੰਨੇ ਚੁਣੋ, ਜਾਂ ਘੱਟ ਚੀਜ਼ਾਂ ਰੱਖੋ।
work-no-print = ਇਹ ਡਿਵਾਈਸ ਇੱਥੋਂ ਪ੍ਰਿੰਟ ਨਹੀਂ ਕਰ ਸਕਦੀ।

work-words = ਦਿਖਾਉਣ ਲਈ ਸ਼ਬਦ

work-settings = ਸੈਟਿੰਗਾਂ
work-settings-note = ਸੈਟਿੰਗਾਂ ਇਹ ਪੰਨਾ ਬੰਦ ਹੋਣ ਤੱਕ ਰਹਿੰਦੀਆਂ ਹਨ। ਕੁਝ ਵੀ ਸਾਂਭਿਆ ਨਹੀਂ ਜਾਂਦਾ।
work-idle = ਇੰਨੇ ਸਮੇਂ ਤੱਕ ਕੋਈ ਨਾ ਛੂਹੇ ਤਾਂ ਸਭ ਮਿਟਾਓ
# 0 is never.
work-idle-minutes = { $count ->
    [0] ਕਦੇ ਨਹੀਂ
    [one] { $count } ਮਿੰਟ
   *[other] { $count } ਮਿੰਟ
}
work-hand = ਸਵਾਲ ਕਿਸ ਪਾਸੇ ਹੋਣ
work-hand-start = ਜਿੱਥੇ ਸਤਰ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ
work-hand-end = ਜਿੱਥੇ ਸਤਰ ਮੁੱਕਦੀ ਹੈ
work-size = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ
work-spaced = ਸਤਰਾਂ ਵਿਚਕਾਰ ਵੱਧ ਥਾਂ
work-contrast = ਰੰਗਾਂ ਦਾ ਤੇਜ਼ ਫ਼ਰਕ
work-one = ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕ ਸਵਾਲ
