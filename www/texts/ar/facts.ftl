# Names of the facts that the first view shows: areas, instruments, criteria, standings, statuses.
# instrument-*: an answer to the question of its area, as a line of a list.
#   .noun: the same as a thing, for use inside a sentence ("would close: a duty on downloads").

## Areas, as questions that a country may put to itself

area-data-transfer = هل له أن يضع شروطًا لخروج البيانات؟
area-data-location = هل له أن يُبقي البيانات في البلد؟
area-local-presence = هل له أن يطلب من الشركات الأجنبية حضورًا فيه؟
area-customs-duties = هل له أن يفرض رسومًا جمركية على التنزيلات، أو ضريبة على الشركات الرقمية؟
area-source-code = هل له أن يطّلع على الشفرة؟
area-technology-transfer = هل له أن يطلب التكنولوجيا مقابل دخول السوق؟
area-technology-choice = هل له أن يختار التكنولوجيا المحلية أو يفضّلها؟
area-domestic-preference = هل له أن يفضّل الأعمال والشركات المحلية؟
area-platform-power = هل له أن يضبط المنصات الكبرى؟
area-msme-support = هل له أن يساعد الشركات الصغيرة على النمو؟

## The choices

instrument-transfer-accountability = ترك البيانات تنتقل إلى أي مكان، مع مساءلة من يرسلها
    .noun = حرية خروج البيانات مع مساءلة مرسلها
instrument-transfer-conditional = عدم السماح بخروج البيانات الشخصية إلا بضمانات
    .noun = ضمانات قبل خروج البيانات الشخصية
instrument-transfer-approval = الموافقة على كل عملية نقل للبيانات الشخصية
    .noun = الموافقة على كل عملية نقل للبيانات الشخصية
instrument-transfer-ban = منع خروج البيانات الشخصية، مع استثناءات قليلة
    .noun = منع إرسال البيانات الشخصية إلى الخارج
instrument-important-data-approval = اشتراط الموافقة قبل خروج البيانات المهمة أو الصناعية
    .noun = الموافقة قبل خروج البيانات المهمة
instrument-data-access-duty = إلزام الشركات الكبرى بتقاسم البيانات مع الهيئات العامة والباحثين والشركات الأصغر
    .noun = إلزام الشركات الكبرى بتقاسم البيانات
instrument-data-royalty = طلب مقابل مالي عن البيانات التي تُنقل إلى الخارج أو تُستغل تجاريًّا
    .noun = مقابل مالي عن البيانات
instrument-access-on-request = ترك البيانات في أي مكان، مع اطلاع السلطات عليها بحكم القانون
    .noun = الاطلاع القانوني على البيانات أينما حُفظت
instrument-local-copy = حفظ نسخة من البيانات الشخصية في البلد؛ وللباقي أن ينتقل
    .noun = حفظ نسخة من البيانات الشخصية في البلد
instrument-sector-data-at-home = إبقاء بيانات قطاع واحد في البلد، مثل المدفوعات
    .noun = إبقاء بيانات قطاع واحد في البلد
instrument-personal-data-at-home = تخزين كل البيانات الشخصية في البلد
    .noun = تخزين كل البيانات الشخصية في البلد
instrument-all-data-at-home = تخزين بيانات كل المستخدمين ومعالجتها في البلد
    .noun = إبقاء بيانات كل المستخدمين في البلد
instrument-government-data-at-home = إبقاء بيانات الهيئات العامة في البلد
    .noun = إبقاء بيانات الهيئات العامة في البلد
instrument-local-representative = مطالبة المنصات الأجنبية بممثل يمكن تبليغه وتغريمه
    .noun = ممثل محلي للمنصات الأجنبية
instrument-local-registration = مطالبة المنصات الأجنبية بتسجيل مكتب أو فرع أولًا
    .noun = مكتب مسجَّل للمنصات الأجنبية
instrument-local-company = مطالبة الشركات الأجنبية بتأسيس شركة بموجب القانون المحلي
    .noun = شركة محلية للشركات الأجنبية
instrument-online-service-licence = اشتراط ترخيص للخدمات عبر الإنترنت قبل أن تبدأ
    .noun = ترخيص للخدمات عبر الإنترنت
instrument-joint-venture = المطالبة بشريك محلي، أو وضع سقف للملكية الأجنبية
    .noun = شريك محلي أو سقف للملكية الأجنبية
instrument-tariff-line-at-zero = التصريح بالتنزيلات لدى الجمارك، برسم قدره صفر
    .noun = التصريح الجمركي بالتنزيلات
instrument-duty-on-digitizable-goods = فرض رسوم جمركية على التنزيلات التي لها نظير مادي: الأفلام والموسيقى والكتب والبرمجيات والألعاب
    .noun = رسوم جمركية على ما يُنزَّل من أفلام وموسيقى وكتب وبرمجيات وألعاب
instrument-duty-on-all-transmissions = فرض رسوم جمركية على كل ما يُسلَّم إلكترونيًّا
    .noun = رسوم جمركية على كل ما يُسلَّم إلكترونيًّا
instrument-vat-on-digital-imports = تحصيل ضريبة القيمة المضافة من البائعين الأجانب كما من المحليين
    .noun = ضريبة القيمة المضافة على الواردات الرقمية
instrument-digital-services-tax = فرض ضريبة على إيرادات الشركات الرقمية الكبرى
    .noun = ضريبة على إيرادات الشركات الرقمية الكبرى
instrument-case-by-case-code-access = تمكين جهة تنظيمية أو محكمة من الاطلاع على الشفرة في قضية بعينها، مع حفظ سريتها
    .noun = اطلاع جهة تنظيمية أو محكمة على الشفرة في قضية بعينها
instrument-pre-market-audit = تدقيق نظم الذكاء الاصطناعي عالية المخاطر، ومنها شفرتها، قبل استخدامها
    .noun = تدقيق نظم الذكاء الاصطناعي عالية المخاطر قبل استخدامها
instrument-code-disclosure-to-authority = إلزام الشركات بتسليم الشفرة إلى سلطة عامة قبل بيع البرمجيات
    .noun = تسليم الشفرة إلى سلطة عامة قبل البيع
instrument-code-disclosure-to-competitors = إلزام الشركات بتسليم الشفرة أو الخوارزميات المشمولة ببراءات إلى شركات محلية
    .noun = تسليم الشفرة إلى شركات محلية
instrument-explanation-duty = اشتراط شرح القرارات الآلية لمن تعنيهم، دون الشفرة
    .noun = شرح القرارات الآلية
instrument-algorithm-registration = إيداع الخوارزميات لدى سلطة عامة
    .noun = إيداع الخوارزميات لدى سلطة عامة
instrument-encryption-authorisation = اشتراط إذن بالتشفير قبل استيراده أو بيعه أو استخدامه
    .noun = الإذن المسبق بالتشفير
instrument-prescribed-encryption = فرض خوارزمية تشفير وطنية، أو طلب المفاتيح
    .noun = تشفير مفروض، أو مفاتيح للسلطات
instrument-transfer-incentive = مكافأة الشركات التي تنقل التكنولوجيا أو تدرّب الناس
    .noun = مكافآت على نقل التكنولوجيا
instrument-transfer-condition = جعل نقل التكنولوجيا شرطًا للاستثمار أو البيع
    .noun = نقل التكنولوجيا بوصفه شرطًا
instrument-technology-contract-registration = تسجيل عقود التكنولوجيا أو الموافقة عليها؛ ووضع سقف للإتاوات
    .noun = تسجيل عقود التكنولوجيا
instrument-local-training-or-research = مكافأة المستثمرين الذين يدرّبون العاملين أو يجرون البحوث في البلد
    .noun = مكافآت على التدريب والبحث في البلد
instrument-technology-procurement-preference = تفضيل التكنولوجيا المحلية في مشتريات الدولة
    .noun = تقديم التكنولوجيا المحلية في مشتريات الدولة
instrument-local-technology-incentive = مكافأة الشركات التي تستخدم التكنولوجيا المحلية
    .noun = مكافآت على استخدام التكنولوجيا المحلية
instrument-local-technology-requirement = اشتراط التكنولوجيا المحلية، أو نسبة منها
    .noun = إلزام باستخدام التكنولوجيا المحلية
instrument-open-source-procurement = تفضيل البرمجيات مفتوحة المصدر في مشتريات الدولة، أيًّا كان مقدّمها
    .noun = تقديم البرمجيات مفتوحة المصدر في مشتريات الدولة
instrument-vendor-exclusion = استبعاد تكنولوجيا أجنبية مسماة من الشبكات
    .noun = استبعاد تكنولوجيا أجنبية مسماة
instrument-content-promotion = حمل المنصات على عرض الأعمال المحلية أو تمويلها
    .noun = عرض المنصات للأعمال المحلية أو تمويلها
instrument-content-quota = تحديد حصة للأعمال المحلية
    .noun = حصة للأعمال المحلية
instrument-domestic-procurement-preference = تفضيل الموردين المحليين على اختلافهم في مشتريات الدولة
    .noun = تقديم الموردين المحليين في مشتريات الدولة
instrument-domestic-digital-subsidy = دعم الشركات الرقمية المحلية بمنح أو ائتمان أو إعفاءات ضريبية
    .noun = دعم الشركات الرقمية المحلية
instrument-fair-platform-rules = منع المنصات من محاباة نفسها؛ ووضع شروط منصفة للبائعين
    .noun = قواعد منصفة للمنصات
instrument-interoperability-or-separation = فتح واجهات المنصات، أو فصل السوق عن علاماتها الخاصة
    .noun = فتح واجهات المنصات أو فصلها
instrument-platform-worker-protection = حماية من يعملون عبر المنصات
    .noun = حماية العاملين عبر المنصات
instrument-rural-broadband = تمويل الإنترنت السريع، بدءًا بالأرياف
    .noun = إنترنت ممول من المال العام
instrument-single-window = إقامة نافذة إلكترونية واحدة في الجمارك، سهلة للطرود الصغيرة
    .noun = نافذة إلكترونية واحدة في الجمارك
instrument-postal-network = تشغيل شبكة بريد تخدم صغار البائعين
    .noun = شبكة بريد لصغار البائعين
instrument-msme-credit = منح الشركات الصغيرة ائتمانًا أو ضمانات للتحول الرقمي
    .noun = ائتمان للشركات الصغيرة في تحولها الرقمي
instrument-msme-tariff-policy = تحديد الرسوم وعتبات القيم المنخفضة بحيث لا يُزاحَم صغار المنتجين بأسعار أدنى
    .noun = رسوم تقي صغار المنتجين من المزاحمة بأسعار أدنى
instrument-msme-procurement-share = تخصيص حصة من المشتريات العامة للشركات المحلية الصغيرة
    .noun = مشتريات عامة مخصصة للشركات المحلية الصغيرة

## Standings: the word beside the mark, and what it means

standing-open = { $count ->
    [zero] مفتوحة
   *[one] مفتوح
    [two] مفتوحان
    [few] مفتوحة
    [many] مفتوحة
    [other] مفتوحة
}
    .means = لا تبلغه قاعدة مما قُرئ.
standing-discouraged = { $count ->
    [zero] غير محبَّذة
   *[one] غير محبَّذ
    [two] غير محبَّذين
    [few] غير محبَّذة
    [many] غير محبَّذة
    [other] غير محبَّذة
}
    .means = لا تعارضه إلا صياغة ليّنة: وعد بالمحاولة، لا واجب.
standing-sheltered = { $count ->
    [zero] محميّة
   *[one] محميّ
    [two] محميّان
    [few] محميّة
    [many] محميّة
    [other] محميّة
}
    .means = تحظره قاعدة، لكن يغطيه استثناء يقدّره البلد بنفسه، أو تحفّظ، أو فترة انتقالية جارية.
standing-contestable = { $count ->
    [zero] قد يُطعن فيها
   *[one] قد يُطعن فيه
    [two] قد يُطعن فيهما
    [few] قد يُطعن فيها
    [many] قد يُطعن فيها
    [other] قد يُطعن فيها
}
    .means = تحظره قاعدة، ما لم يُقبل استثناء يقدّره آخرون؛ أو لا سبيل إلى رفع دعوى.
standing-fact = معلومة ناقصة
    .means = هل تحظره قاعدة؟ يتوقف ذلك على معلومة لم يبحث عنها أحد، مثل ما وعد به البلد في ذلك القطاع.
standing-closed = { $count ->
    [zero] مغلقة
   *[one] مغلق
    [two] مغلقان
    [few] مغلقة
    [many] مغلقة
    [other] مغلقة
}
    .means = تحظره قاعدة ولا ينطبق عليه أي استثناء.

## How a country stands to an agreement that it could join

how-signed = موقَّع، ولم يصبح ملزِمًا بعد
how-negotiating = قيد التفاوض
how-applicant = طلب الانضمام إليه
how-participant = يشارك فيه دون أن يلزمه
how-open = مفتوح أمامه
how-stranger = لا تُعرف خطوة نحوه
