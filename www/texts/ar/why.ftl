# Why: everything that only an opened line needs. Loaded when the first line is opened.

## The first sentence, by the standing and the rule that decided it.
# $agreement, $article: the worst reason.

lead-open = لا تبلغ هذا الخيار قاعدة مما قُرئ في اتفاق يلزم البلد.
lead-open-limit = اتفاق { $agreement } ({ $article }) يقف دونه: { $limit }.
lead-discouraged = اتفاق { $agreement } ({ $article }) يعارضه، بعبارات ليّنة لا تلزم أحدًا.
lead-sheltered-exception = يحظره اتفاق { $agreement } ({ $article })، لكن يغطيه { $exception }، ويقدّره البلد بنفسه.
lead-sheltered = يحظره اتفاق { $agreement } ({ $article })، لكنه محميّ في الوقت الحاضر.
lead-contestable-exception = يحظره اتفاق { $agreement } ({ $article })، ما لم يُقبل { $exception }، وهو ما يقدّره آخرون.
lead-contestable = اتفاق { $agreement } ({ $article }) يقف ضده، لكن نتيجة أي نزاع غير محسومة.
lead-fact = هل يحظره اتفاق { $agreement } ({ $article })؟ يتوقف ذلك على معلومة لم يبحث عنها أحد بعد.
# $places: every agreement that closes it, each as lead-place; $count: how many.
lead-closed = يغلقه { $places }؛ ولا ينطبق استثناء{ $count ->
    [one] {""}
    [two] {" "}في أيٍّ منهما
   *[other] {" "}في أيٍّ منها
}.
lead-closed-test = يغلقه { $places }؛ و{ $count ->
    [one] الاستثناء الذي قد يغطيه لا يستوفي شروطه
   *[other] الاستثناءات التي قد تغطيه لا تستوفي شروطها
}.
# Begins with a right-to-left mark: of the isolated pieces alone none would say which way the line runs.
lead-place = ‏{ $agreement } ({ $article })
lead-same = والأمر كذلك بموجب { $list }.
lead-unread = لا يُعرف هل في هذه الاتفاقات قاعدة بهذا الشأن، ولذلك لم تُحسب: { $list }.
own-lead = ما يفعله البلد اليوم
own-standing = الحكم بحسب ما يُعرف عن هذا القانون: { $standing }.

## Article and reach

# Begins with a right-to-left mark: of the isolated pieces alone none would say which way the line runs.
reason-heading = ‏{ $agreement }، { $article }
reason-reaches = نُظر فيه بشأن: { $scopes }.
strength-soft = صياغة ليّنة: وعد بالمحاولة.
strength-practice = تجمّد القاعدة ممارسة قائمة، وليست واجبًا دائمًا.
reason-content = ما تقوله المادة، بعبارتنا (بالإنجليزية)
reason-protects = من تحميه القاعدة: { $whom }
reason-note = المزيد عن هذا
reason-unconfirmed = غير مؤكد، ولم يُحسب حقيقةً ثابتة: { $list }.
reason-until = يسري هذا حتى { $date }.
dispute-yes = لطرف في الاتفاق أن يرفع دعوى بين الدول.
dispute-no = لا يمكن رفع دعوى؛ ومع ذلك يبقى الواجب ملزِمًا قانونًا.
dispute-not-known = لا يُعرف هل يمكن رفع دعوى.
source = المصدر: { $source }
source-date = { $title } ({ $date })
read-text = قُرئ في النص القانوني نفسه
read-secondary = قُرئ في تحليل أو قاعدة بيانات، لا في النص القانوني
read-memory = لم يُتحقق منه
listed-reasons = القواعد التي نُظر فيها

## Rules that decide a standing

rule-no-exception-fits = محظور، ولا ينطبق أي استثناء في الاتفاق.
rule-exception = { $standing ->
    [sheltered] محظور، لكن ينطبق { $exception }، ويقدّر ذلك البلد بنفسه.
    [closed] محظور؛ ومن المعروف أن { $exception } لا يستوفي شروطه.
   *[contestable] محظور، ما لم يُقبل { $exception }، وهو ما يقدّره آخرون.
}
rule-soft = صياغة ليّنة: ستحاول الأطراف أو تعترف أو تتعاون. ولا يمكن فرض شيء.
rule-practice = لا تطلب القاعدة من الأطراف إلا التمسك بممارسة قائمة، فتقوم أي دعوى على أساس ضعيف.
rule-no-recourse = محظور، ولا ينطبق أي استثناء. لكن لا أحد يستطيع رفع دعوى؛ ومع ذلك يبقى الواجب ملزِمًا قانونًا.
rule-recourse-not-known = محظور، ولا ينطبق أي استثناء. ولا يُعرف هل يستطيع أحد رفع دعوى.
rule-treatment-not-known = محظور فقط إذا عوملت الشركات الأجنبية معاملة أسوأ، في القانون أو في الواقع. وذلك غير معروف؛ ويختلف الباحثون في قواعد مثل إبقاء البيانات في البلد.
rule-scope-not-known = لا يُعرف هل يدخل هذا النوع من البيانات أو هذا القطاع في القاعدة.
rule-unconfirmed = بعض ما يُعرف عن هذه المادة غير مؤكد، وهو الذي يحسم الأمر.
rule-transition-not-bound = بموجب الفترة الانتقالية في الاتفاق، لا يلزم هذا البلد بعد.
rule-transition-no-dispute = في أثناء الفترة الانتقالية لا يمكن رفع دعوى على هذا البلد.
rule-transition-existing-measures-only = في أثناء الفترة الانتقالية لا تُمس القوانين القائمة من قبل.
rule-limit-government-procurement = لا تشمل القاعدة مشتريات الحكومات.
rule-limit-government-information = لا تشمل القاعدة المعلومات التي تحوزها حكومة أو تُحفظ لحسابها.
rule-limit-financial-services = لا تشمل القاعدة المؤسسات المالية والبيانات المالية.
rule-limit-mass-market-only = لا تبلغ القاعدة إلا البرمجيات الموجهة إلى عموم المستهلكين.
rule-limit-critical-infrastructure = لا تشمل القاعدة برمجيات البنى التحتية الحيوية.
rule-limit-broadcasting = لا تشمل القاعدة البث الإذاعي والتلفزيوني. ولا يُعرف هل تُعد هذه الأعمال منه.
rule-limit-subsidies-and-grants = لا تشمل القاعدة الإعانات والمنح.
rule-limit-incentives-allowed = لا تحظر القاعدة إلا الإلزام؛ أما الاشتراط مقابل ميزة فمسموح به.
rule-limit-internal-taxes-allowed = لا تشمل القاعدة الضرائب الداخلية؛ فهي ليست رسومًا جمركية.
rule-limit-listed-reservations = { $standing ->
    [sheltered] أدرج البلد تحفّظًا يغطيه.
   *[contestable] قد يغطيه تحفّظ؛ ولم ينظر أحد في قائمة البلد.
}
rule-limit-listed-commitments = { $standing ->
    [open] لم يلتزم البلد بشيء في هذا القطاع.
   *[contestable] لا تبلغ القاعدة إلا القطاعات التي التزم فيها البلد. وما التزم به غير معروف هنا.
}
rule-limit-existing-measures = { $standing ->
    [sheltered] لا تُمس القوانين الأقدم من الاتفاق.
   *[contestable] لا تُمس القوانين الأقدم من الاتفاق؛ ولا يُعرف هل هذا القانون أقدم منه.
}
rule-limit-contracts = لا تشمل القاعدة ما تتفق عليه الشركات فيما بينها.
rule-limit-carrier-media-only = لا تبلغ القاعدة إلا الوسيط أو الإرسال، لا المحتوى.
rule-limit-market-condition-only = لا تبلغ القاعدة إلا شروط البيع، لا طلبًا في قضية بعينها.

## Exceptions tried

tried = الاستثناءات التي نُظر فيها
tried-none = ليس للقاعدة استثناء خاص بها.
tried-self-judged = ينطبق، ويقدّر ذلك البلد بنفسه
tried-judged-by-others = قد ينطبق؛ ويقدّر ذلك آخرون
tried-aim-not-accepted = لا يقبل هذا الهدف
tried-only-in-a-case = لا يغطي إلا طلبًا في قضية بعينها
tried-test-fails = لا يستوفي شروطه: عوملت الشركات الأجنبية معاملة أسوأ بلا ضرورة، أو كانت هناك وسيلة أخف
tried-unconfirmed = لم يتأكد وجوده في الاتفاق
tried-row = ‏{ $exception }: { $result }
tried-row-unconfirmed = ‏{ $exception }: { $result } ({ $unconfirmed })

exception-legitimate-public-policy-objective = استثناء الهدف المشروع للسياسة العامة
exception-self-judged-objective = استثناء الأهداف التي يراها البلد نفسه ضرورية
exception-gats-xiv = الاستثناء العام للخدمات (النظام العام، الصحة، الخصوصية، السلامة)
exception-gatt-xx = الاستثناء العام للسلع (الآداب العامة، الصحة، إنفاذ القواعد الجمركية)
exception-essential-security = الاستثناء الأمني الذي يقدّره البلد بنفسه
exception-essential-security-reviewable = الاستثناء الأمني الخاضع للمراجعة
exception-prudential = الاستثناء الاحترازي لأجل الاستقرار المالي
exception-personal-data-safeguard = استثناء ضمانات الخصوصية التي يراها البلد مناسبة
exception-personal-data-safeguard-conditional = استثناء قوانين الخصوصية التي تسمح بانتقال البيانات بشروط عامة
exception-privacy-reviewable = استثناء الخصوصية الخاضع للمراجعة
exception-regulator-or-court-access = استثناء الجهات التنظيمية والمحاكم في قضية بعينها
exception-conformity-assessment = استثناء تقييم المطابقة
exception-competition-remedy = استثناء التدابير التصحيحية في قضايا المنافسة
exception-intellectual-property-limits = استثناء حدود الملكية الفكرية
exception-taxation = استثناء الضرائب
exception-indigenous-or-cultural = استثناء الشعوب الأصلية أو الثقافة
exception-development = استثناء التنمية

limit-government-procurement = فهو لا يشمل مشتريات الحكومات
limit-government-information = فهو لا يشمل المعلومات التي تحوزها حكومة أو تُحفظ لحسابها
limit-financial-services = فهو لا يشمل المؤسسات المالية والبيانات المالية
limit-mass-market-only = فهو لا يبلغ إلا البرمجيات الموجهة إلى عموم المستهلكين
limit-critical-infrastructure = فهو لا يشمل برمجيات البنى التحتية الحيوية
limit-broadcasting = فهو لا يشمل البث الإذاعي والتلفزيوني
limit-subsidies-and-grants = فهو لا يشمل الإعانات والمنح
limit-incentives-allowed = فهو يسمح بالاشتراط مقابل ميزة
limit-internal-taxes-allowed = فهو لا يشمل الضرائب الداخلية
limit-listed-reservations = فهو لا يشمل ما أدرجه البلد في تحفظاته
limit-listed-commitments = فهو لا يبلغ إلا القطاعات التي التزم فيها البلد
limit-existing-measures = فهو لا يشمل القوانين الأقدم منه
limit-contracts = فهو لا يشمل ما تتفق عليه الشركات فيما بينها
limit-carrier-media-only = فهو لا يبلغ إلا الوسيط، لا المحتوى
limit-market-condition-only = فهو لا يبلغ إلا شروط البيع

## What would change it

would-change = ما الذي يغيّر الجواب
would-change-row = ‏{ $what }: { $to }
change-treats-foreigners-worse = إذا عوملت الشركات الأجنبية معاملة أسوأ
change-treats-foreigners-alike = إذا عوملت الشركات الأجنبية مثل المحلية
change-not-least-restrictive = إذا كانت وسيلة أخف تخدم الهدف بالقدر نفسه
change-reservation-listed = إذا غطاه تحفّظ في قائمة البلد
change-reservation-not-listed = إذا لم يغطه أي تحفّظ في القائمة
change-existed-before = إذا كان القانون أقدم من الاتفاق
change-sector-committed = إذا كان البلد قد التزم في هذا القطاع
change-sector-not-committed = إذا لم يكن البلد قد التزم في هذا القطاع
change-mass-market = إذا عُد البرنامج موجهًا إلى عموم المستهلكين
change-not-mass-market = إذا لم يُعد البرنامج موجهًا إلى عموم المستهلكين
change-audiovisual-only = إذا قُصد البث أو الخدمات السمعية البصرية وحدها
change-beyond-audiovisual = إذا قُصد أكثر من الخدمات السمعية البصرية
change-accepted-aim = إذا خدم هدفًا يقبله استثناء
change-as-incentive = إذا كان اشتراطًا مقابل ميزة، لا إلزامًا
change-in-a-case = إذا طُلب في قضية بعينها، لا من الجميع
change-dispute-settlement-applies = إذا أمكن رفع دعوى مع ذلك
change-no-dispute-settlement = إذا لم يمكن رفع دعوى
change-unconfirmed-holds = إذا صحّ ما لم يتأكد
change-unconfirmed-fails = إذا لم يصحّ ما لم يتأكد
change-transition-ends = عندما تنتهي الفترة الانتقالية

## Towards whom

towards-row-agreement = { $standing ->
    [closed] مغلق
    [contestable] غير محسوم
    [fact] غير معروف
    [sheltered] محميّ
    [discouraged] غير محبَّذ
   *[open] مفتوح
} تجاه { $count ->
    [one] الطرف الآخر
    [two] الطرفين الآخرين
    [few] الأطراف الأخرى ({ $count })
    [many] الأطراف الأخرى ({ $count })
   *[other] الأطراف الأخرى ({ $count })
} في اتفاق { $agreement }.
towards-row = { $standing ->
    [closed] مغلق تجاه { $who }.
    [contestable] غير محسوم تجاه { $who }.
    [fact] غير معروف تجاه { $who }.
    [sheltered] محميّ تجاه { $who }.
    [discouraged] غير محبَّذ تجاه { $who }.
   *[open] مفتوح تجاه { $who }.
}
towards-unnamed = { $standing ->
    [closed] مغلق تجاه أطراف لا تسميها المعطيات.
    [contestable] غير محسوم تجاه أطراف لا تسميها المعطيات.
    [fact] غير معروف تجاه أطراف لا تسميها المعطيات.
    [sheltered] محميّ تجاه أطراف لا تسميها المعطيات.
   *[other] غير محبَّذ تجاه أطراف لا تسميها المعطيات.
}
towards-rest = مفتوح تجاه كل من سواهم.
towards-rest-unread = مفتوح تجاه كل من سواهم، بقدر ما قُرئ.
countries-many = { $count ->
    [one] بلد واحد
    [two] بلدين
    [few] { $count } بلدان
    [many] { $count } بلدًا
   *[other] { $count } بلد
}
countries-list = أي بلدان
challengers = من يستطيع رفع دعوى
challengers-row = وهي: { $who }.
challengers-none = لا أحد، بحسب ما هو معروف.
challengers-since = تلزم القاعدة البلد منذ { $date }.

## Later governments

later = ما تستطيع حكومة لاحقة أن تفعله
later-each = يغلقه أكثر من اتفاق. ولإعادة فتحه يجب التعامل مع كل منها.
later-leave = الانسحاب من اتفاق { $agreement } ({ $article })؛ ويسري في { $date } على أقرب تقدير.
later-leave-plain = الانسحاب من اتفاق { $agreement } ({ $article }).
later-leave-bare = الانسحاب من اتفاق { $agreement }؛ ولا يُعرف كيف.
later-review = طرح المسألة في مراجعة اتفاق { $agreement } ({ $article }).
later-review-date = طرح المسألة في مراجعة اتفاق { $agreement } ({ $article })، وموعدها التالي { $date }.
later-transition = انتظار نهاية الفترة الانتقالية في اتفاق { $agreement }، في { $date }.
later-amend = تعديل اتفاق { $agreement }، وهو ما يجب أن يقبله كل أطرافه.

## Own law, and what if

measure-in-force = نافذ
measure-in-force-since = نافذ منذ { $date }
measure-adopted = معتمد
measure-adopted-from = معتمد، ويسري ابتداءً من { $date }
measure-proposed = مقترح
measure-repealed = ملغى
measure-ended = لم يعد نافذًا
measure-proposal = مقترحك
try-add = ماذا لو اختار البلد هذا؟
try-drop = ماذا لو تخلّى البلد عن هذا القانون؟
try-take-back = تراجع
design = كيف يُصاغ القانون
design-lead = الجواب أعلاه لقانون متأنٍّ: يعامل الجميع سواء، وله هدفه المعتاد. غيّره هنا.
design-scope = البيانات أو القطاع
design-purpose = الهدف
design-treatment = الشركات الأجنبية
design-alike = تُعامل مثل المحلية
design-worse = تُعامل معاملة أسوأ
design-not-known = غير معروف
design-lightest = وسيلة أخف
design-lightest-none = لا تخدم بالقدر نفسه
design-lightest-exists = تخدم بالقدر نفسه
design-usual = كالمعتاد: { $what }

## Effects

effects = ما يُظن أنه يفعله
effects-lead = تقديرات على مقياس من ناقص ٣ إلى زائد ٣ مقارنةً بعدم فعل شيء، في بلد نموذجي من الشريحة الدنيا للدخل المتوسط. والأرقام تقديرات، لا قياسات.
effects-none = لم يُسجَّل له أثر في أي غاية أو تكلفة.
effect-value = { $central }، بين { $low } و{ $high }
grade-A = أ: دراسات متأنية متفقة
grade-B = ب: دراسة متأنية واحدة، أو مجموعة متباينة
grade-C = ج: استدلال مع أمثلة أو نموذج
grade-D = د: رأي
effect-for = ما يؤيد هذا الرقم:
effect-against = ما يخالفه:
effect-own = استدلالنا نحن؛ بلا مصدر.
work = ‏{ $authors } ({ $year })، { $title }
work-undated = ‏{ $authors }، { $title }
works-lead = قُرئت لمعرفة آثار الخيارات، من الجانبين. وما وجدته كل منها مكتوب بعبارتنا (بالإنجليزية).
side-benefit = تجد أن التنظيم، أو الغاية التي يخدمها، يعود بفائدة
side-cost = تجد أن للتنظيم تكلفة
side-mixed = تجد الأمرين معًا

## Data and sectors

scope-all = كل البيانات والقطاعات
scope-personal = البيانات الشخصية
scope-sensitive = البيانات الحساسة (الصحية والبيومترية وبيانات الأطفال)
scope-health = البيانات الصحية
scope-payment = بيانات المدفوعات
scope-financial = البيانات والخدمات المالية
scope-government = المعلومات التي تحوزها حكومة أو تُحفظ لحسابها
scope-telecom = الاتصالات
scope-mapping = الخرائط والبيانات الجغرافية المكانية
scope-critical = البنى التحتية الحيوية و«البيانات المهمة»
scope-e-commerce = منصات البيع عبر الإنترنت
scope-media = الأفلام والموسيقى والأخبار والألعاب والكتب
scope-software = البرمجيات
scope-mass-market-software = البرمجيات الموجهة إلى عموم المستهلكين
scope-artificial-intelligence = نظم الذكاء الاصطناعي
scope-transport = منصات النقل والتوصيل والإقامة
scope-digital-products = المنتجات الرقمية المرسلة إلكترونيًّا
scope-hardware = الأجهزة ومعدات الشبكات

## Aims

purpose-privacy = الخصوصية
purpose-consumer = حماية المستهلك
purpose-security = الأمن الوطني
purpose-cybersecurity = أمن الشبكات
purpose-public-order = النظام العام أو الآداب العامة
purpose-health = الصحة أو الحياة
purpose-safety = السلامة
purpose-prudential = الاستقرار المالي
purpose-tax = تحصيل الضرائب
purpose-customs-enforcement = إنفاذ القواعد الجمركية
purpose-enforcement = التحقيقات
purpose-competition = المنافسة العادلة
purpose-accountability = المساءلة عن القرارات الآلية
purpose-industrial = بناء الصناعة المحلية
purpose-development = التنمية
purpose-revenue = الإيرادات العامة
purpose-culture = الثقافة واللغة
purpose-indigenous = حقوق الشعوب الأصلية
purpose-labour = حماية العمال
purpose-intellectual-property = الملكية الفكرية
aims = الهدف: { $list }

## What a choice does, in the terms of treaties

traits = بلغة المعاهدات: { $list }.
trait-restricts-transfer = يضع شروطًا لإرسال البيانات إلى الخارج
trait-requires-local-facilities = يطلب التخزين أو الخوادم في البلد
trait-requires-local-presence = يطلب مكتبًا أو وكيلًا في البلد
trait-levies-customs-duty = يفرض رسمًا جمركيًّا
trait-declares-digital-goods = يطلب تصريحًا جمركيًّا
trait-treats-digital-products-worse = يعامل المنتجات الرقمية الأجنبية معاملة أسوأ
trait-taxes-digital-services = يفرض ضريبة على الخدمات الرقمية بعينها
trait-requires-source-code = يطلب الشفرة المصدرية
trait-requires-algorithm = يطلب خوارزمية
trait-requires-crypto-disclosure = يطلب مفاتيح أو تشفيرًا بعينه
trait-requires-technology-transfer = يطلب نقل التكنولوجيا
trait-regulates-technology-contracts = ينظّم عقود التكنولوجيا
trait-requires-local-technology = يطلب التكنولوجيا المحلية أو يمنع الأجنبية
trait-requires-local-content = يطلب المحتوى المحلي أو يكافئه
trait-prefers-domestic-procurement = يفضّل الموردين المحليين في المشتريات العامة
trait-subsidises-domestic = يدعم الشركات المحلية وحدها
trait-requires-prior-authorisation = يطلب ترخيصًا للعمل عبر الإنترنت
trait-requires-joint-venture = يطلب شريكًا محليًّا أو يضع سقفًا للملكية الأجنبية
trait-regulates-platforms = يفرض واجبات على المنصات الكبرى
trait-none = لا يفعل شيئًا تنظر فيه اتفاقات التجارة

## Kinds of rules, as what they are about: "rules on …"

kind-data-transfer = نقل البيانات
kind-data-location = مكان حفظ البيانات
kind-financial-data = البيانات المالية
kind-local-presence = المكاتب في البلد
kind-customs-duties = الرسوم الجمركية على الإرسالات الإلكترونية
kind-digital-product-non-discrimination = المساواة في معاملة المنتجات الرقمية
kind-digital-services-tax = الضرائب على الخدمات الرقمية
kind-source-code = الشفرة المصدرية
kind-algorithm = الخوارزميات
kind-cryptography = التشفير
kind-technology-transfer = نقل التكنولوجيا
kind-technology-contracts = عقود التكنولوجيا
kind-technology-choice = اختيار التكنولوجيا
kind-local-content = المحتوى المحلي
kind-no-prior-authorisation = تراخيص العمل عبر الإنترنت
kind-later-agreements = الاتفاقات اللاحقة مع آخرين
kind-right-to-regulate = الحق في التنظيم
kind-joint-venture = المشاريع المشتركة
kind-procurement = المشتريات العامة
kind-national-treatment = المساواة في معاملة الشركات الأجنبية
kind-market-access = النفاذ إلى الأسواق
kind-platform-regulation = قواعد المنصات
kind-intermediary-liability = مسؤولية المنصات
kind-personal-data = قانون يحمي البيانات الشخصية
kind-consumer-protection = قانون يحمي المستهلك عبر الإنترنت
kind-spam = الرسائل غير المرغوب فيها
kind-e-signature = التوقيعات الإلكترونية
kind-paperless-trade = التجارة اللاورقية
kind-e-transactions-framework = قانون للمعاملات الإلكترونية
kind-open-government-data = البيانات الحكومية المفتوحة
kind-cybersecurity = الأمن السيبراني
kind-internet-access = الوصول إلى الإنترنت
kind-competition = المنافسة
kind-msme = الشركات الصغيرة
kind-cooperation = التعاون

## An agreement as it is listed

status-in-force = نافذ
status-provisional = مطبَّق مؤقتًا
status-signed = موقَّع، غير نافذ
status-concluded = مبرم، غير نافذ
status-draft = مشروع أو إطار
status-lapsed = منقضٍ
agreement-parties = { $count ->
    [0] لا طرف آخر ملزَم به بعد
    [one] طرف آخر واحد
    [two] طرفان آخران
    [few] { $count } أطراف أخرى
    [many] { $count } طرفًا آخر
   *[other] { $count } طرف آخر
}
agreement-not-known = لا يُعرف هل فيه قواعد بشأن: { $list }.
agreement-none = بُحث عنه ولم يوجد فيه: { $list }.
agreement-withdrawal = يمكن الانسحاب منه بإشعار مدته { $months ->
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
} ({ $article }).
agreement-withdrawal-plain = كيف يمكن الانسحاب منه: { $article }.
# How it was made.
made-text-public = كان النص متاحًا للعموم أثناء المفاوضات.
made-text-secret = لم يكن النص متاحًا للعموم أثناء المفاوضات.
made-mandate = التفويض: { $mandate }.
made-civil-society = المجتمع المدني: { $how }.
