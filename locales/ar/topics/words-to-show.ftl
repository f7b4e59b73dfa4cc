words-to-show-title = كلمات لعرضها على شخص
words-to-show-short = يمكنك توجيه الشاشة نحو شخص ما حين لا يمكنك الكلام، أو حين لا تكون لديك رغبة فيه.
words-to-show-s-ask = جملة واحدة من هذه يمكنك عرضها
# The name of the language of the page: "Spanish (Español)".
words-to-show-interpreter = أحتاج إلى ترجمة فورية. لغتي: { $language }.
words-to-show-alone = أريد التحدث مع شخص على انفراد.
words-to-show-no-police = لا أريد الاتصال بالشرطة.
words-to-show-doctor = أحتاج إلى رؤية طبيب.
words-to-show-passport = هناك من يحتفظ بجواز سفري.
words-to-show-write = أرجو كتابة ذلك لي.
words-to-show-cannot-talk = لا أستطيع الكلام الآن.
words-to-show-phone = هل يمكنني استعمال هاتفك؟
