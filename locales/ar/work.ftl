# The page for outreach workers. Only this page carries these texts.

# The first screen, which stands alone between two people.
work-title = بجانب شخص آخر
work-lead = كل الأسئلة والخطة على شاشة واحدة، لمن يساعد شخصًا آخر.
work-begin = بدء
work-own = الصفحات المخصّصة لشخص وحده
work-needs-scripts = هذه الصفحة تحتاج إلى البرامج النصية (scripts). الصفحات المخصّصة لشخص وحده تعمل من دونها.

work-next = الشخص التالي
work-cleared = تم محو كل ما يخص هذا الشخص.
work-language = لغة ثانية
work-language-failed = تعذّر تحميل تلك اللغة. ربما انقطعت الشبكة. الباقي يعمل.
work-both = اللغتان
work-questions = الأسئلة

work-keep = حفظ
work-kept = المحفوظ: { $count }
work-kept-title = محفوظ للتسليم
work-kept-none = لا شيء محفوظ بعد. يمكن لمس «حفظ» بجانب خدمة أو رقم أو حق.

work-code = رمز
work-code-title = رمز يقرؤه الهاتف الآخر
work-code-numbers = كل الأرقام المحفوظة، كنص
work-code-site = عنوان هذا الموقع
work-code-none = يلزم حفظ خدمة أو رقم لصنع رمز منه.
work-code-note = قد يحفظ الهاتف الآخر ما قرأه إلى أن يحذفه شخص ما. لا يوجد أي جواب في الرمز.
work-code-too-long = هذا أطول مما يتّسع له رمز. يمكن حفظ عدد أقل، أو استعمال الورق.
work-with-names = مع الأسماء

work-paper = ورق
work-paper-title = على الورق
work-paper-what = ماذا
work-paper-kept = ما هو محفوظ
work-paper-plan = الخطة
work-paper-right = هذا الحق
work-paper-province = ورقة المقاطعة
work-paper-form = بأي شكل
work-paper-pages = صفحات للقراءة
work-paper-card = بطاقة واحدة تُطوى
work-paper-cards = ثماني بطاقات للقص
work-paper-strips = قصاصات للحائط
work-paper-kind = ما الذي تقوله
work-paper-neutral = الأرقام وحدها، لا شيء عن الموضوع
work-paper-none = لا شيء للطباعة هنا بعد.
work-paper-left-out = ما لم يتّسع له المكان: { $count }. يمكن اختيار «صفحات للقراءة»، أو حفظ عدد أقل.
work-no-print = لا يمكن لهذا الجهاز الطباعة من هنا.

work-words = كلمات لعرضها

work-settings = الإعدادات
work-settings-note = تبقى الإعدادات حتى إغلاق هذه الصفحة. لا يُخزَّن شيء.
work-idle = محو كل شيء بعد وقت من دون لمس
# 0 is never.
work-idle-minutes = { $count ->
    [0] أبدًا
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
work-hand = جهة الأسئلة
work-hand-start = حيث تبدأ السطور
work-hand-end = حيث تنتهي السطور
work-size = حجم النص
work-spaced = مسافة أكبر بين السطور
work-contrast = تباين قوي
work-one = سؤال واحد في كل مرة
