/** What customers of a furniture brand write when something went wrong: angry, fair, or both. */
export const ordinaryComplaints: Readonly<Record<'en' | 'fa' | 'ar' | 'pl' | 'el', string>> = {
  en: `
Ordered a wardrobe in May, it is now July. Where is it?
Absolutely fuming. Third delivery slot missed this week.
What the hell is going on with your warehouse?
The bloody drawer fell out on day two.
This chair is shit. Sorry, but it is.
I hate this sofa more than I have ever hated a sofa.
You people need to answer your phones.
Are you stupid or do you just not read emails? Order still wrong.
Your app is a dumpster fire, crashed six times while paying.
Damn it, the glass top is cracked again.
Never buying from you again. Refund please.
Customer service hung up on me twice today.
Killed my Saturday waiting for a van that never came.
Whoever packed this should be ashamed, no padding at all.
It looks cheap and smells worse.
Wrong colour, wrong size, wrong everything.
You lied about the delivery date, plain and simple.
Scammers. I want my money back.
How hard is it to put the right screws in a bag?
My mother cried when the table arrived in pieces.
Useless chatbot keeps sending me in circles.
I am so pissed off right now, two hours on hold.
The quality went down the drain since last year.
Paid extra for assembly, nobody showed up.
Worst experience of my life with an online shop.
Fuck this desk and fuck these instructions.
Your courier dumped the parcel in a puddle.
Overpriced rubbish, half of it was missing.
Stop deleting my comments and fix my order.
Ridiculous. A month for one lamp.`,
  fa: `
سه هفته است منتظر کمد هستم و خبری نیست
واقعا خجالت داره، بار سومه که عوض می‌کنید و باز خرابه
این چه وضع ارسال کردنه آخه؟
کشو روز دوم افتاد پایین
صندلی آشغاله، ببخشید ولی هست
از این مبل متنفرم
چرا تلفن رو جواب نمی‌دید؟
اپلیکیشنتون مزخرفه، وسط پرداخت بسته شد
لعنتی باز شیشه‌اش ترک داشت
دیگه از شما خرید نمی‌کنم، پولم رو پس بدید
پشتیبانی دو بار تلفن رو قطع کرد
شنبه‌ام حروم شد منتظر پیک
کسی که این رو بسته‌بندی کرده باید خجالت بکشه
رنگ اشتباه، سایز اشتباه، همه چی اشتباه
دروغ گفتید درباره تاریخ تحویل
کلاهبردارها پولم رو برگردونید
پیچ‌هاش کم بود، مگه چقدر سخته؟
میز تیکه تیکه رسید دست مادرم
خیلی عصبانی‌ام، دو ساعت پشت خط بودم
کیفیت نسبت به پارسال افتضاح شده
پول نصب گرفتید و کسی نیومد
بدترین خرید اینترنتی عمرم بود
لعنت به این میز و دفترچه‌اش
پیک بسته رو انداخته بود تو آب
گرون و بی‌کیفیت، نصفش هم نبود
کامنت‌های منو پاک نکنید، جواب بدید
یک ماه برای یه چراغ؟ مسخره‌ست
چقدر بدقولید شما
با این خدمات مشتری‌ها رو از دست می‌دید
پارچه‌اش بعد از یک هفته پاره شد`,
  ar: `
أنتظر الخزانة منذ ثلاثة أسابيع ولا خبر
والله عيب، ثالث مرة ترسلون المنتج مكسور
ما هذا التوصيل السيئ؟
الدرج طاح من ثاني يوم
الكرسي زبالة بصراحة
أكره هذه الكنبة
ليش ما تردون على التلفون؟
التطبيق زفت يعلق وقت الدفع
يا لعنة الزجاج مكسور مرة ثانية
لن أشتري منكم مرة أخرى، رجعوا فلوسي
خدمة العملاء سكرت الخط في وجهي مرتين
ضيعتم علي يوم كامل وأنا أنتظر المندوب
اللي غلف الطلب لازم يستحي
اللون غلط والمقاس غلط وكل شي غلط
كذبتوا علينا في موعد التسليم
نصابين رجعوا لي فلوسي
البراغي ناقصة، صعبة تحطونها؟
وصلت الطاولة مكسرة وأمي زعلت
معصب جدا، ساعتين على الانتظار
الجودة صارت أسوأ من العام الماضي
دفعت للتركيب وما جاء أحد
أسوأ تجربة شراء في حياتي
الله يلعن هالطاولة وتعليماتها
المندوب رمى الطرد في الماء
غالي ورديء ونصفه ناقص
لا تحذفون تعليقاتي وردوا علي
شهر كامل عشان مصباح؟ مهزلة
حسبي الله ونعم الوكيل فيكم
بهالخدمة راح تخسرون زبائنكم
القماش تمزق بعد أسبوع`,
  pl: `
Czekam na szafę od maja, mamy lipiec. Gdzie ona jest?
Jestem wściekła, trzeci raz nikt nie przyjechał.
Co się do cholery dzieje w waszym magazynie?
Szuflada wypadła drugiego dnia, brawo.
To krzesło to gówno, przepraszam, ale taka prawda.
Nienawidzę tej sofy.
Odbierajcie te cholerne telefony.
Czy wy jesteście głupi, czy nie czytacie maili? Zamówienie dalej złe.
Aplikacja to dramat, wywaliła się przy płatności.
Kurwa, szyba znowu pęknięta.
Więcej u was nie kupię. Proszę o zwrot pieniędzy.
Infolinia dwa razy się rozłączyła.
Zmarnowaliście mi całą sobotę.
Kto to pakował, powinien się wstydzić.
Zły kolor, zły rozmiar, wszystko złe.
Kłamaliście co do terminu dostawy.
Oszuści, oddajcie pieniądze.
Tak trudno włożyć właściwe śruby do woreczka?
Mama się popłakała, stół przyszedł w kawałkach.
Ten wasz bot jest bezużyteczny.
Ale się wkurzyłem, dwie godziny na linii.
Jakość spadła na łeb na szyję.
Zapłaciłam za montaż i nikt nie przyszedł.
Najgorsze zakupy w moim życiu.
Pieprzyć to biurko i tę instrukcję.
Kurier wrzucił paczkę w kałużę.
Drogo, badziewnie i połowy brakuje.
Przestańcie usuwać moje komentarze.
Miesiąc na jedną lampę, żenada.
Materiał rozdarł się po tygodniu.`,
  el: `
Περιμένω τη ντουλάπα από τον Μάιο και έχουμε Ιούλιο
Έξαλλη, τρίτη φορά που δεν ήρθε κανείς
Τι στο καλό γίνεται στην αποθήκη σας;
Το συρτάρι έπεσε τη δεύτερη μέρα
Η καρέκλα είναι σκατά, συγγνώμη αλλά είναι
Μισώ αυτόν τον καναπέ
Σηκώστε επιτέλους τα τηλέφωνα
Η εφαρμογή σας είναι χάλια, έκλεισε στην πληρωμή
Γαμώτο, πάλι ραγισμένο το τζάμι
Δεν ξαναγοράζω από εσάς, θέλω τα λεφτά μου
Μου έκλεισαν το τηλέφωνο δύο φορές
Έχασα όλο το Σάββατο να περιμένω τον κούριερ
Όποιος το συσκεύασε να ντρέπεται
Λάθος χρώμα, λάθος μέγεθος, όλα λάθος
Είπατε ψέματα για την ημερομηνία
Απατεώνες, δώστε πίσω τα χρήματα
Τόσο δύσκολο είναι να βάλετε σωστές βίδες;
Το τραπέζι ήρθε κομμάτια και η μάνα μου έκλαιγε
Άχρηστο το chatbot σας
Έχω νευριάσει, δύο ώρες στην αναμονή
Η ποιότητα έπεσε πολύ από πέρσι
Πλήρωσα για συναρμολόγηση και δεν ήρθε κανείς
Η χειρότερη αγορά της ζωής μου
Στο διάολο και το γραφείο και οι οδηγίες του
Ο κούριερ πέταξε το δέμα στα νερά
Πανάκριβο και λείπουν τα μισά
Μη σβήνετε τα σχόλιά μου, απαντήστε
Έναν μήνα για μια λάμπα, ντροπή
Με τέτοια εξυπηρέτηση χάνετε πελάτες
Το ύφασμα σκίστηκε σε μια βδομάδα`,
};
