# Taking it along: link, code, data, pictures. Loaded when that section is opened.

take-link = رابط هذا الجواب
take-embed = رمز لصفحتك
take-builder = اختر حجمًا أو لغة أو ألوانًا أخرى
take-copy = نسخ
take-copied = تم النسخ.
take-copy-failed = لم يسمح المتصفح بالنسخ. النص محدَّد: انسخه بلوحة المفاتيح أو من القائمة.
take-data = البيانات
take-data-hint = جداول لبرامج الجداول، فيها الأرقام كما تظهر هنا والأرقام الدقيقة؛ والجواب كاملًا مع كل الأسباب والمصادر، للبرامج.
take-choices = الخيارات
take-profile = الغايات والتكاليف
take-attribution = الاتفاقات
take-everything = الكل
take-file = { $what } ({ $kind })
take-pictures = الصور
take-saved = حُفظ باسم { $name }.
take-failed = تعذّر ذلك هنا. يمنعه المتصفح أو هذا الموقع.
take-chart-title = { $chart }: { $country }، { $date }
take-supposed = افتراض: { $conditions }
take-source = Policy Space، المعطيات بتاريخ { $date }، الإصدار { $version }، CC BY 4.0.

## Heads of the tables

csv-country = البلد
csv-date = اليوم
csv-facts = إصدار المعطيات
csv-address = العنوان
csv-area = المجال
csv-id = المعرِّف
csv-choice = الخيار
csv-standing = الوضع
csv-today = الوضع اليوم
csv-in-use = معمول به اليوم
csv-yes = نعم
csv-no = لا
csv-decided = حسمه
csv-source = المصدر
csv-unread = لم يُقرأ
csv-kind = النوع
csv-article = المادة
csv-share-arguable = الحصة العادلة إذا حُسمت الشكوك لصالحه
csv-total = ما ليس في المتناول بأمان، إجمالًا
csv-exact = { $column }، دقيق
