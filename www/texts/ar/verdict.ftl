# The answer: sentences made from counts of standings, the ladders, what moved.

## The answer. $list joins the clauses "count-*".

answer = من أصل { $total ->
    [one] خيار واحد
    [two] خيارين
    [few] { $total } خيارات
    [many] { $total } خيارًا
   *[other] { $total } خيار
}: { $list }.
answer-all-open = { $total ->
    [one] الخيار الوحيد مفتوح: لا قاعدة مما قُرئ تحظره.
    [two] الخياران مفتوحان: لا قاعدة مما قُرئ تحظر أيًّا منهما.
   *[other] الخيارات كلها مفتوحة، وعددها { $total }: لا قاعدة مما قُرئ تحظر أيًّا منها.
}
# In a what-if. $conditions joins the clauses "if-*".
answer-if = إذا { $conditions }، فمن أصل { $total ->
    [one] خيار واحد
    [two] خيارين
    [few] { $total } خيارات
    [many] { $total } خيارًا
   *[other] { $total } خيار
}: { $list }.
count-open = { $count ->
    [one] واحد مفتوح
    [two] اثنان مفتوحان
   *[other] { $count } مفتوحة
}
count-discouraged = { $count ->
    [one] واحد غير محبَّذ
    [two] اثنان غير محبَّذين
   *[other] { $count } غير محبَّذة
}
count-sheltered = { $count ->
    [one] واحد محميّ
    [two] اثنان محميّان
   *[other] { $count } محميّة
}
count-contestable = { $count ->
    [one] واحد قد يُطعن فيه
    [two] اثنان قد يُطعن فيهما
   *[other] { $count } قد يُطعن فيها
}
count-fact = { $count ->
    [one] واحد يتوقف على معلومة ناقصة
    [two] اثنان يتوقفان على معلومة ناقصة
   *[other] { $count } تتوقف على معلومة ناقصة
}
count-closed = { $count ->
    [one] واحد مغلق
    [two] اثنان مغلقان
   *[other] { $count } مغلقة
}
# By whom. $count of $total closed choices; $only of them are closed by no other agreement.
answer-by-all = { $count ->
    [one] والمغلق يغلقه { $agreements }.
    [two] والمغلقان كلاهما يغلقهما { $agreements }.
   *[other] والخيارات المغلقة كلها، وعددها { $count }، يغلقها { $agreements }.
}
answer-by-one = { $whole ->
    [yes] { $total ->
        [one] والمغلق يغلقه { $agreement }
        [two] والمغلقان كلاهما يغلقهما { $agreement }
       *[other] والخيارات المغلقة كلها، وعددها { $total }، يغلقها { $agreement }
    }
   *[no] { $count ->
        [one] وواحد من الخيارات المغلقة يغلقه { $agreement }
        [two] واثنان من الخيارات المغلقة يغلقهما { $agreement }
       *[other] و{ $count } من الخيارات المغلقة، وعددها { $total }، يغلقها { $agreement }
    }
}{ $alone ->
    [all] ؛ ولا يغلق ذلك أي اتفاق آخر.
    [none] ؛ وتغلق { $count ->
        [one] ذلك
        [two] هذين
       *[other] هذه
    } اتفاقات أخرى أيضًا.
   *[some] ؛ { $only ->
        [one] وواحد منها لا يغلقه اتفاق آخر
        [two] واثنان منها لا يغلقهما اتفاق آخر
       *[other] و{ $only } منها لا يغلقها اتفاق آخر
    }.
}
# The country's own laws on the list; the clauses are the same.
answer-laws = { $total ->
    [one] وللبلد من هذه القائمة خيار واحد صار قانونًا
    [two] وللبلد من هذه القائمة خياران صارا قانونًا
    [few] وللبلد من هذه القائمة { $total } خيارات صارت قانونًا
    [many] وللبلد من هذه القائمة { $total } خيارًا صارت قانونًا
   *[other] وللبلد من هذه القائمة { $total } خيار صارت قانونًا
}: { $list }.
answer-closed = المغلق: { $list }.
answer-none-closed = ليس في القائمة شيء مغلق على وجه اليقين.
tally = الخيارات كلها بحسب حالها، وعددها { $total }
open-unread = { $count ->
    [one] ولم تُقرأ كل الاتفاقات بشأن واحد منها.
    [two] ولم تُقرأ كل الاتفاقات بشأن اثنين منها.
   *[other] ولم تُقرأ كل الاتفاقات بشأن { $count } منها.
}
standing-open-unread = مفتوح، بقدر ما قُرئ
tally-today = اليوم { $count }

## What moved

if-joined = انضم البلد إلى اتفاق { $agreement }
if-left = انسحب البلد من اتفاق { $agreement }
if-added = اختار البلد ما يلي: { $choice }
if-dropped = تخلّى البلد عما يلي: { $choice }
if-on = كان اليوم { $date }
changes-lead = إذا { $conditions }، فالنتيجة: { $list }.
changes-laws = إذا { $conditions }، صارت قوانينه عند { $after } بدلًا من { $before }، حيث الصفر هو عدم فعل شيء و١٠٠ هو الأفضل.
changes-law = القانون الذي أضفته، { $choice }: { $standing }
changes-none = إذا { $conditions }، لم يتغير أي خيار.
moves-open = { $count ->
    [one] يصير خيار واحد مفتوحًا
    [two] يصير خياران مفتوحين
    [few] تصير { $count } خيارات مفتوحة
    [many] يصير { $count } خيارًا مفتوحًا
   *[other] يصير { $count } خيار مفتوحًا
}
moves-discouraged = { $count ->
    [one] يصير خيار واحد غير محبَّذ
    [two] يصير خياران غير محبَّذين
    [few] تصير { $count } خيارات غير محبَّذة
    [many] يصير { $count } خيارًا غير محبَّذ
   *[other] يصير { $count } خيار غير محبَّذ
}
moves-sheltered = { $count ->
    [one] يصير خيار واحد محميًّا
    [two] يصير خياران محميَّين
    [few] تصير { $count } خيارات محميّة
    [many] يصير { $count } خيارًا محميًّا
   *[other] يصير { $count } خيار محميًّا
}
moves-contestable = { $count ->
    [one] خيار واحد قد يُطعن فيه
    [two] خياران قد يُطعن فيهما
    [few] { $count } خيارات قد يُطعن فيها
    [many] { $count } خيارًا قد يُطعن فيها
   *[other] { $count } خيار قد يُطعن فيها
}
moves-fact = { $count ->
    [one] يتوقف خيار واحد على معلومة ناقصة
    [two] يتوقف خياران على معلومة ناقصة
    [few] تتوقف { $count } خيارات على معلومة ناقصة
    [many] يتوقف { $count } خيارًا على معلومة ناقصة
   *[other] يتوقف { $count } خيار على معلومة ناقصة
}
moves-closed = { $count ->
    [one] يُغلق خيار واحد
    [two] يُغلق خياران
    [few] تُغلق { $count } خيارات
    [many] يُغلق { $count } خيارًا
   *[other] يُغلق { $count } خيار
}
changed-from-to = اليوم: { $from }. عندئذ: { $to }.
changes-unread = ما يقوله { $agreement } عن { $count ->
    [one] أحد الخيارات
    [two] اثنين من الخيارات
   *[other] { $count } من الخيارات
} لم يقرأه أحد لهذه الصفحة؛ وقد يتغير المزيد.
changes-space = ما قد تحققه الخيارات: في المتناول اليوم { $before } من ١٠٠، وعندئذ { $after }.

## The choices

choices = الخيارات، مجالًا بعد مجال
choices-lead = تتدرج الخيارات في كل مجموعة من الأخف إلى الأشد. والخيارات التي يصل بين علاماتها خط واحد لا تجتمع: فالحكومة تأخذ واحدًا منها أو لا تأخذ شيئًا.
area-tally = المفتوح { $open } من { $total }
in-use = معمول به اليوم
in-use-from = ابتداءً من { $date }
proposed = مقترح
added = أُضيف في سؤالك
dropped = أُسقط في سؤالك
own-differs = قانون البلد: { $standing }
standing-was = اليوم: { $standing }
