# The app: moving about, questions, plan, list of services.

tab-title = معلومات
leave = مغادرة هذا الموقع
leave-about = مغادرة هذا الموقع الآن. تُفتح صفحة للطقس.
leave-nav = خروج سريع
leave-two = خروج: الضغط على Shift مرتين أخريين
leave-one = خروج: الضغط على Shift مرة أخرى
leave-off = لم يتم الخروج. مرّ وقت طويل بين الضغطات.
leave-go = خروج

skip-link = إلى المحتوى
language-nav = اللغة
back = رجوع
home = البداية
menu-nav = أقسام هذا الموقع
menu-plan = الخطة
menu-topics = الحقوق
menu-browse = الخدمات
menu-clear = محو

progress = سؤال { $number } من { $total }
question-next = التالي
question-skip = تخطي
question-see-plan = عرض ما يناسبك الآن
question-many = يمكنك اختيار أكثر من جواب.
question-cleared = تم محو الأجوبة السابقة.
town-ask = أقرب مدينة، أو بداية الرمز البريدي
town-hint = يبقى هذا على شاشتك. نحن لا نبحث عن مكانك.
town-far = بعيدًا عن أي مدينة
now-note = نحن لا نتصل بأحد. لا يُرسَل أي شيء اخترته هنا.
now-silent = لا أستطيع الكلام: رسالة نصية أو محادثة
now-go-on = متابعة: أين مكانك؟
now-plan = عرض كل ما يمكن أن يساعد الآن

plan-answers = ما اخترته
# Before what it names: "Change: How old are you?"
label = { $what }:
plan-change = تغيير
plan-skipped = بلا جواب
# $reasons: one or more reasons, with clause-separator between.
plan-why = سبب العرض: { $reasons }.
plan-more = عرض المزيد ({ $count })
plan-section-now = الآن
plan-section-first = الخطوات الأولى
plan-section-other-towns = في مدن أخرى
plan-section-talk = خطوط أخرى، بالهاتف
plan-section-options = خيارات قد تناسبك
plan-section-services = بالقرب منك، أو بالهاتف
plan-section-services-women = خدمات للنساء
plan-section-services-men = خدمات للرجال
plan-section-rights = حقوقك
plan-section-report = إذا أردت الإبلاغ
plan-young = عمرك أقل من 18 سنة، أو 18 في بعض المقاطعات؟ قد يكون على من يساعدونك إبلاغ جهة حماية الطفل (child protection) بما يسمعونه منك. يمكنك السؤال أولًا: «ما الذي يجب عليكم الإبلاغ عنه؟»
plan-nowhere = لم يُذكر مكانك، لذلك نعرض فقط المساعدة لكل كندا. يمكنك اختيار مكان لعرض ما هو قريب.
plan-print = طباعة
plan-print-note = ما دامت نافذة الطباعة مفتوحة، فهي تغطي زر الخروج.
plan-built = من بيانات بتاريخ { $date }. الأرقام تتغيّر: من الأفضل التحقق مرة أخرى بعد { $next }.
plan-trace = المكالمة تبقى في قائمة مكالمات الهاتف وقد تظهر في الفاتورة. الأرقام تتغيّر: إذا لم يعمل رقم، يمكنك الاتصال بالرقم { $number }. صفحات المواقع الأخرى تبقى في سجل الهاتف، وليس فيها زر الخروج.
plan-trace-abroad = المكالمة تبقى في قائمة مكالمات الهاتف وقد تظهر في الفاتورة. الأرقام تتغيّر. صفحات المواقع الأخرى تبقى في سجل الهاتف.
plan-police = هل الشخص من الشرطة؟ رقم الطوارئ يرسل الشرطة. يمكنك أولًا الاتصال بالخط أعلاه. هو ليس الشرطة.
plan-print-chosen = طباعة ما اخترته أيضًا
plan-more-towns = { $count ->
    [zero] { $count } خدمة
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}

browse-title = كل الخدمات
browse-search = بحث: اسم أو مكان أو حاجة
browse-search-hint = ما كتبته يبقى على هذه الصفحة ولا يُرسَل. قد تتذكر لوحة مفاتيحك بعض الكلمات.
browse-narrow = تصفية: المكان، المساعدة، غير ذلك
browse-place = أين
browse-need = نوع المساعدة
browse-audience = لمن
browse-language = اللغة
browse-contact = طريقة الاتصال
browse-any = الكل
browse-always = هناك من يردّ ليلًا ونهارًا
browse-phone = بالهاتف
browse-text = برسالة نصية
browse-chat = بمحادثة كتابية
browse-found = { $count ->
    [0] لا توجد خدمة مناسبة. يمكنك إزالة خيار، أو تجربة كلمة أخرى.
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
browse-clear = محو الخيارات
browse-near = بالقرب من { $place }
browse-which = ما المكان المقصود؟
browse-former = هذا رقم قديم. طريقة الاتصال الآن مبيّنة هنا: { $name }.
browse-former-closed = هذا رقم قديم لخدمة أُغلقت.
service-try-all = إذا لم تنجح طريقة، يمكنك تجربة طريقة أخرى مبيّنة هنا.

topics-title = الحقوق والخيارات
topic-services = خدمات يمكن أن تساعد في هذا

reason-may-matter = قد يهم أي شخص
reason-danger = هناك خطر الآن
reason-region = الخدمة متاحة في: { $place }
reason-near = قريب من المدينة التي ذكرتها
reason-away = في إحدى مدن مقاطعتك أو إقليمك
# How far it is from the town that was named, in a straight line.
reason-away-km = على بعد نحو { $km } كم من المدينة التي ذكرتها
reason-canada = لكل كندا
reason-abroad = للأشخاص خارج كندا
reason-helps = نوع المساعدة: { $needs }
reason-for = لمن هذه الخدمة: { $groups }
reason-made-for-sex = أُنشئت لمن تعرّضوا للاستغلال في مجال الجنس
reason-made-for-labour = أُنشئت لمن تعرّضوا للاستغلال في العمل
reason-indigenous-led = بقيادة السكان الأصليين
reason-interpreters = فيها ترجمة فورية
reason-sex-worker-led = بقيادة من يعملون في الجنس
reason-always-open = هناك من يردّ ليلًا ونهارًا

line-talk = للتحدث مع شخص، ليلًا ونهارًا
line-young = للصغار والشباب
line-despair = إذا خطر لك إيذاء نفسك
line-indigenous = دعم نفسي من السكان الأصليين
line-near = للبحث عن خدمات قريبة
line-who = من يردّ؟

# Groups and reasons that the directory came to know later.
audience-disabled = أشخاص ذوو إعاقة
audience-hiv = أشخاص لديهم فيروس HIV
audience-black = أشخاص سود
audience-south-asian = أشخاص من جنوب آسيا
find-audience-disabled = إعاقة, اعاقة, معاق, معاقة, كرسي متحرك, ذوي احتياجات, كفيف, handicap
find-audience-hiv = ايدز, إيدز, سيدا, نقص المناعة, hiv, aids
find-audience-black = أسود, سود, سوداء, أفريقي, افريقية, سوداني, صومالي, كاريبي
find-audience-south-asian = جنوب آسيا, هندي, هندية, بنجابي, باكستاني, بنغالي, بنغلادش, تاميل, سريلانكا, نيبال
reason-made-for-violence = أُنشئت لمن تعرّضوا للأذى من شريك أو قريب، أو لعنف جنسي
