# How services are shown: places, needs, groups, hours, what they pass on.

region-ca-bc = بريتيش كولومبيا
region-ca-ab = ألبرتا
region-ca-sk = ساسكاتشوان
region-ca-mb = مانيتوبا
region-ca-on = أونتاريو
region-ca-qc = كيبيك
region-ca-nb = نيو برونزويك
region-ca-ns = نوفا سكوشا
region-ca-pe = جزيرة الأمير إدوارد
region-ca-nl = نيوفاوندلاند ولابرادور
region-ca-yt = يوكون
region-ca-nt = الأقاليم الشمالية الغربية
region-ca-nu = نونافوت

need-talk-now = شخص للتحدث معه الآن
need-safe-place = مكان للإقامة
need-health = رعاية صحية
need-sexual-assault-care = رعاية بعد اعتداء جنسي
need-counselling = دعم نفسي
need-immigration = الأوراق والهجرة
need-documents = أوراق الهوية
need-work-and-pay = العمل والأجر
need-legal = مساعدة قانونية
need-money = مال
need-children = مساعدة للأطفال
need-youth-care = رعاية للشباب
need-exit-support = ترك مجال الجنس أو الخروج من الاستغلال
need-harm-reduction = مزيد من السلامة
need-online-safety = السلامة على الإنترنت
need-interpretation = ترجمة فورية
need-find-services = البحث عن خدمات أخرى
need-report = الإبلاغ
need-emergency = خطر الآن

audience-youth = الشباب
audience-children = الأطفال
audience-families = العائلات
audience-migrant-workers = من جاؤوا للعمل
audience-migrants = أشخاص من بلدان أخرى
audience-refugees = اللاجئون
audience-no-status = أشخاص من دون أوراق
audience-indigenous = الأمم الأولى والإنويت والميتي (First Nations, Inuit, Métis)
audience-2slgbtq = مجتمع الميم (2SLGBTQ+)
audience-sex-workers = من يعملون في الجنس
audience-abroad = أشخاص في بلد آخر

run-by-government = يديرها مكتب حكومي
run-by-other-country = مكتب تابع لبلد آخر
run-by-police = الشرطة جزء منها
run-by-child-protection = تديرها جهة لحماية الطفل
run-by-faith = تديرها مجموعة دينية
run-by-indigenous = بقيادة السكان الأصليين
run-by-sex-workers = بقيادة من يعملون في الجنس
run-by-survivors = بقيادة من عاشوا التجربة
run-by-union = تديرها نقابة
run-by-independent = تديرها مجموعة مستقلة

gender-open = للجميع
gender-women = للنساء
gender-men = للرجال

# The line under the name of a service, as a helper would say it: one or more of these, one after the other. Each is a sentence
# by itself. $needs is a list of need-…: “a place to stay, health care and legal help”. It says what people can ask about, and
# promises nothing.
row-talk = شخص يمكنك التحدث معه.
row-ask = يمكنك السؤال عن { $needs }.
row-women = للنساء.
row-men = للرجال.
# $groups is a list of audience-….
row-only = لهؤلاء فقط: { $groups }.
# Behind a tap, where no text says whom a service is for: an age from which, up to which, or both.
row-ages = { $kind ->
    [from] من عمر { $from } فما فوق.
    [to] حتى عمر { $to }.
   *[both] من عمر { $from } إلى { $to }.
}
# On rows of languages other than English and French. In each language it names that language: “They speak Spanish.”, in Spanish.
row-speaks = يتحدثون العربية.
row-interpreters = يستعينون بترجمة فورية.
# Before texts that stand there in English or French, since they are not in the language of the page.
text-in-en = بالإنجليزية:
text-in-fr = بالفرنسية:

kind-police = هنا تردّ الشرطة.
kind-tip-line = هذا الخط يتلقى البلاغات. هو ليس خط دعم. قد يُنقل كلامك إلى غيرهم.
kind-emergency = يرسل الشرطة أو الإطفاء أو الإسعاف. قد تُظهر المكالمة مكانك.

phone-voice = اتصال
phone-text = رسالة نصية
phone-tty = هاتف نصي (TTY)
phone-whatsapp = واتساب
phone-say = إرسال كلمة «{ $word }»
phone-extension = الرقم الداخلي { $digits }
contact-chat = محادثة على الإنترنت
contact-email = إرسال بريد إلكتروني
contact-website = فتح موقعهم

schedule-unknown = الأوقات غير معروفة. يمكنك الاتصال والسؤال.
schedule-words = الأوقات كما وردت: { $words }
schedule-always = ليلًا ونهارًا، كل يوم
schedule-weekly = { $times } ({ $zone }). قد تختلف أيام العطل.
schedule-span = { $days }، من { $opens } إلى { $closes }
schedule-days = من { $first } إلى { $last }
schedule-every-day = كل يوم
schedule-open = يُفترض أنهم يردّون الآن، حتى { $when }.
schedule-closed = لا يردّون الآن. يبدأ الردّ { $when }.
schedule-holiday = اليوم عطلة: قد تختلف الأوقات.
schedule-today = اليوم الساعة { $time }
schedule-on-day = يوم { $day } الساعة { $time }
clock = { $minute ->
    [0] { $hour12 } { $hour ->
        [0] ليلًا
        [12] ظهرًا
       *[other] { $half ->
            [am] صباحًا
           *[pm] مساءً
        }
    }
   *[other] { $hour12 }:{ $minute } { $hour ->
        [0] ليلًا
        [12] ظهرًا
       *[other] { $half ->
            [am] صباحًا
           *[pm] مساءً
        }
    }
}
day-mo = الاثنين
day-tu = الثلاثاء
day-we = الأربعاء
day-th = الخميس
day-fr = الجمعة
day-sa = السبت
day-su = الأحد
zone-vancouver = توقيت المحيط الهادئ
zone-edmonton = توقيت ألبرتا
zone-regina = توقيت ساسكاتشوان
zone-winnipeg = توقيت مانيتوبا
zone-toronto = التوقيت الشرقي
zone-moncton = توقيت الأطلسي
zone-halifax = توقيت الأطلسي
zone-st-johns = توقيت نيوفاوندلاند
zone-whitehorse = توقيت يوكون
zone-yellowknife = توقيت الأقاليم الشمالية الغربية
zone-iqaluit = التوقيت الشرقي
month-year = { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

language-en = الإنجليزية
language-fr = الفرنسية
language-es = الإسبانية
language-pt = البرتغالية
language-zh = الصينية
language-yue = الكانتونية
language-tl = التاغالوغية
language-pa = البنجابية
language-cmn = الماندرين
language-vi = الفيتنامية
language-ar = العربية
language-iu = الإنوكتيتوت
language-cr = الكري
language-oj = الأوجيبوي
list-separator = {"، "}
# The end of a list in a sentence: $first is all but the last, with list-separator between.
list-and = { $first } و{ $last }
# Between two sentences that follow each other.
sentence-separator = {" "}
# Between two parts of a sentence that may have commas themselves.
clause-separator = {"؛ "}

fees-free = مجانًا
passes-on-unknown = لا نعرف ما الذي ينقلونه إلى غيرهم. من الأفضل السؤال قبل ذكر اسمك.
service-young = قد يكون عليهم إبلاغ جهة حماية الطفل (child protection).
service-passes-on = ما الذي ينقلونه إلى غيرهم
service-who-for = لمن هذه الخدمة
service-asks = ما الذي يسألون عنه
service-languages = اللغات
service-interpreters = مع ترجمة فورية
service-cost = التكلفة
service-more = التفاصيل
# In a few words what a service does with what it is told; the full words open with a tap.
mark-authority = تديرها الشرطة أو الحكومة
mark-asks = جهة حكومية: ما تطلبه في التفاصيل
mark-other-country = مكتب تابع لبلد آخر
mark-child-protection = قد تبلّغ جهة حماية الطفل
mark-private = تقول إنها سرّية، مع استثناءات
mark-some = قد تنقل بعض ما يقال
mark-unknown = لا نعرف: يمكنك السؤال أولًا
# When a page was last seen to show how to reach it, in two words; the full words open with a tap.
mark-seen = شوهد في { $year }
mark-no-date = بلا تاريخ
km = { $km } كم
service-checked = شوهد على صفحة عامة في { $month }.
service-checked-old = شوهد آخر مرة على صفحة عامة في { $month }. إذا لم يعمل، يمكنك الاتصال بالرقم { $number }.
service-not-checked = لم نتحقق منه: لا توجد صفحة بتاريخ تعرض هذا الرقم. إذا لم يعمل، يمكنك الاتصال بالرقم { $number }.
service-unsure = لم نتمكن من التحقق من هذا على صفحة الخدمة نفسها.
# Shown only if whoever hosts the site named a place in resources/site.json. The subject of the e-mail must not tell the topic.
service-wrong = هل هناك خطأ؟ يمكنك إخبار من يديرون هذا الموقع.
service-wrong-subject = دليل: { $code }
service-wrong-email = البريد الإلكتروني يبقى على هاتفك أو حاسوبك. ويُظهر عنوانك.
service-wrong-page = تبقى تلك الصفحة في سجل متصفحك.
service-wrong-write = لا داعي لكتابة شيء عنك، فقط ما هو الخطأ. لا أحد هناك يمكنه مساعدتك: الأرقام أعلاه هي للمساعدة.
