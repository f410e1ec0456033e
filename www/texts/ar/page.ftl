# The frame: headline, introduction, what-if controls, foot. Order as on the page.

## Headline. $country is the control that chooses the country.

headline = ما القرارات التي ما زالت متاحة أمام { $country } بشأن الاقتصاد الرقمي؟
headline-plain = ما القرارات التي ما زالت متاحة أمام { $country } بشأن الاقتصاد الرقمي؟
country-label = البلد
find-country = البحث عن بلد
country-eu = الاتحاد الأوروبي
# The name inside a sentence; it needs no article here. $code is the country’s code of three letters.
country-in-sentence = { $code ->
   *[other] { $name }
}

## Under the headline. $date is a date control or a date.

dateline = بتاريخ { $date }
date-label = التاريخ
date-of-facts = العودة إلى { $date }، تاريخ المعطيات
bound-by = { $count ->
    [zero] لا يلزمه في ذلك اليوم أي اتفاق قُرئ هنا
    [one] يلزمه اتفاق واحد قُرئت قواعده
    [two] يلزمه اتفاقان قُرئت قواعدهما
    [few] تلزمه { $count } اتفاقات قُرئت قواعدها
    [many] يلزمه { $count } اتفاقًا قُرئت قواعدها
   *[other] يلزمه { $count } اتفاق قُرئت قواعدها
}
bound-since = منذ { $date }
bound-date-unconfirmed = ملزِم؛ واليوم غير مؤكد
bound-joined = انضم إليه البلد في سؤالك
also-not-read = { $count ->
    [one] ويلزمه اتفاق آخر لم يقرأ أحد قواعده لهذه الصفحة:
    [two] ويلزمه اتفاقان آخران لم يقرأ أحد قواعدهما لهذه الصفحة:
    [few] وتلزمه { $count } اتفاقات أخرى لم يقرأ أحد قواعدها لهذه الصفحة:
    [many] ويلزمه { $count } اتفاقًا آخر لم يقرأ أحد قواعدها لهذه الصفحة:
   *[other] ويلزمه { $count } اتفاق آخر لم يقرأ أحد قواعدها لهذه الصفحة:
}
binding-not-known = { $count ->
    [one] لم يتأكد هل يلزمه هذا الاتفاق:
    [two] لم يتأكد هل يلزمه هذان الاتفاقان:
   *[other] لم يتأكد هل تلزمه هذه الاتفاقات:
}

## Places in an agreement

# The short name of an agreement. $short: as the facts have it; where two have made it, $one and $other are their names.
# Two names begin with a right-to-left mark: of the isolated pieces alone none would say which way they run.
agreement-short = { $id ->
    [aanzfta] آسيان–أستراليا–نيوزيلندا
    [afcfta-digital] منطقة التجارة الحرة القارية الأفريقية للتجارة الرقمية
    [asean-defa] آسيان للاقتصاد الرقمي
    [asean-ecommerce] آسيان للتجارة الإلكترونية
    [australia-singapore-dea] ‏{ $one }–{ $other } للتجارة الرقمية
    [colombia-northern-triangle] كولومبيا–المثلث الشمالي
    [dominican-republic-central-america] أمريكا الوسطى–الجمهورية الدومينيكية
    [eaeu-viet-nam] الاتحاد الاقتصادي الأوراسي–فيتنام
    [efta-central-america] الرابطة الأوروبية للتجارة الحرة–أمريكا الوسطى
    [efta-colombia] الرابطة الأوروبية للتجارة الحرة–كولومبيا
    [efta-gcc] الرابطة الأوروبية للتجارة الحرة–مجلس التعاون الخليجي
    [efta-peru] الرابطة الأوروبية للتجارة الحرة–بيرو
    [eu-andean] الاتحاد الأوروبي–بلدان الأنديز
    [eu-cariforum] الاتحاد الأوروبي–كاريفورم
    [eu-central-america] الاتحاد الأوروبي–أمريكا الوسطى
    [eu-korea-dta] ‏{ $one }–{ $other } للتجارة الرقمية
    [eu-mercosur] الاتحاد الأوروبي–ميركوسور
    [eu-singapore-dta] ‏{ $one }–{ $other } للتجارة الرقمية
    [gcc-singapore] مجلس التعاون الخليجي–سنغافورة
    [gpa] منظمة التجارة العالمية للمشتريات الحكومية
    [korea-singapore-dpa] ‏{ $one }–{ $other } للتجارة الرقمية
    [mercosur-ecommerce] ميركوسور للتجارة الإلكترونية
    [mexico-central-america] المكسيك–أمريكا الوسطى
    [pacific-alliance] تحالف المحيط الهادئ
    [panama-central-america] بنما–أمريكا الوسطى
    [uk-singapore-dea] ‏{ $one }–{ $other } للتجارة الرقمية
    [uk-ukraine-dta] ‏{ $one }–{ $other } للتجارة الرقمية
    [us-argentina-art] ‏{ $one }–{ $other } للتجارة المتبادلة
    [us-bangladesh-art] ‏{ $one }–{ $other } للتجارة المتبادلة
    [us-cambodia-art] ‏{ $one }–{ $other } للتجارة المتبادلة
    [us-ecuador-art] ‏{ $one }–{ $other } للتجارة المتبادلة
    [us-el-salvador-art] ‏{ $one }–{ $other } للتجارة المتبادلة
    [us-guatemala-art] ‏{ $one }–{ $other } للتجارة المتبادلة
    [us-india-framework] ‏{ $one }–{ $other } (إطار)
    [us-indonesia-art] ‏{ $one }–{ $other } للتجارة المتبادلة
    [us-japan-digital] ‏{ $one }–{ $other } للتجارة الرقمية
    [us-jordan-art] ‏{ $one }–{ $other } للتجارة المتبادلة
    [us-malaysia-art] ‏{ $one }–{ $other } للتجارة المتبادلة
    [us-north-macedonia-framework] ‏{ $one }–{ $other } (إطار)
    [us-taiwan-art] ‏{ $one }–{ $other } للتجارة المتبادلة
    [us-thailand-framework] ‏{ $one }–{ $other } (إطار)
    [us-viet-nam-framework] ‏{ $one }–{ $other } (إطار)
    [wto] منظمة التجارة العالمية
    [wto-ecommerce] منظمة التجارة العالمية للتجارة الإلكترونية
   *[other] { $parties ->
        [2] ‏{ $one }–{ $other }
       *[other] { $short }
    }
}
# The short name of an agreement inside a sentence.
agreement-in-sentence = اتفاق { $name }

article-number = المادة { $article }
article-numbers = المواد { $article }
article-other = { $article }
article-unknown = مادة غير معروفة

## Introduction

intro = كل حكومة تريد أن يكون لها رأي في البيانات أو المنصات أو التنزيلات تواجه حدَّين: ما تختاره، وما وقّعت عليه. تتناول هذه الصفحة { $total ->
    [one] خيارًا واحدًا تأخذ به الحكومات
    [two] خيارين تأخذ بهما الحكومات
    [few] { $total } خيارات تأخذ بها الحكومات
    [many] { $total } خيارًا تأخذ بها الحكومات
   *[other] { $total } خيار تأخذ بها الحكومات
}، وتقارن كل خيار باتفاقات التجارة التي تُلزم { $country }. افتح أي سطر لترى المادة التي يستند إليها الجواب. والصفحة موجهة إلى كل من سيعيش مع النتيجة: فهي أداة للتفكير والنقاش العام، وليست استشارة قانونية.
intro-limits = ما لا تستطيع هذه الصفحة قوله
intro-limits-who = مواطن، أو صحفية، أو عضو برلمان قبل التصويت: كل من يسأل عما يأخذه اتفاق من بلد يجد هنا الجواب نفسه. وقبل أن تتصرف حكومة، ينبغي أن يقرأ القانونيون الاتفاقات ذاتها.
intro-limits-judge = حيث يتوقف استثناء على تقدير، لا تستطيع الصفحة أن تقول كيف سيحكم القضاة. وتحمل هذه الخيارات عبارة «قد يُطعن فيه»، فلا هي مسموح بها ولا هي ممنوعة.
intro-limits-unread = لا تعرف الصفحة إلا ما قُرئ. و«غير معروف» تعني أن أحدًا لم يبحث بعد، لا أنه لا يوجد شيء. أما الاتفاقات التي لم يقرأ أحد قواعدها فتُذكر بأسمائها.
intro-limits-wise = لا تقول الصفحة ما ينبغي لبلد أن يفعله. فقد يكون خيار مفتوح خيارًا سيئًا، وقد لا يكون خيار مغلق خسارة. والفوائد والتكاليف كلتاهما معروضتان.

## What if

what-if = ماذا لو…
what-if-lead = شغّل اتفاقًا أو أوقفه وانظر ما الذي يتغير، ووضع اليوم إلى جانبه.
what-if-join = انضم إلى
what-if-leave = انسحب من
what-if-more-join = { $count ->
    [one] اتفاق آخر يمكنه الانضمام إليه
    [two] اتفاقان آخران يمكنه الانضمام إليهما
    [few] { $count } اتفاقات أخرى يمكنه الانضمام إليها
    [many] { $count } اتفاقًا آخر يمكنه الانضمام إليها
   *[other] { $count } اتفاق آخر يمكنه الانضمام إليها
}
what-if-more-leave = { $count ->
    [one] اتفاق آخر يلزمه
    [two] اتفاقان آخران يلزمانه
    [few] { $count } اتفاقات أخرى تلزمه
    [many] { $count } اتفاقًا آخر تلزمه
   *[other] { $count } اتفاق آخر تلزمه
}
what-if-any = أي اتفاق آخر
what-if-search = ابحث عن اتفاق
what-if-search-hint = باسمه أو باسم أحد أطرافه
what-if-search-none = لم يُعثر على اتفاق بهذا الاسم.
what-if-search-many = { $count ->
    [one] وهناك اتفاق آخر؛ اكتب حروفًا أخرى.
    [two] وهناك اتفاقان آخران؛ اكتب حروفًا أخرى.
    [few] وهناك { $count } اتفاقات أخرى؛ اكتب حروفًا أخرى.
    [many] وهناك { $count } اتفاقًا آخر؛ اكتب حروفًا أخرى.
   *[other] وهناك { $count } اتفاق آخر؛ اكتب حروفًا أخرى.
}
what-if-join-label = { $agreement }: ماذا لو انضم إليه البلد؟
what-if-leave-label = { $agreement }: ماذا لو انسحب منه البلد؟
# What a switch would move, told before it is turned. $list: parts made of "effect-*".
effect-closed = { $count ->
    [one] يغلق خيارًا واحدًا
    [two] يغلق خيارين
   *[other] يغلق { $count }
}
effect-contestable = { $count ->
    [one] خيار قد يُطعن فيه
    [two] خياران قد يُطعن فيهما
   *[other] { $count } قد يُطعن فيها
}
effect-fact = { $count ->
    [one] خيار غير معروف
    [two] خياران غير معروفين
   *[other] { $count } غير معروفة
}
effect-sheltered = { $count ->
    [one] يحمي خيارًا واحدًا
    [two] يحمي خيارين
   *[other] يحمي { $count }
}
effect-discouraged = { $count ->
    [one] لا يحبّذ خيارًا واحدًا
    [two] لا يحبّذ خيارين
   *[other] لا يحبّذ { $count }
}
effect-open = { $count ->
    [one] يفتح خيارًا واحدًا
    [two] يفتح خيارين
   *[other] يفتح { $count }
}
effect-none = لا يغيّر شيئًا
effect-unread = لم يُقرأ بشأن { $count ->
    [one] خيار واحد
    [two] خيارين
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
}
what-if-measures = غيّر قانونًا
what-if-measures-none = لإضافة خيار أو إسقاط قانون، افتح سطره في قائمة الخيارات.
what-if-added = أُضيف: { $choice }
what-if-dropped = أُسقط: { $choice }
take-back = تراجع
reset-all = العودة إلى اليوم
reset-label = العودة إلى اليوم: التراجع عن كل شيء

## What went wrong on our side (faults in a question are in errors.ftl)

error-not-loaded = تعذّر حساب الجواب هنا: لم يُحمَّل الجزء الذي يقارن الخيارات بالاتفاقات. أعد تحميل الصفحة؛ فإن لم ينفع ذلك فإن هذا المتصفح أو هذا الموقع يمنعه.
error-language = تعذّر تحميل هذه اللغة، فتبقى الصفحة بلغتها الحالية. اخترها مرة أخرى للمحاولة من جديد.
error-notes = تعذّر تحميل الأسباب كاملة مع مصادرها. تحقق من الاتصال، ثم أغلق هذا الجزء وافتحه من جديد.
error-below = تعذّر تحميل بقية هذه الصفحة: ما غاية الخيارات، وأي اتفاق يأخذ كم، وكيف يمكن الرجوع عن ذلك.
try-again = حاول مرة أخرى
error-other = حدث خطأ وتعذّر حساب الجواب. ما أدخلته محفوظ. أعد تحميل الصفحة للمحاولة من جديد.

## Foot of the card and of the page

not-legal-advice = أداة للتفكير والنقاش العام، وليست استشارة قانونية.
full-view = افتح الجواب الكامل
# One moved choice, as it is read aloud.
live-move = { $choice }: من «{ $from }» إلى «{ $to }».
