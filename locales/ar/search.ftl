# Everyday words for the search. Nobody sees them: they are what people may type. English and French words are found
# on the pages of every language. Write single words or phrases, with commas between; every word counts alone. Case, accents and one wrong letter
# do not matter, and the beginning of a word is enough. Words of the titles are found without standing here.

find-ignored = في, من, على, عن, إلى, الى, مع, هل, ما, لا, لم, لن, أن, ان, أنا, انا, أنت, هو, هي, هذا, هذه, كيف, أين, وين, فين, شو, إيش, ايش, ليش, بدي, عندي, معي, لي, أريد, اريد, عايز, عايزة, عم, يا, و, أو, او, الذي, التي, مين, أحد, حدا, fi, men, 3ala, ana, baddi, bidi, shu, sho, wen, fen, kif, el, al, ma, la, 3an, ma3, 3ayez

# Kinds of help: every service that gives it is found.
find-need-talk-now = خط ساخن, خط مساعدة, أزمة, انتحار, خايف, خايفة, خوف, وحيد, وحدي, أحكي, فضفضة, حدا يسمعني, تعبان, تعبانة, بكاء, ليل, طوارئ, khat sakhen, a7ki, ساعدوني, النجدة, بدي موت, أقتل نفسي
find-need-safe-place = مأوى, ملجأ, إيواء, دار إيواء, سكن, سرير, نوم, نام, بيات, مشرد, تشرد, غرفة, إيجار, هربت, أهرب, طردوني, بيت آمن, ma2wa, sakan, ahrab, shelter, ما في مكان نام, بالشارع, بيضربني, يضربني
find-need-health = طبيب, دكتور, دكتورة, ممرضة, عيادة, مستشفى, مريض, مريضة, مرض, حامل, حمل, إجهاض, ولادة, دواء, أسنان, سن, ايدز, سيدا, تحليل, بدون كرت, كرت صحة, هيلث كارد, جرح, ألم, وجع, doktor, mostashfa, 7amel, داية, قابلة, حبة الصباح, بدون تأمين
find-need-sexual-assault-care = اغتصاب, اغتصبني, اغتصبوني, تحرش, تحرش جنسي, اعتداء جنسي, لمسني, أدلة, طب شرعي, فحص, ممرضة, ta7arrosh, ightisab
find-need-counselling = علاج نفسي, طبيب نفسي, نفسية, دعم نفسي, صدمة, اكتئاب, حزن, قلق, كوابيس, أخصائي, مجموعة دعم, nafsi, ekte2ab, هلع, توتر, ضغط نفسي
find-need-immigration = فيزا, تأشيرة, تصريح, إقامة, اقامة, كفالة, أوراق, وراق, ترحيل, يرحلوني, إبعاد, لاجئ, لجوء, جنسية, هجرة, بدون أوراق, مخالف, انتهت, منتهية, iqama, e2ame, viza, tarheel, hijra
find-need-documents = جواز, جواز سفر, هوية, بطاقة, شهادة ميلاد, ورق, أوراق, وثائق, أخذ جوازي, سحب جوازي, ضاع جوازي, سفارة, قنصلية, jawaz, jawaz safar, awra2, hawiya
find-need-work-and-pay = شغل, عمل, وظيفة, صاحب العمل, مدير, معلم, كفيل, رب العمل, راتب, معاش, أجر, أجرة, أجور, ما دفعلي, ما قبضت, أكل حقي, ساعات إضافية, أوفرتايم, طردني, فصلني, مزرعة, مصنع, معمل, مربية, خادمة, عاملة منزل, مطعم, بناء, نقابة, مكتب استقدام, وسيط, خصم, shoghl, ratbi, ma3ash, kafil, كاش, شغالة, تنظيف, صيد, تسريح, عقد
find-need-legal = محامي, محامية, محامي مجاني, قانون, محكمة, قاضي, حقوق, شكوى, دعوى, حضانة, استشارة, ليجل ايد, mo7ami, majani, ma7kame, محامي مناوب, طلاق
find-need-money = مال, مصاري, فلوس, نقود, كاش, دعم, معونة, طعام, أكل, بنك طعام, سلة غذائية, ملابس, باص, تعويض, مساعدة مالية, إيجار, masari, flous, جوعان, جوع, سوشيال, تأمين بطالة, بطالة
find-need-children = أولاد, ولادي, أطفال, طفل, بيبي, رضيع, روضة, حضانة, حضانة أطفال, مدرسة, أم, أب, أهل, wladi, awlad
find-need-youth-care = حماية الطفل, حماية الأطفال, السوسيال, سوسيال, دار رعاية, أسرة حاضنة, مراهق, مراهقة, قاصر, يتيم, cas, social
find-need-exit-support = أترك, أطلع, أخرج, قواد, اتجار, اتجار بالبشر, تجارة البشر, بيع بشر, تهريب, استغلال, يستغلني, دعارة, بيع, باعوني, يجبرني, مجبور, مجبورة, غصب, etijar, istighlal, yejberni
find-need-harm-reduction = واقي, كوندوم, نالوكسون, إبر, مخدرات, جرعة زائدة, زبون سيئ, سلامة, لوازم, تعاطي, naloxone
find-need-online-safety = صور, صوري, صورة عارية, فيديو, ابتزاز, يبتزني, ينشر صوري, يفضحني, فضيحة, هاتف, موبايل, جوال, تتبع, يراقبني, تجسس, حساب, تهكير, هكر, إنترنت, انستغرام, سناب, واتساب, تليغرام, onlyfans, sowari, ebtizaz, فيسبوك, تيك توك, كلمة سر, gps, airtag
find-need-interpretation = مترجم, مترجمة, ترجمة, ترجمان, لغة, بيحكي عربي, عربي, بالعربي, motarjem, tarjama, 3arabi
find-need-find-services = 211, دليل, خدمات, خدمات قريبة, قريب مني, معلومات, إحالة, مساعدة, مساعده, mosa3ada, musaada
find-need-report = شرطة, بوليس, بلاغ, تبليغ, إبلاغ, أبلغ, شكوى, أشتكي, بلاغ مجهول, shorta, bolis, crime stoppers, rcmp
find-need-emergency = 911, إسعاف, اسعاف, إطفاء, حريق, خطر, طوارئ, نجدة, النجدة, الحقوني, مستعجل, الآن, khatar, tawari2, ساعدوني

# Groups: every service for them is found.
find-audience-youth = شباب, شاب, شابة, مراهق, مراهقة, طالب, طالبة, صغير
find-audience-children = طفل, طفلة, ولد, بنت, أولاد, قاصر
find-audience-families = عائلة, عيلة, أسرة, أم, ماما, أب, بابا, أهل, والدين
find-audience-migrant-workers = عامل, عاملة, عمال, عمالة, عمالة وافدة, عامل أجنبي, عامل مزرعة, موسمي, مربية, خادمة, tfw, عقد عمل, عامل منزلي, lmia, ممرضة أجنبية
find-audience-migrants = مهاجر, مهاجرة, مهاجرين, أجنبي, أجنبية, غريب, قادم جديد, وافد, استقرار, طالب دولي
find-audience-refugees = لاجئ, لاجئة, لاجئين, لجوء, طالب لجوء, حماية, lojo2, laje2
find-audience-no-status = بدون أوراق, بلا أوراق, بدون إقامة, مخالف, غير شرعي, غير قانوني, انتهت الفيزا, منتهية, بدون كرت, bidoun awra2
find-audience-indigenous = سكان أصليين, سكان أصليون, هنود, هندي أحمر, إنويت, إسكيمو, ميتي, محمية, مركز صداقة, inuit, metis, كري, موهوك, ميكماك, اينو
find-audience-2slgbtq = مثلي, مثلية, مثليين, ترانس, عابر, عابرة, متحول, متحولة, كوير, ميم, بايسكشوال, gay, lesbian, trans, lgbt, queer, 2slgbtq, lgbtq
find-audience-sex-workers = عمل جنسي, عاملة جنس, مرافقة, راقصة, رقص, مساج, سكس, دعارة, عاهرة, مومس, بنات ليل, كاميرا, escort
find-audience-abroad = خارج, خارج كندا, الخارج, بلد آخر, بلدي, سفارة, قنصلية

# Rights, options and pages about the site.
find-topic-trp = تي ار بي, trp, إقامة مؤقتة, تصريح إقامة, ضحية, ضحايا, اتجار, فيزا, وضع, أبقى في كندا, تصريح خاص, بدون أوراق
find-topic-trp-family-violence = عنف, عنف أسري, زوجي, زوجتي, زوج, زوجة, شريك, يضربني, بيضربني, كفيل, كفالة, لم شمل, جوزي, jozi, byedrobni
find-topic-open-work-permit = تصريح مفتوح, تصريح عمل مفتوح, تصريح مغلق, أغير الشغل, تغيير صاحب العمل, مدير سيئ, كفيل, استغلال بالشغل, lmia, open work permit, مربوط بصاحب الشغل
find-topic-lost-permit = انتهت, منتهي, انتهت الإقامة, خلصت الإقامة, خلصت الفيزا, استعادة, فيزا دراسة, تجديد, kholset
find-topic-refugee-claim = لجوء, لاجئ, خطر في بلدي, ما فيني ارجع, اضطهاد, رفض, مرفوض, غير مقبول, غير مؤهل, lojo2, irb, روكسهام, roxham, طلب على الحدود
find-topic-humanitarian = إنساني, إنسانية, أسباب إنسانية, هجرة إنسانية, إقامة دائمة, بي ار, البقاء, pr, h&c
find-topic-removal-date = ترحيل, إبعاد, يرحلوني, رح يرحلوني, أمر مغادرة, تسفير, يرجعوني, cbsa, tarheel, tar7eel, prra, وقف الترحيل
find-topic-detention = احتجاز, محتجز, حبس, سجن, محبوس, مركز احتجاز, اعتقال, معتقل, توقيف, cbsa
find-topic-smuggling = تهريب, مهرب, حدود, عبرت, قارب, دفعت للمهرب, tahrib
find-topic-consultants = مستشار, مستشار هجرة, مكتب هجرة, سمسار, وسيط, استقدام, نصب, نصاب, احتيال, محامي مزيف, رسوم, عمولة
find-topic-papers-taken = جواز, جوازي, أخذ جوازي, ماسك جوازي, سحب الجواز, أخذ أوراقي, حجز جوازي, هوية, وثائق, a5ad jawazi, jawazi
find-topic-getting-paid = راتب, راتبي, معاش, أجور, ما دفعلي, ما بيدفع, ما قبضت, أكل حقي, سرق أجري, حقي, شكوى, ratbi, ma 3am yedfa3li, أتعاب, إجازة مدفوعة
find-topic-work-rights = مدير, صاحب العمل, ساعات إضافية, استراحة, حد أدنى, طرد, ساعات, إجازة, مضايقة, سلامة, قانون العمل, وزارة العمل, عقد, كاش, تسريح
find-topic-hurt-at-work = إصابة, إصابة عمل, انجرحت, حادث, حادث شغل, تعويض, wcb, wsib, cnesst, جرح, worksafe
find-topic-pay-hours = حد أدنى, ساعات إضافية, أوفرتايم, ساعات, سعر الساعة, قسيمة, خصم, حسم, لباس, رسوم توظيف, كاش, مزرعة, استراحة, بقشيش, إكرامية, تحت الطاولة
find-topic-punished = طردني, فصل, طرد, عقاب, انتقام, مضايقة, تمييز, عنصرية, حقوق الإنسان, اشتكيت, استقالة, تركت الشغل, تسريح, قائمة سوداء
find-topic-debts = دين, ديون, قرض, سلفة, عليّ مصاري, عليّ فلوس, أسدد, رسوم توظيف, فائدة, خصم
find-topic-health-care = دكتور, طبيب, مستشفى, بدون كرت, كرت صحة, تأمين, ورقة بنية, حامل, إجهاض, مريض, عيادة, اغتصاب, ifhp, داية, حبة الصباح, بدون تأمين, msp, ohip, قابلة
find-topic-care = إدمان, مدمن, مخدرات, حشيش, كحول, سكران, جرعة زائدة, نالوكسون, علاج, سحب السموم, ديتوكس, اكتئاب, انتحار, نفسي, صحة نفسية, فنتانيل, كراك, سكر
find-topic-deaf-disabled = أصم, صماء, أطرش, طرشان, سمع, لغة الإشارة, إشارة, رسالة 911, asl, lsq, tty, إعاقة, معاق, كرسي متحرك, أعمى, كفيف, مترجم إشارة
find-topic-safe-place = مأوى, ملجأ, سرير, سكن, مشرد, وين أنام, فين أنام, عقد إيجار, إيجار, أترك البيت, wen nam
find-topic-money-compensation = تعويض, ضحايا, ضحية, مال, جريمة, صندوق, مساعدة
find-topic-income = معونة, ولفير, ويلفير, دعم دخل, مساعدة اجتماعية, ضمان, أونتاريو ووركس, مصاري, فلوس, أكل, إعانة الأطفال, ما معي مصاري, إيجار, welfare, ei, ccb, جوعان, odsp, ow
find-topic-protection-orders = منع اقتراب, أمر حماية, أمر تقييدي, ملاحقة, يلاحقني, يبعد عني, طليقي, زوجي السابق, تهديد, بيضربني
find-topic-family-court = حضانة, جواز سفر, محكمة الأسرة, محكمة شرعية, ولادي, أخذوا ولادي, ياخدو ولادي, سوسيال, حماية الطفل, طلاق, نفقة, خطف, كفالة
find-topic-online-safety = صور, صوري, صور عارية, ابتزاز, يبتزني, ينشر صوري, فضيحة, تجسس, تتبع, هاتف, موبايل, موقع, yonshor sowari
find-topic-leaving-sex-industry = قواد, أترك, أطلع من هالشغل, بدي أترك, دعارة, مرافقة, توبة, خروج
find-topic-safer-sex-industry = زبون, زبون سيئ, واقي, كوندوم, مرافقة, عمل جنسي, سلامة, حماية
find-topic-sex-work = دعارة, بغاء, قانوني, ممنوع, قواد, مرافقة, رضا, عمر, غصب
find-topic-under-18 = مراهق, قاصر, طفل, ولد, بنت, أهلي, أبي, أمي, مدرسة, سر, هربت من البيت, حماية الطفل
find-topic-indigenous = سكان أصليين, هنود, أمم أولى, إنويت, ميتي, محمية, بطاقة وضع, nihb, jordan, metis
find-topic-lgbtq = مثلي, مثلية, ترانس, عابر, كوير, شاذ, ميم, gay, trans
find-topic-men-boys = رجل, رجال, شاب, شباب, ولد, ذكر
find-topic-inside-canada = كندي, كندية, مواطن, حبيبي, صديقي, مدينتي, داخل كندا
find-topic-abroad = خارج كندا, الخارج, بلد آخر, سفارة, قنصلية, مسافر, كندي في الخارج
find-topic-quebec = كيبيك, كيبك, مونتريال, مونتريل, cavac, ivac, cnesst, clsc
find-topic-in-court = محكمة, شهادة, شاهد, أشهد, محاكمة, قاضي, جلسة, منع نشر
find-topic-with-police = شرطة, بوليس, اعتقال, توقيف, أسكت, سكوت, محامي, شرطي, تهمة, أقوال, تحقيق
find-topic-reporting = بلاغ, إبلاغ, تبليغ, أبلغ, شرطة, شكوى, أشتكي, مجهول, rcmp
find-topic-privacy = خصوصية, سر, سري, سرية, بالسر, حدا يعرف, رح يخبروا, بيخبروا, الشرطة, سجل, فضيحة, serri
find-topic-rights-during = حقوق, حقوقي, حرية, حابسني, محبوس, محبوسة, يهددني, مجبور, يتحكم, yhaddedni, سجين, خطفني, بيضربني
find-topic-rights-after = حقوق, بعد, انتهى, خلص, الماضي, هربت, نجوت, ناجي, ناجية
find-topic-helping-someone = صديق, صديقتي, رفيقتي, صاحبي, بنتي, ابني, أختي, أخي, قلقان, علامات, جيران, جارتي
find-topic-jail = سجن, حبس, مسجون, موقوف, كفالة, زنزانة, تهمة, محامي, سجين, sijn, 7abes
find-topic-police-officer = شرطي, ضابط, عسكري, زوجي شرطي, rcmp, شكوى على الشرطة, siu, asirt, مراقبة
find-topic-students = طالب, طالبة, دراسة, تصريح دراسة, كلية, جامعة, مدرسة, طالب دولي, قسط, رسوم, ساعات, 20 ساعة, 24 ساعة, وكيل, dli, معهد
find-topic-forced-scams = جريمة, احتيال, نصب, سرقة, مخدرات, حساب بنك, غسيل أموال, مركز اتصال, عصابة, عفو, سجل جنائي, سوابق, تهمة, إجبار, عملات رقمية, حب وهمي, سرقة محلات, نصب بالحب
find-topic-missing-child = مفقود, طفل مفقود, ضاع ابني, ضاعت بنتي, هرب, هربت بنتي, اختطاف, خطف, خطفوا, صور أطفال, بنتي, ابني, استدراج, cybertip, amber alert
find-topic-for-professionals = ممرضة, طبيب, معلم, معلمة, مدرس, أخصائي, أخصائية, مرشد, موظف, زبون, مريض, واجب الإبلاغ, موافقة, مترجم, أدلة, إحالة
find-topic-what-it-is = اتجار, اتجار بالبشر, تعريف, معنى, استغلال, عمل قسري, سخرة, شغل بالغصب, علامات, عبودية, رق
find-topic-forms = مزرعة, مطعم, صالون, أظافر, مساج, بناء, خادمة, عمل منزلي, زواج قسري, زواج بالغصب, جريمة, أنواع, علامات, أعضاء, زواج مدبر, شغالة, تسول, سحر
find-topic-the-law = قانون, قانون جنائي, جريمة, عقوبة, حكم, ممنوع, اتجار, مادة
find-topic-strategy = استراتيجية, حكومة, خطة, وطنية, أركان, تمويل
find-topic-about = عن الموقع, من عمل هذا, مصادر, اتصال, رخصة, مراجعة, كوكيز, تتبع
find-topic-words-to-show = مترجم, ترجمة, ترجمان, أعرض, بطاقة, ما فيني احكي, ما بعرف انجليزي, لا أتكلم الإنجليزية, أصم, أكتب, motarjem

# Places: short forms that people write. The names themselves are found without standing here.
find-region-ca-bc = bc, british columbia, بريتش كولومبيا, بي سي, فانكوفر
find-region-ca-ab = ab, alberta, البرتا, كالغاري, كالجاري, إدمونتون
find-region-ca-sk = sk, sask, ساسكاتشيوان, ساسكاتون, ريجاينا
find-region-ca-mb = mb, manitoba, وينيبيغ, وينيبغ
find-region-ca-on = ont, ontario, اونتاريو, انتاريو, تورونتو, تورنتو, أوتاوا, ميسيساغا
find-region-ca-qc = qc, quebec, كيبك, كويبك, مونتريال, مونتريل
find-region-ca-nb = nb, new brunswick, نيوبرونزويك, مونكتون
find-region-ca-ns = ns, nova scotia, نوفاسكوشيا, نوفا سكوتيا, هاليفاكس
find-region-ca-pe = pei, برنس إدوارد, برينس ادوارد
find-region-ca-nl = nl, nfld, نيوفنلاند, سانت جونز
find-region-ca-yt = yt, yukon, وايتهورس
find-region-ca-nt = nt, nwt, northwest territories, يلونايف
find-region-ca-nu = nu, nunavut, نونافت, إيكالويت

# Services that people look for without knowing the name: these words count as much as the name does. They are for the
# service that should come first, so they are few. Both languages must have each.
find-service-canadian-human-trafficking-hotline = اتجار, قواد, باعوني, بيع, يجبرني, استغلال
find-service-sheltersafe = نساء, امرأة, ست, مأوى, ملجأ, دار إيواء
find-service-action-canada-access-line = إجهاض, حامل, حمل
find-service-ifhp = طبيب, دكتور, بدون كرت, تأمين اللاجئين
find-service-ircc-client-support-centre = فيزا, تصريح, منتهية, انتهت
find-service-nu-kamatsiaqtut = إنويت, خط أزمة, inuit
find-service-on-youthline = مثلي, مراهق, ترانس, كوير
find-service-ccr-refugees = لجوء
find-service-global-affairs-emergency-abroad = سفارة, قنصلية
find-service-qc-cnesst-tet = كيبيك عامل أجنبي, csst
