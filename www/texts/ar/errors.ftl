# What is wrong in a question, in plain words, and what to do. One message for each code. Loaded when the first fault is met.
# $value is what could not be read; "the last" is the answer still shown.

error-unknown-country = لا توجد هنا معطيات عن البلد «{ $value }». اختر بلدًا من القائمة.
error-unknown-agreement = الاتفاق «{ $value }» ليس من الاتفاقات المعروفة هنا. والجواب أدناه لا يشمله.
error-unknown-instrument = الخيار «{ $value }» ليس في القائمة. والجواب أدناه لا يشمله.
error-unknown-measure = القانون «{ $value }» ليس من القوانين المعروفة لهذا البلد. والجواب أدناه لا يشمله.
error-unknown-criterion = الغاية «{ $value }» ليست في القائمة. والجواب أدناه لا يشملها.
error-unknown-partner = «{ $value }» ليس شريكًا معروفًا هنا. والجواب أدناه لا يشمله.
error-unknown-word = «{ $value }» ليست كلمة معروفة هنا. والجواب أدناه لا يشملها.
error-unknown-field = تعذّرت قراءة جزء من السؤال: «{ $value }». والجواب أدناه لا يشمله.
error-missing-field = جزء من السؤال ناقص. والجواب أدناه هو آخر ما أمكن حسابه.
error-invalid-type = تعذّرت قراءة جزء من السؤال: «{ $value }». والجواب أدناه لا يشمله.
error-invalid-date = «{ $value }» ليس يومًا في التقويم. اكتب السنة والشهر واليوم. والجواب أدناه لآخر يوم أمكنت قراءته.
error-invalid-weights = بهذه الأوزان لا يوجد ما يوزن: لا يجوز أن يقلّ أيّ منها عن الصفر، ويجب أن يزيد واحد منها على الأقل عليه. الإجابة أدناه لا تتبعها؛ ارفع أحدها أو ساوِ بينها جميعًا من جديد.
error-invalid-text = في جزء من السؤال علامات لا يمكن قراءتها. والجواب أدناه لا يشمله.
error-invalid-data = تعذّرت قراءة المعطيات.
error-duplicate = طُلب «{ $value }» مرتين. والجواب أدناه هو آخر ما أمكن حسابه؛ احذف أحد الاثنين.
error-conflict = طُلب أمران لا يجتمعان: «{ $value }». تراجع عن أحدهما. والجواب أدناه هو آخر ما أمكن حسابه.
error-too-large = طُلب أكثر مما يمكن حسابه دفعة واحدة. احذف شيئًا. والجواب أدناه هو آخر ما أمكن حسابه.
error-needs-own = الاتفاق الخاص أو المعطيات الخاصة تحتاج إلى النواة الكاملة التي لا تحمّلها هذه الصفحة.

# Of an address. $near: countries that are written alike; $value: what is left out.
error-near = أسماء قريبة في الكتابة: { $near }.
error-too-long = العنوان أطول مما يمكن قراءته: حُذف ما يأتي بعد «{ $value }».
error-given-twice = يذكر العنوان أمرين في الموضع نفسه: حُذف «{ $value }».
error-later-version = أُنشئ هذا العنوان بإصدار أحدث من هذه الصفحة. حُذف ما لا يعرفه هذا الإصدار.
error-more = { $count ->
    [one] تعذّرت قراءة جزء آخر من السؤال فحُذف.
   *[other] تعذّرت قراءة أجزاء أخرى من السؤال فحُذفت، وعددها { $count }.
}
error-stale = اختلط إصداران من هذه الصفحة، في ذاكرة مؤقتة أو على خادم. لا تُحسب أي إجابة، لأنها قد تكون خاطئة. أعد تحميل الصفحة؛ فإن لم يُجدِ ذلك فحاول لاحقًا.
