/** A reply and others, from the same in everything but the name to one about something else. */
export interface Graded {
  readonly lang: 'en' | 'fa' | 'ar' | 'pl' | 'el';
  readonly said: string;
  /** Another name, number or greeting. */
  readonly same: readonly string[];
  /** A few words exchanged, added or moved. */
  readonly near: readonly string[];
  /** The same message in other words. */
  readonly reworded: readonly string[];
  /** The same subject, another message. */
  readonly related: readonly string[];
  /** Something else. */
  readonly other: readonly string[];
}

/** Written by us, for the practice brand. */
export const gradedReplies: readonly Graded[] = [
  {
    lang: 'en',
    said: 'Hi Mira, we are sorry that your order is late. Send us the order number in a private message and we will check it today.',
    same: [
      'Hello Tom, we are sorry that your order is late. Send us the order number in a private message and we will check it today.',
      'We’re sorry that your order is late. Send us the order number in a private message and we will check it today. ^AK',
    ],
    near: [
      'Hi Ana, we are very sorry your order is running late. Send us your order number in a private message and we will check it right away.',
      'Sorry that your order is late, Jo. Please send the order number in a private message, we will check it today.',
    ],
    reworded: [
      'Our apologies for the delayed delivery. Drop us a DM with your purchase number so that our team can look into it immediately.',
      'We apologise for the delay with your purchase. Share your reference by direct message and we look into it straight away.',
    ],
    related: [
      'Orders leave our workshop within two weeks; you get an email with the tracking link as soon as yours is on its way.',
    ],
    other: [
      'The oak comes from forests in the north and is oiled by hand, so every table looks a little different.',
      'What a lovely corner, the chair looks as if it had always been there.',
    ],
  },
  {
    lang: 'en',
    said: 'Thank you for the lovely photo! Your living room looks wonderful and we are happy that the sofa found such a home.',
    same: [
      'Hey Lena! Thank you for the lovely photo! Your living room looks wonderful and we are happy that the sofa found such a home.',
    ],
    near: [
      'Thanks for this lovely photo! Your living room looks wonderful, we are so happy the sofa found such a good home.',
    ],
    reworded: [
      'Thanks so much for sharing this beautiful picture. Your lounge is gorgeous and we are delighted that our sofa has a home like this.',
    ],
    related: ['The sofa is 220 cm wide and the cover can be taken off and washed.'],
    other: ['We are closed on Sunday and answer all messages on Monday morning.'],
  },
  {
    lang: 'fa',
    said: 'سلام مینا جان، متاسفیم که سفارش شما دیر رسیده است. لطفا شماره سفارش را در دایرکت بفرستید تا همین امروز بررسی کنیم.',
    same: [
      'سلام رضا، متأسفیم که سفارش شما دیر رسیده است. لطفا شماره سفارش را در دایرکت بفرستید تا همین امروز بررسی کنیم.',
      'متاسفیم که سفارش شما دیر رسیده است. لطفا شماره سفارش را در دایرکت بفرستید تا همین امروز بررسی کنیم.',
    ],
    near: [
      'سارا جان، خیلی متاسفیم که سفارشتان دیر رسیده. لطفا شماره سفارش خود را در دایرکت بفرستید تا امروز بررسی کنیم.',
    ],
    reworded: [
      'بابت تأخیر در ارسال خریدتان پوزش می‌خواهیم. کد سفارش را در پیام خصوصی بدهید تا فوراً پیگیری و رسیدگی کنیم.',
    ],
    related: ['ارسال سفارش‌ها دو هفته زمان می‌برد و لینک پیگیری با ایمیل می‌آید.'],
    other: [
      'چوب این میز از جنگل‌های شمال است و با دست روغن خورده است.',
      'چه عکس قشنگی، خانه‌تان همیشه پر از شادی باشد.',
    ],
  },
  {
    lang: 'ar',
    said: 'مرحبا سارة، نعتذر عن تأخر طلبك. أرسلي لنا رقم الطلب في رسالة خاصة وسنتحقق منه اليوم.',
    same: [
      'أهلا محمد، نعتذر عن تأخر طلبك. أرسل لنا رقم الطلب في رسالة خاصة وسنتحقق منه اليوم.',
      'نعتذر عن تأخر طلبك. أرسلي لنا رقم الطلب في رسالة خاصة وسنتحقق منه اليوم.',
    ],
    near: ['نعتذر كثيرا عن تأخر طلبك يا ليلى، أرسلي رقم الطلب في رسالة خاصة وسنتحقق منه فورا.'],
    reworded: [
      'نأسف على التأخير في توصيل طلبيتك. زودينا برقم الطلبية على الخاص حتى نراجع الأمر بسرعة.',
    ],
    related: ['يستغرق توصيل الطلبات أسبوعين ويصلك رابط التتبع على البريد.'],
    other: [
      'خشب هذه الطاولة من غابات الشمال وهو مدهون بالزيت يدويا.',
      'صورة جميلة جدا، بيتكم عامر بالفرح دائما.',
    ],
  },
  {
    lang: 'pl',
    said: 'Cześć Aniu, przepraszamy, że zamówienie się opóźnia. Wyślij nam numer zamówienia w wiadomości prywatnej, sprawdzimy to jeszcze dziś.',
    same: [
      'Dzień dobry Tomku, przepraszamy, że zamówienie się opóźnia. Wyślij nam numer zamówienia w wiadomości prywatnej, sprawdzimy to jeszcze dziś.',
    ],
    near: [
      'Bardzo przepraszamy, że Pana zamówienie się opóźnia. Proszę wysłać nam numer zamówienia w wiadomości prywatnej, sprawdzimy to dzisiaj.',
    ],
    reworded: [
      'Przykro nam z powodu opóźnienia w dostawie. Podaj numer zakupu na priv, a nasz zespół niezwłocznie to wyjaśni.',
    ],
    related: ['Zamówienia wysyłamy w ciągu dwóch tygodni, link do śledzenia przychodzi mailem.'],
    other: [
      'Drewno na ten stół pochodzi z lasów północy i jest ręcznie olejowane.',
      'Jaki piękny kąt, krzesło wygląda, jakby stało tam od zawsze.',
    ],
  },
  {
    lang: 'el',
    said: 'Γεια σου Μίρα, λυπόμαστε που η παραγγελία σου καθυστερεί. Στείλε μας τον αριθμό παραγγελίας σε προσωπικό μήνυμα και θα το ελέγξουμε σήμερα.',
    same: [
      'Καλησπέρα Νίκο, λυπόμαστε που η παραγγελία σου καθυστερεί. Στείλε μας τον αριθμό παραγγελίας σε προσωπικό μήνυμα και θα το ελέγξουμε σήμερα.',
    ],
    near: [
      'Λυπόμαστε πολύ που η παραγγελία σας καθυστερεί. Στείλτε μας τον αριθμό της παραγγελίας σε προσωπικό μήνυμα και θα το ελέγξουμε αμέσως.',
    ],
    reworded: [
      'Ζητάμε συγγνώμη για την καθυστέρηση στην αποστολή. Γράψτε μας στο inbox τον κωδικό της αγοράς σας, η ομάδα μας θα το εξετάσει άμεσα.',
    ],
    related: ['Οι παραγγελίες φεύγουν σε δύο εβδομάδες και ο σύνδεσμος έρχεται με email.'],
    other: [
      'Το ξύλο του τραπεζιού είναι από δάση του βορρά και περνιέται με λάδι στο χέρι.',
      'Τι όμορφη γωνιά, η καρέκλα μοιάζει σαν να ήταν πάντα εκεί.',
    ],
  },
];
