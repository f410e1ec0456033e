# What for: the profile of ends and costs, the best package, attribution, time, undoing.

profile = ما غاية الخيارات
profile-lead = { $same ->
    [yes] من كل ما يمكن أن تحققه هذه الخيارات للناس، { $weighed }، ما زال { $secure } من ١٠٠ في المتناول؛ وجرى التنازل بالتوقيع عن { $away } من ١٠٠.
   *[no] من كل ما يمكن أن تحققه هذه الخيارات للناس، { $weighed }، ما زال { $secure } من ١٠٠ في المتناول بأمان، وحتى { $arguable } إذا حُسم كل شك لصالح البلد. وجرى التنازل بالتوقيع عما بين { $awayLow } و{ $awayHigh } من ١٠٠.
}
profile-all = من كل ما يمكن أن تحققه هذه الخيارات للناس، { $weighed }، ما زال كل شيء في المتناول: لم يجرِ التنازل بالتوقيع عن شيء.
weighed-alike = مع تساوي كل الغايات والتكاليف في الوزن
weighed-own = بحسب أوزانك
profile-use = { $lawful ->
    [same] وتستعمل قوانين اليوم { $use } من ١٠٠.
   *[other] وتستعمل قوانين اليوم { $use } من ١٠٠؛ ومن دون المغلق منها { $lawfulUse }.
}
profile-use-negative = وتحصل قوانين اليوم على { $use } من ١٠٠: فهي بحسب هذه الآثار تضر أكثر مما تنفع.
profile-ends = الغايات: كم منها في المتناول
profile-ends-lead = الصفر هو عدم فعل شيء، و١٠٠ هو أفضل ما يمكن أن تحققه الخيارات كلها معًا لهذه الغاية.
profile-costs = التكاليف: ما الذي يُدفع
profile-costs-lead = الصفر هو عدم فعل شيء، و١٠٠ هو أكثر ما يمكن أن تكلفه الخيارات معًا هنا. وما كان إلى يمين الصفر فهو كسب.
key-secure = في المتناول
key-arguable = إذا حُسم كل شك لصالحه
key-package = أفضل حزمة جائزة قانونًا
key-package-arguable = إذا حُسمت الشكوك لصالحه
key-use = قوانين اليوم
key-lawful = غير المغلق منها
key-then = في «ماذا لو» التي اخترتها
row-end = { $same ->
    [yes] { $secure }
   *[no] { $secure } إلى { $arguable }
}
row-end-then = { $same ->
    [yes] عندئذ { $secure }
   *[no] عندئذ { $secure } إلى { $arguable }
}
row-cost = { $band ->
    [one] يكلف { $low }
   *[band] يكلف { $low } إلى { $high }
}
row-gain = { $band ->
    [one] يكسب { $low }
   *[band] يكسب { $low } إلى { $high }
}
row-mixed = من كسب { $gain } إلى تكلفة { $cost }
row-neutral = لا تكلفة ولا كسب
row-not-defined = لا خيار في القائمة يخدم هذه الغاية
profile-table = الأرقام نفسها في جدول
table-criterion = الغاية أو التكلفة
table-weight = الوزن
table-secure = في المتناول
table-arguable = إذا حُسمت الشكوك لصالحه
table-use = قوانين اليوم
table-lawful = غير المغلق
table-package = أفضل حزمة
table-then = ماذا لو
table-then-arguable = ماذا لو، وحُسمت الشكوك لصالحه
overall-row = الكل معًا، بحسب أوزانك
overall-alike = الكل معًا، بأوزان متساوية
not-shown = –
table-costs = التكاليف: ما الذي يُدفع (ما دون الصفر كسب)

## Best lawful package

package = أفضل ما يمكنه اختياره
package-lead = { $count ->
    [one] بحسب هذه الأوزان والآثار، خيار واحد مما هو في المتناول بأمان يحقق الأكثر:
    [two] بحسب هذه الأوزان والآثار، الخياران اللذان يحققان الأكثر مما هو في المتناول بأمان:
   *[other] بحسب هذه الأوزان والآثار، الخيارات التي تحقق الأكثر مما هو في المتناول بأمان، وعددها { $count }:
}
package-swap = إذا حُسم كل شك لصالح البلد، أضاف ما يلي أو أخذه بدلًا من غيره:
package-none = ليس في القائمة ما هو أفضل من عدم فعل شيء.
package-in-use = معمول به
package-caveat = هذا مجموع تقديرات لآثار نموذجية، وليس نصيحة لهذا البلد. حرّك الأوزان لترى كيف تتغير النتيجة.

## Attribution

attribution = أي اتفاق يأخذ كم
attribution-lead = يأخذ اتفاق { $agreement } أكثر من غيره: { $points } من النقاط التي ليست في المتناول بأمان، وعددها { $total } من ١٠٠.
attribution-lead-one = النقاط التي ليست في المتناول بأمان، وعددها { $total } من ١٠٠، يأخذها كلها اتفاق { $agreement }.
# Of the points of the agreement just named, how many stay when every doubt is settled the country's way.
attribution-lead-doubt = وإذا حُسم كل شك لصالح البلد، أخذ { $closed } بدلًا من { $points }.
attribution-none = لا يأخذ أي اتفاق قُرئ هنا شيئًا بحسب هذه الأوزان.
attribution-how = تتداخل الاتفاقات: فقد يغلق اثنان الباب نفسه. لذلك يُعطى كل منها نصيبه العادل (المتوسط على كل ترتيب ممكن لتوقيعها). وإلى جانبه: ما كان سيأخذه لو كان وحده، وما كان سيعود لو زال.
attribution-agreement = الاتفاق
attribution-share = النصيب العادل
attribution-alone = لو كان وحده
attribution-gone = لو زال
attribution-provision = ‏{ $article }: { $points }
attribution-band = { $closed } إلى { $disputed }
attribution-provisions = النقاط بحسب المادة
attribution-zero = { $count ->
    [one] ولا يأخذ اتفاق آخر شيئًا بحسب هذه الأوزان: فما يغلقه، إن أغلق شيئًا، ليس من أفضل ما يمكن فعله.
    [two] ولا يأخذ اتفاقان آخران شيئًا بحسب هذه الأوزان: فما يغلقانه، إن أغلقا شيئًا، ليس من أفضل ما يمكن فعله.
    [few] ولا تأخذ { $count } اتفاقات أخرى شيئًا بحسب هذه الأوزان: فما تغلقه، إن أغلقت شيئًا، ليس من أفضل ما يمكن فعله.
    [many] ولا يأخذ { $count } اتفاقًا آخر شيئًا بحسب هذه الأوزان: فما تغلقه، إن أغلقت شيئًا، ليس من أفضل ما يمكن فعله.
   *[other] ولا يأخذ { $count } اتفاق آخر شيئًا بحسب هذه الأوزان: فما تغلقه، إن أغلقت شيئًا، ليس من أفضل ما يمكن فعله.
}

## Time

time = ما الذي يتغير ومتى
time-lead = أيام محددة من الآن في أحد الاتفاقات، ابتداءً من اليوم المختار.
time-row = { $choice }. حتى ذلك الحين: { $from }. ومنذ ذلك الحين: { $to }.
time-row-law = قانونه اليوم: { $choice }. حتى ذلك الحين: { $from }. ومنذ ذلك الحين: { $to }.
time-none = لا يوجد يوم محدد يتغير فيه أي من هذه الأجوبة.
# Begins with a right-to-left mark: of the isolated pieces alone none would say which way the line runs.
time-by = ‏{ $agreement }، { $article }
time-look = انظر إلى هذا اليوم

## Undoing

undo = كيف يمكن الرجوع عن ذلك
undo-lead = ما يجب أن تفعله حكومة لاحقة لتعيد فتح ما أُغلق. وحيث تغلق عدة اتفاقات خيارًا يجب التعامل مع كل منها؛ وما لم يعد مغلقًا قد يبقى عرضة للطعن بموجب اتفاق آخر.
undo-none = لا شيء مغلق، فلا شيء يحتاج إلى الرجوع عنه.
undo-closes = { $count ->
    [one] يغلق خيارًا واحدًا.
    [two] يغلق خيارين.
    [few] يغلق { $count } خيارات.
    [many] يغلق { $count } خيارًا.
   *[other] يغلق { $count } خيار.
}
undo-only-this = { $count ->
    [zero] ولا يغلق أيًّا منها وحده.
    [one] ويغلق واحدًا منها وحده: { $list }.
    [two] ويغلق اثنين منها وحده: { $list }.
   *[other] ويغلق { $count } منها وحده: { $list }.
}
# Ways out of an agreement. -date: with the day; -bare: nothing more is known.
undo-leave = الانسحاب منه ({ $article }).
undo-leave-date = الانسحاب منه ({ $article }): ويسري في { $date } على أقرب تقدير، إذا قُدّم الإشعار في اليوم المختار.
undo-leave-bare = الانسحاب منه؛ ولا يُعرف كيف.
undo-review = طرح المسألة في مراجعته ({ $article }).
undo-review-date = طرح المسألة في مراجعته ({ $article })، وموعدها التالي بحلول { $date }.
undo-transition = انتظار انتهاء القاعدة.
undo-transition-date = انتظار انتهاء القاعدة، في { $date }.
undo-amend = تعديله، وهو ما يجب أن يقبله كل أطرافه.
undo-amend-date = تعديله، وهو ما يجب أن يقبله كل أطرافه.

## How sure

sure = ما مدى اليقين في هذا؟
sure-lead = ثلاثة أمور لا يعلمها أحد علم اليقين: كم ينبغي أن تزن كل غاية، وماذا يفعل كل خيار، وكيف ينتهي نزاع. لذلك تُحسب الإجابة من جديد في آلاف السحوبات من الأمور الثلاثة، وهي نفسها لكل سؤال.
sure-open = مقارنة الأسئلة في ظل الشك

## The agreements

agreements = الاتفاقات التي يستند إليها هذا الجواب
agreements-bound = الملزِمة في ذلك اليوم
stance = ما يُفعل وما يُقال في هذا البلد ({ $country })
required = ما تُلزمه الاتفاقات بأن يكون لديه
required-lead = هذه الواجبات لا تغلق خيارًا؛ بل تطلب شيئًا.
required-row = ‏{ $kind } ({ $agreements })
required-none = لا يُلزمه أي من الاتفاقات التي قُرئت بأن يكون لديه قانون من هذا النوع.
not-read-heading = ملزِمة لكنها لم تُقرأ
not-read-lead = هذه الاتفاقات تلزم البلد أيضًا. ولم يقرأ أحد قواعدها لهذه الصفحة، فلا تحسم شيئًا هنا؛ وقد يكون خيار مفتوح مغلقًا بأحدها.

## Foot

method = كيف حُسب هذا، وما حدوده
method-open = من الاتفاق إلى الجواب، والمقياس، وما هو غير معروف
works = الدراسات التي تستند إليها الآثار
licence = الشفرة برخصة MIT أو Apache 2.0، والمعطيات برخصة CC BY 4.0.
sources-line = المعطيات بتاريخ { $date }، الإصدار { $version }. وكل سبب يذكر مصدره وكيف قُرئ.

## Weights

what-if-weights = زِن الغايات والتكاليف بنفسك
what-if-weights-lead = في البداية تتساوى كل الغايات والتكاليف. حرّك ما يهمك أكثر؛ ومجموع الحصص ١٠٠٪ دائمًا.
what-if-weights-reset = تساوي الكل من جديد
weight-value = { $share } من الوزن

## Ends and costs

criterion-privacy = الخصوصية والتحكم في البيانات الشخصية
    .means = يقرر الناس في شأن بياناتهم؛ ولا تستطيع الشركات والسلطات الأجنبية استخدامها ضدهم خفية.
criterion-legal-redress = إنصاف المستهلكين والمستخدمين
    .means = من تضره شركة رقمية يجد من يقاضيه، وأدلة في متناوله، وحكمًا يُنفَّذ.
criterion-algorithm-accountability = خوارزميات خاضعة للمساءلة
    .means = يمكن معرفة كيف صدر قرار آلي، وتصحيح التحيز أو الخطأ.
criterion-domestic-technology = قطاع تكنولوجي خاص بالبلد
    .means = تكسب شركات البلد وهيئاته العامة من البيانات المنتَجة فيه، وتزداد حصتها من الأسواق الرقمية.
criterion-local-knowledge = المعرفة والقدرات المحلية
    .means = يتعلم الناس والشركات والمؤسسات فهم التكنولوجيا التي يستخدمونها وتشغيلها وتكييفها وتطويرها.
criterion-public-revenue = الإيرادات العامة
    .means = تحصل الخزينة من التجارة الرقمية على دخل عادل يُعتمد عليه، بعد تكلفة تحصيله.
criterion-fair-competition = المنافسة العادلة
    .means = لا تستطيع شركة إقصاء غيرها؛ ويتنافس البائعون المحليون والأجانب، الرقميون والتقليديون، بشروط متساوية.
criterion-decent-jobs = العمل اللائق
    .means = يأتي التحول الرقمي بوظائف أكثر، بأجر عادل وسلامة وتأمين اجتماعي.
criterion-small-firms = الشركات الصغيرة والمتوسطة
    .means = تستطيع الشركات الصغيرة أن تتصل بالإنترنت وتحصل على الائتمان وتصل إلى الزبائن وتتحمل تكلفة اتباع القواعد.
criterion-democratic-choice = مجال للاختيار لاحقًا
    .means = يبقى لدى برلمان لاحق من المعلومات والاختصاص والموردين ما يكفي ليختار غير ذلك.
criterion-consumer-prices = الأسعار والخيارات أمام المستهلك
    .means = تستطيع الأسر شراء تشكيلة واسعة من السلع والخدمات الرقمية الجيدة بأسعار منخفضة.
criterion-firm-costs = تكاليف الشركات التي تستخدم مدخلات رقمية
    .means = تحصل شركات كل القطاعات على الحوسبة السحابية والبرمجيات والبيانات وخدمات الدفع بالتكلفة العالمية.
criterion-trade-investment = الاستثمار والصادرات
    .means = يأتي الاستثمار، ويحتفظ المصدّرون بالنفاذ إلى أسواق الشركاء.
criterion-cyber-resilience = الأمن والقدرة على الصمود
    .means = تصمد الشبكات والبرمجيات والبيانات أمام الهجوم والعطل والانقطاع عن الخارج.
criterion-civil-liberties = حرية التعبير والتحرر من رقابة الدولة
    .means = يستطيع الناس التعبير والقراءة والاجتماع عبر الإنترنت بلا رقابة ولا تجسس غير قانوني من سلطات بلدهم.

## On paper

print = طباعة مع المصادر
paper-sources = المصادر
paper-address = كل سبب كاملًا، مع الاستثناءات والمصادر:
paper-more = { $count ->
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
   *[other] { $count } غيرها
}

## Taking it along, and what is said of rounded figures

take = خذ الجواب معك
take-open = رابط، ورمز لصفحتك، وبيانات، وصور
rounded-shares = تُعرض الحصص مقرَّبة، لذا قد لا يكون مجموعها ١٠٠٪ بالضبط.
rounded-parts = تُعرض الحصص مقرَّبة، لذا لا يساوي مجموعها هذا الإجمالي بالضبط.
