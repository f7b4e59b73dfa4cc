# The start screen and the parts that are only ever static HTML. They do not travel with the app's texts.

static-title = مساعدة، وحقوقك
static-lead = أشخاص يمكنهم المساعدة، في كل أنحاء كندا.
static-plain-note = لا حساب. لا ملفات ارتباط (cookies). لا نحفظ شيئًا ولا نرسل شيئًا. يتذكر المتصفح أنك كنت هنا، ويتذكر كل صفحة مقاطعة، في أكثر من مكان؛ وقد تُظهر ذلك علامة تبويب جديدة. النافذة الخاصة لا تفعل ذلك.
static-noscript = البرامج النصية (scripts) متوقفة: زر الخروج رابط عادي، وقد يعيد زر الرجوع هذه الصفحة.
static-fault = توقفت هذه الصفحة عن العمل. الأرقام أدناه ما زالت تعمل.
static-fault-again = تحميل الصفحة مرة أخرى
# What the first line of resources/hotlines.json says of itself; change it together with the line.
static-first-line = أكثر من 200 لغة. لا حاجة إلى ذكر اسمك.
static-text = رسالة أو محادثة كتابية
static-young-ask = أقل من 18 سنة؟
static-young = عمرك أقل من 18 سنة، أو 18 في بعض المقاطعات؟ قد يكون على من يردّون إبلاغ جهة حماية الطفل (child protection). يمكنك السؤال أولًا: «ما الذي يجب عليكم الإبلاغ عنه؟»
static-begin = الإجابة عن بضعة أسئلة
static-begin-note = يمكنك تخطي أي سؤال.
static-browse = كل الخدمات
static-read = الحقوق والخيارات
static-before = قبل المتابعة: المغادرة، وما يبقى بعدها
static-exit-1 = زر «مغادرة هذا الموقع» في أعلى كل صفحة. لمسة واحدة تُفرغ الصفحة وتفتح الطقس. يمكنك أيضًا الضغط على Shift ثلاث مرات، أو على Esc مرتين.
static-exit-2 = إذا كانت الشبكة بطيئة، يبقى عنوان هذا الموقع في الأعلى إلى أن تظهر صفحة الطقس.
static-exit-3 = بعد المغادرة، زر الرجوع لا يعرض ما قرأته. للعودة، يجب كتابة العنوان مرة أخرى. لن تبقى أجوبتك.
static-exit-4 = لا يمكن للمغادرة أن تمحو: الصفحات التي فُتحت قبل هذه، أو المكالمات على الهاتف أو الفاتورة، أو الرسالة التي فيها رابطنا، أو حسابًا مشتركًا مع شخص آخر، أو تطبيقًا يراقب هذا الهاتف.
static-exit-5 = النافذة الخاصة لا تتذكر شيئًا من هذه الصفحة بعد إغلاقها. لكنها لا توقف تطبيقًا يراقب، ولا شخصًا ينظر. الأفضل هاتف لا يصل إليه الشخص الآخر. لفتح نافذة خاصة:
static-private-iphone = iPhone أو iPad، في Safari: لمس المربعين، ثم «خاص» (Private).
static-private-android = Android، في Chrome: لمس النقاط الثلاث، ثم «علامة تبويب جديدة للتصفح المتخفي» (New Incognito tab).
static-private-samsung = Samsung Internet: لمس «علامات التبويب» (Tabs)، ثم «تشغيل الوضع السري» (Turn on Secret mode).
static-private-firefox = Firefox على الهاتف: فتح القائمة، ثم «لسان خاص جديد» (New private tab).
static-private-computer = الحاسوب: الضغط على Ctrl وShift وN معًا؛ وفي Firefox على Ctrl وShift وP. على Mac يحلّ Command محلّ Ctrl.
static-exit-6 = إذا كانت البرامج النصية متوقفة، أو بعد فتح رابط إلى موقع آخر، قد تبقى سطور أكثر في سجل المتصفح. بعد رابط كهذا، قد يعرض زر الرجوع هذه الصفحة مرة أخرى مع أجوبتك. وإذا غادرت من هنا بعد ذلك، يبقى زر «إلى الأمام» يقود إلى ذلك الموقع. نافذة المتصفح التي تطرح سؤالًا، كنافذة الطباعة، تغطي زر الخروج حتى إغلاقها. لوحات المفاتيح والتدقيق الإملائي وترجمة المتصفح قد ترسل نصًا إلى الشركات التي صنعتها.
static-exit-7 = جُرّب في Chromium 156 وFirefox 153 وWebKitGTK 2.50 على حاسوب. لم يُجرّب بعد على الهواتف أو في Safari. لا يمكنه أن يعد بأن أحدًا لن يعرف. لم يراجع هذه الترجمة بعدُ أحد لغته الأم العربية.
static-back = زر الرجوع في المتصفح يغادر هذا الموقع. داخل الموقع، الأفضل زر الرجوع الخاص بنا.
static-trace-ask = أثر المكالمة
static-trace = المكالمة تبقى في قائمة مكالمات الهاتف وقد تظهر في الفاتورة. الرسالة النصية تبقى بين رسائلك.
static-options = خيارات
static-rights = حقوق
static-about = عن هذا الموقع
static-sources = من أين هذه المعلومات
static-more = المزيد
static-see = للقراءة بعد ذلك
static-provinces = الخدمات حسب المقاطعة والإقليم
static-nationwide = كل كندا
static-honest = أُعدّ من إرشادات منشورة، بعضها بقيادة من عاشوا التجربة. لم يراجعه بعدُ من عاشوا التجربة، ولا محامون، ولا أحد لغته الأم العربية.
static-date = من بيانات بتاريخ { $date }. الأرقام تتغيّر: من الأفضل التحقق مرة أخرى بعد { $next }.
static-not-dated = بلا تاريخ
static-top = البداية
static-list-title = الخدمات: { $place }
static-list-lead = الأفضل الاتصال أولًا: الأوقات والأماكن تتغيّر. «التفاصيل» تبيّن ما تنقله كل خدمة إلى غيرها.
static-danger = في خطر الآن
# $places: provinces and territories.
static-not-in = ما عدا: { $places }.
static-groups = أنواع المساعدة
static-group-danger = خطر الآن
static-group-talk = شخص للتحدث معه
static-group-stay = مكان للإقامة
static-group-health = الصحة، والرعاية بعد اعتداء
static-group-work = العمل والأجر
static-group-law = القانون والأوراق
static-group-money = المال والأطفال
static-group-young = الشباب
static-group-safer = مزيد من السلامة، أو ترك مجال الجنس
static-group-find = البحث عن خدمات أخرى

# On a computer, below a number that was pressed, and the link that then calls or texts.
static-by-hand = يمكنك الاتصال من هاتف، أو نسخ الرقم. من هذا الحاسوب، يسأل المتصفح أولًا هل يفتح برنامجًا. سؤاله يغطي زر الخروج ويذكر اسم هذا الموقع.
static-from-here = اتصال أو رسالة من هذا الحاسوب

# In the one-file edition, which someone carries on a stick or a tablet.
static-file-note = لا حساب. لا ملفات ارتباط (cookies). لا نحفظ شيئًا ولا نرسل شيئًا. لكن هذا ملف: يبقى على هذا الجهاز أو على ذاكرة USB حتى يحذفه شخص ما. قد يعرضه الجهاز والمتصفح بين الملفات التي فُتحت.
static-file-language = في ملف ثانٍ، من دون أجوبتك:
static-file-exit-2 = من دون شبكة، زر «مغادرة هذا الموقع» يُفرغ الصفحة فورًا أيضًا. ثم يقول المتصفح إنه لا يستطيع فتح صفحة الطقس.
static-file-exit-3 = بعد المغادرة، زر الرجوع لا يعرض ما قرأته. للعودة، يجب فتح الملف مرة أخرى. لن تبقى أجوبتك.

# Reading aloud, with the device's own voices alone.
static-listen-begin = استماع
static-listen-stop = إيقاف
static-listen-speed = السرعة
static-listen-slow = بطيئة
static-listen-normal = عادية
static-listen-fast = سريعة
static-listen-none = ليس في هذا الجهاز صوت خاص به لهذه اللغة. الأصوات الأخرى ترسل النص إلى خارج الجهاز، لذلك لا نستعملها.
static-listen-heard = يمكن لآخرين سماعه. للبدء، يلزم الضغط مرة أخرى.

static-work = لمن يساعدون آخرين: شاشة واحدة لجهاز لوحي
# The map of a report (cargo xtask coverage --map).
static-map-title = أين المساعدة المذكورة في القائمة
static-map-note = الدوائر: خدمات مدينة، حسب عددها. المربعات: خدمات مقاطعة أو إقليم. الخطوط لكل كندا غير محسوبة. ليست كل مساعدة مذكورة هنا.
static-lost = لا توجد صفحة في هذا العنوان
static-lost-start = إلى البداية
static-framed = موقع آخر يعرض هذه الصفحة داخل صفحته. لا يمكن أن يعمل زر الخروج هنا.
static-framed-out = فتح هذه الصفحة وحدها

# For the sheet of an organisation that calls the numbers of a province (cargo xtask call-sheet).
static-call-say = مرحبًا. نحن نتحقق من أرقام قائمة مجانية للمساعدة. هل هذا رقم { $name }؟ هل ما زال هو الرقم الصحيح؟ شكرًا.
static-call-text = مرحبًا. نحن نتحقق من أرقام قائمة مجانية للمساعدة. هل هذا رقم { $name }؟ تكفي نعم أو لا.

# What a province or territory should have and is not listed there (resources/goals.json). The names go on in a sentence.
static-missing = غير مذكور هنا: { $what }. يمكن البحث عن ذلك عبر { $number }.
static-missing-closest = الأقرب إلى ذلك هنا: { $services }.
static-missing-none = على حد علمنا، لا يوجد في هذا المكان: { $what }.
static-goal-workers-compensation = مال بعد إصابة في العمل
static-goal-legal-aid = المساعدة القانونية (legal aid)
static-goal-employment-standards = مكتب الأجور وساعات العمل
static-goal-human-rights = مكتب حقوق الإنسان
static-goal-crime-victim-money = مال بعد جريمة
static-goal-child-protection = رقم للاتصال من أجل طفل في خطر
static-goal-sexual-violence = خط عن العنف الجنسي
static-goal-family-violence = خط عن العنف في البيت
static-goal-bed-line = خط يجد سريرًا لأي شخص
static-goal-income-support = مال للمعيشة
static-goal-youth = خدمة للشباب
static-goal-men = خدمة للرجال
static-goal-2slgbtq = خدمة تقول إنها ترحّب بمجتمع الميم (2SLGBTQ+)
static-goal-indigenous = خدمة بقيادة السكان الأصليين
static-goal-migrant-workers = مساعدة لمن جاؤوا للعمل
