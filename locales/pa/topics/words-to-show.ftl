words-to-show-title = ਕਿਸੇ ਨੂੰ ਦਿਖਾਉਣ ਲਈ ਸ਼ਬਦ
words-to-show-short = ਜਦੋਂ ਤੁਸੀਂ ਬੋਲ ਨਾ ਸਕੋ, ਜਾਂ ਬੋਲਣਾ ਨਾ ਚਾਹੋ, ਤਾਂ ਸਕਰੀਨ ਕਿਸੇ ਵੱਲ ਕਰੋ।
words-to-show-s-ask = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦਿਖਾਓ
# The name of the language of the page: "Spanish (Español)".
words-to-show-interpreter = ਮੈਨੂੰ ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਹੈ। ਮੇਰੀ ਬੋਲੀ: { $language }।
words-to-show-alone = ਮੈਂ ਕਿਸੇ ਨਾਲ ਇਕੱਲਿਆਂ ਗੱਲ ਕਰਨੀ ਹੈ।
words-to-show-no-police = ਮੈਂ ਪੁਲਿਸ ਨੂੰ ਫ਼ੋਨ ਨਹੀਂ ਕਰਨਾ।
words-to-show-doctor = ਮੈਨੂੰ ਡਾਕਟਰ ਦੀ ਲੋੜ ਹੈ।
words-to-show-passport = ਮੇਰਾ ਪਾਸਪੋਰਟ ਕਿਸੇ ਹੋਰ ਕੋਲ ਹੈ।
words-to-show-write = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਲਿਖ ਦਿਓ।
words-to-show-cannot-talk = ਹੁਣ ਮੇਰੇ ਲਈ ਗੱਲ ਕਰਨੀ ਮੁਮਕਿਨ ਨਹੀਂ।
words-to-show-phone = ਕੀ ਮੈਨੂੰ ਤੁਹਾਡਾ ਫ਼ੋਨ ਵਰਤਣ ਲਈ ਮਿਲ ਸਕਦਾ ਹੈ?
