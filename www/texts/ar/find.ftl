# The field that finds a country. Loaded when it is asked for.

find-label = اسم البلد أو رمزه، القديم أو الحالي
find-found = { $count ->
    [0] لم يُعثر على بلد بهذا الاسم.
    [one] عُثر على بلد واحد.
    [two] عُثر على بلدين.
    [few] عُثر على { $count } بلدان.
    [many] عُثر على { $count } بلدًا.
   *[other] عُثر على { $count } بلد.
}
find-known = لا توجد هنا معطيات عن هذا البلد: { $name }.
