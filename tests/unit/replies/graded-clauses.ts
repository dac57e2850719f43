/** A reply, what reads as the same once more, and what says something else about the same matter. */
export interface GradedClauses {
  readonly lang: string;
  readonly said: string;
  /** Other signs, another name, one clause exchanged. */
  readonly again: readonly string[];
  readonly meansOther: readonly string[];
}

/** Written by us, for the practice brand; made after the threshold was chosen. */
export const gradedClauses: readonly GradedClauses[] = [
  {
    lang: 'en',
    said: 'Hi Emma, thank you for your message. Your refund has been approved and you will have the money within five working days.',
    again: [
      'Hi Emma! Thank you for your message... Your refund has been approved, and you will have the money within five working days!',
      'Hi Jacob, thank you for your message. Your refund has been approved and you will have the money within five working days.',
      'Hi Emma, thank you for your message. Your refund has been approved and we will email you the receipt this afternoon.',
      'Hi Emma, thank you for your patience over the weekend. Your refund has been approved and you will have the money within five working days.',
    ],
    meansOther: [
      'Refunds are only possible within thirty days of purchase and with the original receipt.',
      'We could not approve your refund because the chair had already been assembled.',
      'Which card did you pay with? We need it before we can start a refund.',
      'Our Bergen shop opens at ten on Saturdays.',
      'The linen cover can be washed at thirty degrees.',
    ],
  },
  {
    lang: 'en',
    said: 'We are sorry the drawer arrived scratched. Please send us a photo and we will ship a new front at no cost.',
    again: [
      'We are sorry the drawer arrived scratched - please send us a photo, and we will ship a new front at no cost!',
      'Sam, we are sorry the drawer arrived scratched. Please send us a photo and we will ship a new front at no cost.',
      'We are sorry the drawer arrived scratched. Please call our workshop and we will ship a new front at no cost.',
      'We are sorry the table top arrived cracked. Please send us a photo and we will ship a new front at no cost.',
    ],
    meansOther: [
      'Small scratches in a drawer can be oiled away; rub along the grain with a soft cloth.',
      'Drawers are packed in foam since May so that scratches do not happen any more.',
      'Please remove the drawer front with the two screws inside before you paint it.',
      'Happy birthday from all of us!',
      'You can find the job openings on our website.',
    ],
  },
  {
    lang: 'en',
    said: 'Yes, the Fjell table is back in stock from Monday. You can order it in our shop or online.',
    again: [
      'Yes - the Fjell table is back in stock from Monday! You can order it in our shop, or online',
      'Yes Nadia, the Fjell table is back in stock from Monday. You can order it in our shop or online.',
      'Yes, the Fjell table is back in stock from Monday. We deliver it to your door for free.',
      'Yes, the Fjell table is on sale until Monday. You can order it in our shop or online.',
    ],
    meansOther: [
      'The Fjell table is 180 cm long and seats six people.',
      'No, the Fjell table is sold out and we do not make it any more.',
      'The Fjell table ships in two boxes and weighs forty kilos.',
      'We never ask for your password in a message.',
      'Thank you for the kind words about our staff in Oslo.',
    ],
  },
  {
    lang: 'fa',
    said: 'سلام نرگس جان، ممنون از پیامتان. بازپرداخت شما تأیید شد و مبلغ تا پنج روز کاری به حسابتان برمی‌گردد.',
    again: [
      'سلام نرگس جان! ممنون از پیامتان... بازپرداخت شما تأیید شد، و مبلغ تا پنج روز کاری به حسابتان برمی‌گردد!',
      'سلام کاوه جان، ممنون از پیامتان. بازپرداخت شما تأیید شد و مبلغ تا پنج روز کاری به حسابتان برمی‌گردد.',
      'سلام نرگس جان، ممنون از پیامتان. بازپرداخت شما تأیید شد و رسید آن را امروز عصر ایمیل می‌کنیم.',
      'سلام نرگس جان، ممنون از صبرتان در این چند روز. بازپرداخت شما تأیید شد و مبلغ تا پنج روز کاری به حسابتان برمی‌گردد.',
    ],
    meansOther: [
      'بازپرداخت فقط تا سی روز پس از خرید و با فاکتور ممکن است.',
      'نتوانستیم بازپرداخت شما را تأیید کنیم چون صندلی مونتاژ شده بود.',
      'با کدام کارت پرداخت کرده‌اید؟ برای شروع بازپرداخت لازم است.',
      'فروشگاه ما شنبه‌ها ساعت ده باز می‌شود.',
      'روکش کتان را با آب سی درجه بشویید.',
    ],
  },
  {
    lang: 'fa',
    said: 'متأسفیم که کشو با خط و خش رسیده است. لطفاً عکسی بفرستید تا رویه‌ی نو را رایگان ارسال کنیم.',
    again: [
      'متأسفیم که کشو با خط و خش رسیده است؛ لطفاً عکسی بفرستید تا رویه‌ی نو را رایگان ارسال کنیم!',
      'سینا، متأسفیم که کشو با خط و خش رسیده است. لطفاً عکسی بفرستید تا رویه‌ی نو را رایگان ارسال کنیم.',
      'متأسفیم که کشو با خط و خش رسیده است. لطفاً با کارگاه تماس بگیرید تا رویه‌ی نو را رایگان ارسال کنیم.',
    ],
    meansOther: [
      'خط‌های ریز کشو با روغن از بین می‌رود؛ در جهت رگه‌های چوب بمالید.',
      'از اردیبهشت کشوها را در فوم می‌پیچیم تا دیگر خط نیفتد.',
      'تولدتان مبارک!',
      'آگهی‌های استخدام در سایت ماست.',
    ],
  },
  {
    lang: 'ar',
    said: 'مرحبا ليلى، شكرا لرسالتك. تمت الموافقة على استرداد المبلغ وسيصلك خلال خمسة أيام عمل.',
    again: [
      'مرحبا ليلى! شكرا لرسالتك... تمت الموافقة على استرداد المبلغ، وسيصلك خلال خمسة أيام عمل!',
      'مرحبا عمر، شكرا لرسالتك. تمت الموافقة على استرداد المبلغ وسيصلك خلال خمسة أيام عمل.',
      'مرحبا ليلى، شكرا لرسالتك. تمت الموافقة على استرداد المبلغ وسنرسل لك الإيصال بالبريد مساء اليوم.',
      'مرحبا ليلى، شكرا لصبرك في الأيام الماضية. تمت الموافقة على استرداد المبلغ وسيصلك خلال خمسة أيام عمل.',
    ],
    meansOther: [
      'استرداد المبلغ ممكن فقط خلال ثلاثين يوما من الشراء ومع الفاتورة.',
      'لم نتمكن من الموافقة على استرداد المبلغ لأن الكرسي قد تم تركيبه.',
      'بأي بطاقة دفعت؟ نحتاج ذلك قبل أن نبدأ استرداد المبلغ.',
      'يفتح متجرنا يوم السبت في العاشرة.',
      'يمكن غسل الغطاء على ثلاثين درجة.',
    ],
  },
  {
    lang: 'ar',
    said: 'نأسف لأن الدرج وصل مخدوشا. أرسل لنا صورة من فضلك وسنشحن واجهة جديدة مجانا.',
    again: [
      'نأسف لأن الدرج وصل مخدوشا؛ أرسل لنا صورة من فضلك، وسنشحن واجهة جديدة مجانا!',
      'سامي، نأسف لأن الدرج وصل مخدوشا. أرسل لنا صورة من فضلك وسنشحن واجهة جديدة مجانا.',
      'نأسف لأن الدرج وصل مخدوشا. اتصل بالورشة من فضلك وسنشحن واجهة جديدة مجانا.',
    ],
    meansOther: [
      'الخدوش الصغيرة في الدرج تزول بالزيت، افركها مع اتجاه الخشب.',
      'نغلف الأدراج بالإسفنج منذ مايو كي لا تنخدش بعد الآن.',
      'عيد ميلاد سعيد!',
      'تجد الوظائف الشاغرة على موقعنا.',
    ],
  },
  {
    lang: 'pl',
    said: 'Cześć Olu, dziękujemy za wiadomość. Zwrot pieniędzy został zatwierdzony, środki wrócą na konto w ciągu pięciu dni roboczych.',
    again: [
      'Cześć Olu! Dziękujemy za wiadomość... Zwrot pieniędzy został zatwierdzony - środki wrócą na konto w ciągu pięciu dni roboczych!',
      'Cześć Marku, dziękujemy za wiadomość. Zwrot pieniędzy został zatwierdzony, środki wrócą na konto w ciągu pięciu dni roboczych.',
      'Cześć Olu, dziękujemy za wiadomość. Zwrot pieniędzy został zatwierdzony, potwierdzenie wyślemy mailem dziś po południu.',
      'Cześć Olu, dziękujemy za cierpliwość w ostatnich dniach. Zwrot pieniędzy został zatwierdzony, środki wrócą na konto w ciągu pięciu dni roboczych.',
    ],
    meansOther: [
      'Zwrot pieniędzy jest możliwy tylko w ciągu trzydziestu dni od zakupu i z paragonem.',
      'Nie mogliśmy zatwierdzić zwrotu pieniędzy, bo krzesło było już złożone.',
      'Jaką kartą była płatność? Bez tego nie zaczniemy zwrotu pieniędzy.',
      'Nasz sklep w sobotę otwieramy o dziesiątej.',
      'Pokrowiec można prać w trzydziestu stopniach.',
    ],
  },
  {
    lang: 'pl',
    said: 'Przykro nam, że szuflada przyszła porysowana. Prosimy o zdjęcie, a wyślemy nowy front za darmo.',
    again: [
      'Przykro nam, że szuflada przyszła porysowana - prosimy o zdjęcie, a wyślemy nowy front za darmo!',
      'Kamilu, przykro nam, że szuflada przyszła porysowana. Prosimy o zdjęcie, a wyślemy nowy front za darmo.',
      'Przykro nam, że szuflada przyszła porysowana. Prosimy o telefon do warsztatu, a wyślemy nowy front za darmo.',
    ],
    meansOther: [
      'Drobne rysy na szufladzie znikną po olejowaniu, wzdłuż słojów i miękką szmatką.',
      'Od maja pakujemy szuflady w piankę, żeby się nie rysowały.',
      'Wszystkiego najlepszego z okazji urodzin!',
      'Oferty pracy są na naszej stronie.',
    ],
  },
  {
    lang: 'el',
    said: 'Γεια σου Ελένη, ευχαριστούμε για το μήνυμα. Η επιστροφή χρημάτων εγκρίθηκε και το ποσό θα είναι στον λογαριασμό σου σε πέντε εργάσιμες.',
    again: [
      'Γεια σου Ελένη! Ευχαριστούμε για το μήνυμα... Η επιστροφή χρημάτων εγκρίθηκε, και το ποσό θα είναι στον λογαριασμό σου σε πέντε εργάσιμες!',
      'Γεια σου Γιώργο, ευχαριστούμε για το μήνυμα. Η επιστροφή χρημάτων εγκρίθηκε και το ποσό θα είναι στον λογαριασμό σου σε πέντε εργάσιμες.',
      'Γεια σου Ελένη, ευχαριστούμε για το μήνυμα. Η επιστροφή χρημάτων εγκρίθηκε και θα σου στείλουμε την απόδειξη με email το απόγευμα.',
      'Γεια σου Ελένη, ευχαριστούμε για την υπομονή αυτές τις μέρες. Η επιστροφή χρημάτων εγκρίθηκε και το ποσό θα είναι στον λογαριασμό σου σε πέντε εργάσιμες.',
    ],
    meansOther: [
      'Η επιστροφή χρημάτων γίνεται μόνο μέσα σε τριάντα μέρες από την αγορά και με απόδειξη.',
      'Δεν μπορέσαμε να εγκρίνουμε την επιστροφή χρημάτων γιατί η καρέκλα είχε συναρμολογηθεί.',
      'Με ποια κάρτα πλήρωσες; Τη χρειαζόμαστε για να ξεκινήσει η επιστροφή.',
      'Το κατάστημα ανοίγει στις δέκα το Σάββατο.',
      'Το κάλυμμα πλένεται στους τριάντα βαθμούς.',
    ],
  },
  {
    lang: 'el',
    said: 'Λυπόμαστε που το συρτάρι έφτασε γρατζουνισμένο. Στείλε μας μια φωτογραφία και θα στείλουμε νέα πρόσοψη δωρεάν.',
    again: [
      'Λυπόμαστε που το συρτάρι έφτασε γρατζουνισμένο: στείλε μας μια φωτογραφία, και θα στείλουμε νέα πρόσοψη δωρεάν!',
      'Νίκο, λυπόμαστε που το συρτάρι έφτασε γρατζουνισμένο. Στείλε μας μια φωτογραφία και θα στείλουμε νέα πρόσοψη δωρεάν.',
      'Λυπόμαστε που το συρτάρι έφτασε γρατζουνισμένο. Πάρε τηλέφωνο στο εργαστήριο και θα στείλουμε νέα πρόσοψη δωρεάν.',
    ],
    meansOther: [
      'Μικρές γρατζουνιές στο συρτάρι φεύγουν με λάδι, τρίψε κατά τα νερά του ξύλου.',
      'Από τον Μάιο τυλίγουμε τα συρτάρια με αφρό για να μη γρατζουνιούνται.',
      'Χρόνια πολλά από όλους μας!',
      'Οι θέσεις εργασίας είναι στο site μας.',
    ],
  },
];
