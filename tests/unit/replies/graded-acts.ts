/** A reply, the same message in other words, and other messages about the same matter. */
export interface GradedActs {
  readonly lang: string;
  readonly said: string;
  readonly inOtherWords: readonly string[];
  readonly saysOther: readonly string[];
}

/** Written by us before what replies do was looked at. */
export const gradedActs: readonly GradedActs[] = [
  {
    lang: 'en',
    said: 'Thank you so much for your kind words, it made our whole team smile today!',
    inOtherWords: ['What a lovely thing to say, everybody here is beaming after reading this.'],
    saysOther: [
      'Thank you for your feedback, we have passed it on to the team so they can improve.',
    ],
  },
  {
    lang: 'en',
    said: 'Unfortunately the green armchair is out of stock at the moment. We expect new ones in about three weeks and will post an update here.',
    inOtherWords: [
      'We’ve sold every one of those, I’m afraid. The next batch is due in the middle of the month and we’ll let everyone know on this page.',
    ],
    saysOther: ['The green armchair is 82 cm wide and the cover can be washed at 30 degrees.'],
  },
  {
    lang: 'en',
    said: 'The price includes delivery within the country. You can find all the details on our website, the link is in our profile.',
    inOtherWords: [
      'You don’t pay any extra shipping at home. Have a look at our page for the rest, it’s linked in the bio.',
    ],
    saysOther: ['The price has gone up because wood has become more expensive since the spring.'],
  },
  {
    lang: 'fa',
    said: 'متأسفانه مبل سبز در حال حاضر موجود نیست. حدود سه هفته دیگر دوباره می‌رسد و همین‌جا خبر می‌دهیم.',
    inOtherWords: [
      'این رنگ تموم شده و الان نداریم. سری بعدی وسط ماه میاد، توی همین صفحه اعلام می‌کنیم.',
    ],
    saysOther: ['عرض مبل سبز ۸۲ سانتی‌متر است و روکش آن را می‌شود در ۳۰ درجه شست.'],
  },
  {
    lang: 'fa',
    said: 'خیلی متأسفیم که میز آسیب‌دیده به دستتان رسید. لطفاً از خراش و برچسب جعبه عکس بفرستید تا رایگان تعویض کنیم.',
    inOtherWords: [
      'اصلاً نباید این‌طوری تحویلتون می‌شد! تصویر اون قسمت و بسته‌بندی رو بدین تا یه نو بدون هزینه بفرستیم.',
    ],
    saysOther: ['لطفاً قبل از جابه‌جایی میز پایه‌ها را باز کنید تا کف خراش نیفتد.'],
  },
  {
    lang: 'fa',
    said: 'هزینه ارسال داخل کشور در قیمت حساب شده است. همه جزئیات در سایت ما هست و لینک آن در پروفایل است.',
    inOtherWords: [
      'برای پست به شهرستان پول جدا نمی‌دین. بقیه‌ش رو توی صفحه‌مون ببینین، آدرسش توی بیو هست.',
    ],
    saysOther: ['قیمت بالا رفته چون چوب از بهار گران‌تر شده است.'],
  },
  {
    lang: 'ar',
    said: 'للأسف الكرسي الأخضر غير متوفر حالياً. نتوقع وصول كمية جديدة خلال ثلاثة أسابيع وسنعلن عنها هنا.',
    inOtherWords: [
      'نفد من عندنا ولم يبق منه شيء. الدفعة القادمة في منتصف الشهر وسنخبركم على الصفحة.',
    ],
    saysOther: ['عرض الكرسي الأخضر 82 سم ويمكن غسل القماش على درجة حرارة 30.'],
  },
  {
    lang: 'ar',
    said: 'نأسف جداً لأن الطاولة وصلت متضررة. أرسل لنا صورة للخدش وملصق العلبة وسنستبدلها مجاناً.',
    inOtherWords: [
      'لا يجوز أن تصلك بهذه الحال! صوّر لنا مكان العيب والتغليف وسنبعث لك واحدة جديدة بلا تكلفة.',
    ],
    saysOther: ['فك أرجل الطاولة قبل نقلها حتى لا تخدش الأرضية.'],
  },
  {
    lang: 'ar',
    said: 'السعر يشمل التوصيل داخل البلد. تجد كل التفاصيل على موقعنا والرابط في الملف الشخصي.',
    inOtherWords: ['لا تدفع شيئاً إضافياً مقابل الشحن المحلي. الباقي على صفحتنا، تجدها في البايو.'],
    saysOther: ['ارتفع السعر لأن الخشب أصبح أغلى منذ الربيع.'],
  },
  {
    lang: 'el',
    said: 'Δυστυχώς η πράσινη πολυθρόνα έχει εξαντληθεί αυτή τη στιγμή. Περιμένουμε νέες σε περίπου τρεις εβδομάδες και θα σας ενημερώσουμε εδώ.',
    inOtherWords: [
      'Δεν μας έχει μείνει καμία. Η επόμενη παραλαβή έρχεται στα μέσα του μήνα και θα το γράψουμε στη σελίδα μας.',
    ],
    saysOther: [
      'Η πράσινη πολυθρόνα έχει πλάτος 82 εκατοστά και το ύφασμα πλένεται στους 30 βαθμούς.',
    ],
  },
  {
    lang: 'el',
    said: 'Λυπούμαστε πολύ που το τραπέζι ήρθε χαλασμένο. Στείλτε μας μια φωτογραφία από τη γρατζουνιά και την ετικέτα του κουτιού και θα το αντικαταστήσουμε δωρεάν.',
    inOtherWords: [
      'Δεν έπρεπε να φτάσει έτσι σε εσάς! Δείξτε μας εικόνες από το σημάδι και τη συσκευασία και σας στέλνουμε καινούριο χωρίς χρέωση.',
    ],
    saysOther: ['Ξεβιδώστε τα πόδια πριν μετακινήσετε το τραπέζι, αλλιώς γρατζουνιέται το πάτωμα.'],
  },
  {
    lang: 'el',
    said: 'Γνωρίζουμε ότι η εφαρμογή δεν ανοίγει σε κάποιους. Οι τεχνικοί μας το δουλεύουν και θα σας ενημερώσουμε μόλις διορθωθεί.',
    inOtherWords: [
      'Μερικοί δεν μπορείτε να μπείτε τώρα, φταίμε εμείς. Ψάχνουμε ήδη το σφάλμα, νεότερα εδώ.',
    ],
    saysOther: [
      'Κατεβάστε την εφαρμογή και από τα δύο stores, η νέα έκδοση έχει σκοτεινή λειτουργία.',
    ],
  },
  {
    lang: 'de',
    said: 'Leider ist der grüne Sessel zurzeit ausverkauft. In etwa drei Wochen bekommen wir neue und melden uns dann hier.',
    inOtherWords: [
      'Davon haben wir gerade keinen mehr da. Die nächste Lieferung kommt Mitte des Monats, wir geben auf dieser Seite Bescheid.',
    ],
    saysOther: [
      'Der grüne Sessel ist 82 cm breit und der Bezug kann bei 30 Grad gewaschen werden.',
    ],
  },
  {
    lang: 'de',
    said: 'Das tut uns sehr leid, dass der Tisch beschädigt angekommen ist. Schick uns bitte ein Foto vom Kratzer und vom Etikett, dann ersetzen wir ihn kostenlos.',
    inOtherWords: [
      'So soll bei dir nichts ankommen! Zeig uns die Stelle und den Karton auf ein paar Aufnahmen, und du bekommst ohne Aufpreis einen neuen.',
    ],
    saysOther: [
      'Bitte schraube die Beine ab, bevor du den Tisch verschiebst, sonst zerkratzt der Boden.',
    ],
  },
  {
    lang: 'de',
    said: 'Der Versand innerhalb Deutschlands ist im Preis enthalten. Alle Infos findest du auf unserer Website, der Link ist im Profil.',
    inOtherWords: [
      'Für die Lieferung im Inland zahlst du nichts extra. Schau für den Rest auf unsere Seite, du findest sie in der Bio.',
    ],
    saysOther: ['Der Preis ist gestiegen, weil Holz seit dem Frühjahr teurer geworden ist.'],
  },
  {
    lang: 'pl',
    said: 'Dzień dobry Aniu, przykro nam, że paczka jeszcze nie dotarła. Prosimy o numer zamówienia w wiadomości prywatnej, od razu to sprawdzimy.',
    inOtherWords: [
      'Przesyłka powinna już być u Ciebie, przepraszamy. Napisz do nas na priv, pod jakim kodem kupowałaś, a zapytamy kuriera.',
    ],
    saysOther: ['Dzień dobry Aniu, paczka wyszła dziś z naszego magazynu i będzie w piątek.'],
  },
  {
    lang: 'pl',
    said: 'Przykro nam z powodu zachowania naszych pracowników. To nie jest obsługa, jakiej chcemy, i porozmawiamy z kierownikiem sklepu.',
    inOtherWords: [
      'Nikt nie powinien być u nas tak potraktowany, przepraszamy. Wyjaśnimy to z osobą odpowiedzialną na miejscu.',
    ],
    saysOther: [
      'Cieszymy się, że nasi pracownicy tak dobrze Panią obsłużyli. Przekażemy kierownikowi sklepu!',
    ],
  },
  {
    lang: 'tr',
    said: 'Merhaba Ayşe Hanım, kargonuz hâlâ ulaşmadığı için üzgünüz. Sipariş numaranızı özel mesajla gönderirseniz hemen kontrol ederiz.',
    inOtherWords: [
      'Paketin şimdiye kadar elinizde olması gerekirdi, kusura bakmayın. DM’den alışveriş kodunu yazın, taşıyıcıya soralım.',
    ],
    saysOther: ['Merhaba Ayşe Hanım, kargonuz bugün depomuzdan çıktı, cuma günü elinizde olur.'],
  },
  {
    lang: 'tr',
    said: 'Personelimizin size davranışı için üzgünüz. Bu bizim istediğimiz hizmet değil ve mağaza müdürüyle görüşeceğiz.',
    inOtherWords: [
      'Kimse bizde böyle bir muamele görmemeli, özür dileriz. Konuyu oradaki sorumluya ileteceğiz.',
    ],
    saysOther: [
      'Personelimizin sizinle bu kadar iyi ilgilenmesine sevindik. Mağaza müdürüne ileteceğiz!',
    ],
  },
];
