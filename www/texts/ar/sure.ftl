# How sure: questions compared under doubt. "Draw" is one of thousands of throws of the dice over weights, effects and disputes.

## The questions that are compared

sure-scenarios = ما الذي تجري مقارنته
sure-today = كما هو اليوم
# Names of questions. $list joins the parts "sure-joining" and so on.
sure-joining = الانضمام إلى { $agreement }
sure-leaving = الانسحاب من { $agreement }
sure-choosing = اختيار { $choice }
sure-dropping = التخلي عن { $choice }
sure-letter = { $letter }: { $name }
sure-named = { $letter } ({ $name })
sure-add = إضافة سؤال
sure-add-none = اختر…
sure-add-asked = سؤالك أعلاه
sure-add-join = لو انضم إلى
sure-add-leave = لو انسحب من
sure-add-measure = لو اختار
sure-remove = إزالة { $letter }
sure-full = يمكن مقارنة ستة أسئلة معًا. أزل واحدًا لتضيف غيره.
sure-by = المقارنة بحسب
sure-by-space = ما يبقى في المتناول
sure-by-use = ما تفعله قوانينه القائمة

## Running

sure-running = جارٍ السحب: { $share }
sure-cancel = إيقاف
sure-cancelled = توقّف السحب. ما يظهر هنا من قبل.
sure-again = إعادة السحب
sure-failed = تعذّر حساب المقارنة هنا.
sure-done = أُجريت { $draws } من السحوبات.
sure-draws = عدد السحوبات { $draws }، البذرة { $seed }: من يسأل السؤال نفسه يحصل على الأرقام نفسها.

## The answer in words. $one and $other are letters, $count is how many of 100 draws.

sure-more-space = يترك { $one } في المتناول أكثر مما يتركه { $other } في { $count } من كل ١٠٠ سحب{ $tied ->
    [0] .
   *[other] ، والقدر نفسه في { $tied }.
}
sure-more-use = تحقق قوانينه في { $one } أكثر مما تحققه في { $other } في { $count } من كل ١٠٠ سحب{ $tied ->
    [0] .
   *[other] ، والقدر نفسه في { $tied }.
}
sure-all-tied = يتساوى { $one } و{ $other } في كل سحب.
sure-even = الأمر بين { $one } و{ $other } أشبه برمي قطعة نقد.
sure-error = بحساب المصادفة في السحب نفسه، بزيادة أو نقصان { $points }.
sure-rests = أكثر ما يتوقف عليه ذلك { $group }: { $share } من تباين الفرق بين { $one } و{ $other }.
sure-rests-alone = أكثر ما يتوقف عليه ذلك { $group }: { $share } من التباين.
sure-judgement = ومن بين الأحكام المفردة أكثرها أثرًا { $judgement } ({ $share }).
sure-group-weights = وزن كل غاية وكل كلفة
sure-group-effects = ما تفعله الخيارات
sure-group-outcomes = مآل المنازعات
sure-factor-effect = ما يفعله «{ $choice }» في «{ $criterion }»
sure-factor-outcome = ثبات { $exception } أمام القضاة في «{ $choice }»
sure-factor-rule = كيف يُحسم هذا الأمر في «{ $choice }»: { $rule }
sure-ground = أمام القضاة: { $exception }
sure-move = لو انتقلت { $points } من ١٠٠ نقطة من الوزن من «{ $from }» إلى «{ $to }» لتقدّم { $winner }.
sure-move-none = لا يغيّر أي نقل للوزن بين غايتين أو كلفتين أيّها يتقدّم.

## The picture

sure-picture = كل نقطة سحب من عشرين، والشريط يضم تسعة سحوبات من كل عشرة
sure-picture-lead = الصفر يعني عدم فعل شيء، و١٠٠ أفضل ما يمكن أن تفعله أي حكومة. كلما ابتعدت النقطة عن الصفر زاد القدر، وكلما اتسع الشريط قلّ اليقين.
sure-row = بين { $low } و{ $high } في تسعة سحوبات من كل عشرة؛ فوق { $middle } بقدر ما هو دونه

## Tables

sure-table = الشيء نفسه في جداول
sure-table-rank = عدد مرات بلوغ كل مرتبة، من كل ١٠٠ سحب
sure-place = المرتبة { $place }
sure-table-better = عدد مرات تفوّق الصف على العمود، من كل ١٠٠ سحب
sure-table-question = السؤال
sure-table-low = ٥ من كل ١٠٠ سحب دونه
sure-table-middle = الوسط
sure-table-high = ٥ من كل ١٠٠ سحب فوقه
sure-table-ends = بحسب الغاية: الوسط، وتسعة سحوبات من كل عشرة
sure-band = { $middle } (من { $low } إلى { $high })
sure-spread = من أين يأتي التباين
sure-spread-lead = من تباين الفرق: ما يزول في المتوسط لو عُرف هذا وحده (وحده)، وما يبقى إلى أن يُعرف هو أيضًا (إجمالًا). الأرقام الصغيرة دون الصفر من مصادفة السحب: اقرأها على أنها نحو الصفر.
sure-spread-what = ما ليس مؤكدًا
sure-spread-first = وحده
sure-spread-total = إجمالًا
sure-interval = { $value } (من { $low } إلى { $high })
sure-judgements = الأحكام المفردة الأكثر أهمية
sure-stability = إلى أي حد يمكن أن تتغير الأوزان
sure-stability-lead = يبقى { $one } أولًا ما دام وزن كل غاية أو كلفة، مع بقاء نسب غيرها، بين هذين الحدين.
sure-stability-row = من { $low } إلى { $high }
sure-central = لمن هو الأفضل
sure-central-lead = متوسط أوزان السحوبات التي يأتي فيها كل سؤال أولًا: من يزن هكذا يفضّله.
sure-central-never = لا يأتي { $one } أولًا أبدًا.
sure-central-share = يأتي { $one } أولًا في { $count } من كل ١٠٠ سحب.

## Own weights and own probabilities

sure-settings = أوزانك واحتمالاتك أنت
sure-weights = وزن الغايات والكلف
sure-weights-any = كل توزيع للأوزان محتمل بالقدر نفسه
sure-weights-near = قريبًا من الأوزان المحددة أعلاه
sure-weights-order = أي توزيع يحفظ هذا الترتيب
sure-weights-fixed = كما حُددت أعلاه تمامًا
sure-confidence = درجة القرب
sure-confidence-value = { $level ->
    [1] بتساهل
    [2] قريب نوعًا ما
   *[3] قريب جدًا
}
sure-order-lead = الأهم أولًا. اسحب سطرًا أو استعمل أزراره.
sure-order-up = إلى أعلى: { $criterion }
sure-order-down = إلى أسفل: { $criterion }
sure-order-moved = أصبح { $criterion } في المرتبة { $place }.
sure-vary = ما يُسحب من جديد كل مرة
sure-chances = احتمال أن يثبت خيار متنازع عليه
sure-chances-lead = في كل سحب يؤخذ احتمال بين الأدنى والأعلى ثم يُحسم النزاع به. وحيث لا سجلّ لقضايا فكل شيء ممكن، من أبدًا إلى دائمًا.
sure-chance-what = الأساس
sure-chance-low = الأدنى، ٪
sure-chance-central = المرجّح، ٪
sure-chance-high = الأعلى، ٪
sure-chance-label = { $what }: { $which }
sure-chances-reset = كما في البحث
sure-chances-wrong = لا يجوز أن يزيد الأدنى على المرجّح ولا المرجّح على الأعلى، وكلها بين ٠ و١٠٠. تبقى الأرقام الأخيرة.
