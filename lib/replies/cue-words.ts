import type { GuessedLanguage } from '../text/function-words.ts';

/** What the words of a comment can hint at. `anger` covers insults and threats. */
export const cueNames = [
  'anger',
  'complaint',
  'constructive',
  'press',
  'question',
  'idea',
  'ugc',
  'praise',
  'thanks',
] as const;
export type Cue = (typeof cueNames)[number];

/**
 * Phrases that hint at a cue, divided by "/"; a trailing "*" stands for any ending. A light list
 * that knows common words and no more: it says nothing about a comment it has no words for.
 */
export const cueWords: Readonly<Record<GuessedLanguage, Readonly<Record<Cue, string>>>> = {
  en: {
    anger:
      'idiot*/stupid/moron*/pathetic/thieves/thief/scam*/fraud*/crook*/liar*/lying/clueless/disgust*/shame on you/shameless/go to hell/garbage/trash/crap/bullshit/wtf/fuck*/shit*/i hate/hate you/hate this/sue you/lawyer/rip off/ripoff/robbed/worst/furious/ridiculous/outrag*/joke of a/never again/incompetent/disgrace*/appalling/ruin/ruined/ruining/joke/lie/lies/screw you/for nothing/zero stars/ghosted/dont buy/take your money/took my money/how do you sleep/sick of/shocking/nightmare/angry/scandal*',
    complaint:
      'late/delay*/overdue/still waiting/been waiting/weeks ago/no answer/no reply/no response/nobody answers/nobody picks up/nobody replies/ignored/ignoring/never arrived/not arrived/didnt arrive/hasnt arrived/without my order/broken/broke/damaged/scratch*/cracked/defect*/faulty/missing/wrong item/wrong colour/wrong color/wrong size/refund/money back/complain*/disappoint*/unacceptable/terrible/awful/horrible/bad service/poor quality/poor service/doesnt work/does not work/not working/stopped working/unhappy/let down/fed up/frustrat*/cancelled my/charged twice/overcharged/waste of/never heard of/look again/check again/second time/third time/fell apart/days late/where is my/wheres my/useless/regret*/crash/crashes/crashed/collapsed/silence/my money/excuse*/not recommend/stay away/avoid/unhelpful/upset/too long/nobody cares/every time/hung up/disaster*/waiting/waited/wasted/delete negative/deleting comments/delete comments/embarrass*/never came/another country/lost package/lost parcel',
    praise:
      'love/loved/lovely/beautiful/gorgeous/amazing/awesome/great/perfect/excellent/fantastic/wonderful/stunning/best/brilliant/superb/recommend/happy with/so happy/impressed/well done/nicer than/good job/great job/never disappoint*/not disappointed/never been disappointed/no complaint*/nothing broken/nothing missing/nothing damaged/no regrets/dont regret/never late/worth the wait/worth waiting/cant wait/cannot wait/museum work/obsessed/shout out',
    thanks: 'thank you/thanks/thx/many thanks/much appreciated/grateful/appreciate',
    question:
      'how much/how long/how do i/how can i/where can/when will/when does/do you ship/do you have/do you sell/is it possible/can i/can you/could you tell/does it/does the/is there/are there/which/what is the price/in stock/available in',
    constructive:
      'would be better/could be better/would be nice/would help/but please/it would be/wish you/wish the/wish it/suggest*/feedback/improve*/should be/could do with/if only/needs a/please add/please print/one small thing/room for',
    idea: 'idea/how about/what about making/you should make/you should add/why not make/why dont you make/consider adding/feature request',
    ugc: 'my photo/my picture/our photo/took a picture/tagged you/here is how it looks/heres how/in our living room/in my living room/in our kitchen/unboxing/made a video/posted a',
    press:
      'journalist/reporter/magazine/newspaper/article/interview/press kit/press office/editor/we wrote about/podcast/press release/autumn issue/blogger',
  },
  fa: {
    anger:
      'دزد*/کلاهبردار*/کلاه بردار*/بی شعور/بیشعور*/احمق*/نفهم*/بی شرف*/خجالت*/آشغال*/مزخرف*/شارلاتان*/دروغگو*/دروغ گو*/گند/افتضاح*/متنفر*/شکایت میکنم/شکایت می‌کنم/پلیس فتا/گه/لعنت*/بدترین/مسخره*/کثافت*/بی وجدان*/حرومزاده*/بی ناموس*/خفه شو*/کلاه سرمون*/کلاه سرم*/کلاه سر*/خاک بر سر*/بنجل*/رو خوردید/عصبان*/حرصم*/دروغ*/واقعا که/متاسفم براتون/متاسفم برایتان',
    complaint:
      'دیر رسید*/دیر کرد*/تاخیر*/معطل*/منتظرم/هنوز نرسید*/نرسیده/نرسید/به دستم نرسید*/خبری نیست/خبری نشد/جواب نمی*/جواب ندا*/پاسخگو نیست*/پاسخ نمی*/خراب*/شکست*/شکسته/ترک خورد*/خط و خش/خش داشت/پاره/ناقص/اشتباه فرستاد*/اشتباه اومد*/اشتباه آمد*/پولم/پول رو/پسم بدید/پس بدید/مرجوع*/ناراضی*/راضی نیستم/راضی نبودم/بی کیفیت*/کیفیت نداره/کیفیت ندارد/بد بود/خوب نبود/خوب نیست/ضعیف*/پشیمون*/پشیمان*/شاکی*/کار نمی*/لغو*/گم شد*/چند هفته/سه هفته/دو هفته گذشت*/ناامید*/گرون فروش*/کم بود/نداشت توی جعبه/کجاست سفارش*/سفارشم کجاست/سفارش من کجاست/انتظار نداشتم/پولمون*/با این وضع/نخرید/هیچکس/هیچ کس/برنداشت*/بر نداشت*/پیشنهاد نمیکنم/توصیه نمیکنم/تازه میگید/بی جواب*/بدقول*/بی مسئولیت*/بی توجه*/تلف کرد*/بی نظم*/فاجعه*/منتظر موندم/منتظر ماندم/پاک می کنید/پاک میکنید',
    praise:
      'عالی*/محشر*/بی نظیر*/فوق العاده*/قشنگ*/زیبا*/خوشگل*/عاشق*/دوست داشتم/دوستش دارم/راضی ام/پشیمون نیستم/پشیمان نیستم/بدون مشکل/راضیم/راضی هستم/راضی بودم/بهترین*/حرف نداره/حرف ندارد/خیلی خوب*/خیلی خوبه/کیفیت خوب*/آفرین/دمتون گرم/دم شما گرم/دمت گرم/گل کاشتید/شیک*/لذت بردم/معرکه*',
    thanks: 'ممنون*/مرسی/سپاس*/متشکر*/تشکر*/دستتون درد نکنه/دست شما درد نکنه/لطف کردید',
    question:
      'چنده/چند است/قیمت*/چطور*/چگونه/کجا می*/کی می*/چه زمانی/موجود*/ارسال دارید/ارسال می*/چند روز طول/آیا/میشه بگید/می‌شه بگید/امکانش هست/دارید/چه رنگ*/سایز*',
    constructive:
      'بهتر بود/بهتر میشه/بهتر می‌شه/بهتره/کاش/ای کاش/پیشنهادم/لطفا اضافه/اگه یک نسخه/کار خیلی ها/اصلاح کنید/انتقاد*/بازخورد*/نقد*/ولی راهنمای',
    idea: 'ایده*/پیشنهاد میدم/پیشنهاد می‌دم/یک پیشنهاد/یه پیشنهاد/چرا نمی سازید/چرا تولید نمی*/اضافه کنید',
    ugc: 'عکسش/عکس خونه/عکس گرفتم/تگتون کردم/تگ کردم/خونه ما/خونمون/توی خونه/ویدیو گرفتم/استوری گذاشتم/استوری کردم/آنباکس*',
    press: 'خبرنگار*/روزنامه*/مجله*/مصاحبه*/گزارش*/تحریریه/پادکست*/رسانه*/یادداشت نوشتیم',
  },
  ar: {
    anger:
      'نصاب*/نصابين/حرامي*/حرامية/سراق*/لصوص/كذاب*/كاذب*/غبي*/اغبياء/حمار/حمير/زبالة/قذر*/تافه*/وقح*/عيب عليكم/استحوا/احتيال/محتال*/نصب واحتيال/اسوأ/اكره*/مقرف*/مهزلة/مسخرة/ساشتكي/سأشتكي/محام*/فاشل*/لعن*/خرا/كلاب/حسبي الله/خربتم*/خربتوا/زفت/كذب*/غاضب*/مستاء*/استهتار/قلة احترام',
    complaint:
      'تاخر*/متاخر*/تأخير/لم يصل*/ما وصل*/ما وصلني/لم تصل*/لم استلم/ما استلمت/انتظر منذ/انتظار منذ/لا احد يرد/محد يرد/لا يرد*/لا تردون/ما تردون/بدون رد/لم يرد*/مكسور*/مخدوش*/خدش*/تالف*/معيب*/ناقص*/خطا في/غلط/استرجاع/استرداد/ارجاع المبلغ/فلوسي/نقودي/شكوى/غير راض*/غير مقبول/خيبة*/محبط*/سيئ*/سيء*/رديء*/رديئ*/لا يعمل/ما يشتغل/خربان/الغيت/الغاء طلب*/ضاع*/اين طلبي/وين طلبي/ندمت/لا انصح/ما انصح/لا تشترو*/لا تتعاملو*/ما راح اتعامل/لن اتعامل/وقت ضائع/ضيعتم*/زعلان*/تجاهل*/صمت/اهمال*/عذر جديد/اعذار/كارث*/لم يصلني/وقتي/دفعت ولم/دفعت وما/خسرتم',
    praise:
      'رائع*/جميل*/ممتاز*/مذهل*/احب*/حبيت*/عجبني/اعجبني/احسن/افضل/انصح*/ابدعتم/ابداع/تحفة/روعة/يجنن/خرافي*/راق*/فخم*/تستاهل*/كفو/سعيد* ب/جودة عالية/فوق الخيال/يهبل',
    thanks: 'شكرا*/مشكور*/يعطيكم العافية/الله يعطيكم/ممتن*/جزاكم الله/تسلم*/كل الشكر',
    question:
      'كم سعر*/كم السعر/بكم/متى/كيف/اين/وين/هل/متوفر*/يتوفر/عندكم/هل يوجد/توصلون/التوصيل ل/كم يوم/ما هو/ما هي/ممكن اعرف/المقاس*',
    constructive:
      'يا ليت/ياليت/لو كان/لو تضيف*/لو انكم/من الافضل/الافضل ان/اقترح*/اقتراح*/ملاحظة*/ملاحظات/تحسين*/نتمنى/اتمنى لو/بس لو/لكن لو/ينقصه*/ينقصها',
    idea: 'فكرة*/عندي فكرة/لماذا لا تصنع*/ليش ما تسوون/اضيفوا/ضيفوا',
    ugc: 'صورت*/صورته/هذه صورة/في بيتنا/في منزلنا/في صالتنا/وسمتكم/منشنتكم/فتح الصندوق/صورة من بيتي/نشرت صور*',
    press: 'صحفي*/صحافي*/مجلة/جريدة/صحيفة/مقابلة/مقال*/تحرير/بودكاست/لقاء صحفي/كتبنا عن',
  },
  pl: {
    anger:
      'złodziej*/oszust*/oszuści/oszukańcy/debil*/idiot*/kretyn*/żenada/żenuj*/wstyd/wstydu/banda/szajs/gówno/badziew*/dno/skandal*/chamstw*/kłam*/nienawidz*/kurw*/pierdol*/spierd*/do sądu/prawnik*/uokik/nigdy więcej/najgorsz*/kpina/kpiny/nieudaczni*/masakra/wkurz*/wkurw*/wściek*/oszuka*/tragedi*/porażka/żart/kpicie/zły na',
    complaint:
      'spóźni*/opóźni*/nadal czekam/ciągle czekam/dalej czekam/czekam od/czekam już/nie doszł*/nie dotar*/nie przysz*/nie dostał*/nie odbiera*/nie odpowiada*/brak odpowiedzi/odpowiedzi zero/zero odpowiedzi/bez odpowiedzi/uszkodz*/zepsu*/pęk*/porysowan*/rysa/rysy/obity*/obitym/wadliw*/brakuje/brakował*/pomylon*/zły rozmiar/zły kolor/zwrot pieniędzy/zwrotu pieniędzy/reklamacj*/rozczarowan*/niezadowolon*/niedopuszczaln*/fatalne*/okropn*/kiepsk*/słaba jakość/nie działa*/przestał* działać/anulowa*/nie polecam/odradzam/żałuję/miało być/minęły*/gdzie jest moj*/gdzie moj*/zgubi*/kolejny raz/drugi raz przysz*/trzeci raz/luzuj*/wymówk*/oddajcie/pieniądze wzięte/wzięliście pieniądze/cisza/ciszy/nie kupujcie/unikajcie/straciłem/straciłam/brak kontaktu/zero kontaktu/bez kontaktu/mebla nie ma/towaru nie ma/olewacie/ignoruj*/tragiczn*/katastrof*/zmarnowan*/straciliście/czekać/czekam/czekałem/czekałam/usuwacie',
    praise:
      'piękn*/cudown*/świetn*/super/wspaniał*/rewelacj*/genialn*/idealn*/polecam/kocham/uwielbiam/warto było czekać/warto czekać/najlepsz*/zachwyc*/zadowolon*/ładniejsz*/brawo/cudo/bomba/skarb/perfekcyjn*/fantastyczn*/jestem pod wrażeniem/mega/nie żałuję/bez zarzutu/nie zawiodł*/bez problemu',
    thanks: 'dziękuj*/dzięki/dzięks/podziękowan*/wdzięczn*',
    question:
      'czy/ile kosztuje/ile trzeba czekać/ile się czeka/jak długo trzeba czekać/jaka cena/ile trwa/kiedy/gdzie mogę/gdzie można/jak mogę/jak można/czy można/dostępn*/macie w/wysyłacie/jaki jest/jaka jest/na czym polega/w jakim',
    constructive:
      'byłoby lepiej/lepiej by/mogłoby/mogłyby/mógłby/wystarczył*/przydał*/szkoda że/sugestia/sugeruj*/uwaga do/proponuj*/gdyby/warto by/do poprawy/poprawi*/może warto/jedyny minus/minus za',
    idea: 'pomysł*/a może by/a może zrobi*/zróbcie/dodajcie/moglibyście zrobić/prosimy o dodanie',
    ugc: 'moje zdjęci*/nasze zdjęci*/zrobiłam zdjęcie/zrobiłem zdjęcie/oznaczyłam was/oznaczyłem was/u nas w salonie/w naszym salonie/w naszej kuchni/tak wygląda u nas/nagrałam/nagrałem/unboxing',
    press:
      'dziennikar*/redakcj*/magazyn*/gazet*/artykuł*/wywiad*/podcast*/biuro prasowe/czasopism*/napisaliśmy o',
  },
  el: {
    anger:
      'κλέφτες/κλέφτης/απατεών*/απάτη/ηλίθι*/βλάκ*/ντροπή*/άχρηστ*/ψεύτ*/ψέματα/κοροϊδ*/σκουπίδι*/αίσχος/ξεφτίλ*/μαλάκ*/σας μισώ/μισώ/δικηγόρ*/χειρότερ*/ποτέ ξανά/γελοί*/κωλο*/σκατά/ανίκαν*/απαράδεκτοι/εξοργ*/έλεος/κλέψατε/θυμωμέν*/νευρια*/αδιαφορ*/κοροϊδία',
    complaint:
      'καθυστέρη*/άργησ*/αργεί/ακόμα περιμένω/ακόμη περιμένω/περιμένω εδώ/δεν ήρθε/δεν έφτασ*/δεν παρέλαβα/δεν έχει έρθει/δεν απαντ*/κανείς δεν/καμία απάντηση/χωρίς απάντηση/σπασμέν*/έσπασε/χαλασμέν*/χάλασε/γρατζουν*/γδαρμέν*/ελαττωματικ*/λείπ*/έλειπ*/λάθος προϊόν/λάθος χρώμα/λάθος μέγεθος/επιστροφή χρημάτων/τα λεφτά μου/τα χρήματά μου/παράπον*/απογοητ*/απαράδεκτ*/δυσαρεστημέν*/κακή ποιότητα/κακή εξυπηρέτηση/άθλι*/χάλια/δεν λειτουργ*/δεν δουλεύ*/ακύρωσ*/μετάνιωσα/δεν συνιστώ/πού είναι η παραγγελία*/που είναι η παραγγελία*/για δεύτερη φορά/δεύτερη φορά/τρίτη φορά/τρεις εβδομάδες/έχασαν/για το τίποτα/δικαιολογί*/μην αγοράζετε/μην αγοράσετε/δεν πήρα/σιωπή/μας αγνο*/με αγνο*/πλήρωσα και/καταστροφ*/χάσατε/να περιμένω/περιμένουμε/περίμενα/με γράψατε/σβήνετε/διαγράφετε',
    praise:
      'υπέροχ*/πανέμορφ*/όμορφ*/τέλει*/φανταστικ*/καταπληκτικ*/εξαιρετικ*/άψογ*/λατρεύω/αγαπώ/αγαπάμε/άξιζε η αναμονή/άξιζε να περιμένω/ανυπομονώ/το καλύτερο/η καλύτερη/ο καλύτερος/οι καλύτεροι/συνιστώ/προτείνω ανεπιφύλακτα/μπράβο/ενθουσι*/πολύ καλ*/κούκλα/ευχαριστημέν*/κόσμημα/συγχαρητήρια/ωραιότερ*/πιο όμορφ*/δεν το μετάνιωσα/δεν μετάνιωσα/κανένα παράπονο/κανένα πρόβλημα',
    thanks: 'ευχαριστώ*/ευχαριστούμε/ευγνώμ*/να είστε καλά/σας ευχαριστ*',
    question:
      'πόσο κάνει/πόσο κοστίζει/πόσο κοστίζουν/πότε/πού μπορώ/που μπορώ/πώς μπορώ/υπάρχει/διαθέσιμ*/έχετε/στέλνετε/μπορώ να/τι διαστάσεις/ποια είναι/μήπως/γίνεται να/πόσες μέρες',
    constructive:
      'θα ήταν καλύτερ*/θα ήταν καλό/καλό θα ήταν/μακάρι/ίσως θα/θα βοηθούσε/πρόταση/προτείνω να/παρατήρηση/βελτί*/αν είχε/αρκούσε/αρκεί να βάλετε/το μόνο αρνητικό/μόνο που',
    idea: 'ιδέα/μια ιδέα/γιατί δεν φτιάχνετε/γιατί δεν βάζετε/φτιάξτε/προσθέστε/βάλτε και',
    ugc: 'η φωτογραφία μου/σας έκανα tag/σας έκανα ταγκ/στο σαλόνι μας/στο σπίτι μας/στην κουζίνα μας/έβγαλα φωτογραφία/ανέβασα/έκανα βίντεο/unboxing',
    press:
      'δημοσιογράφ*/περιοδικ*/εφημερίδα*/άρθρο/συνέντευξη*/σύνταξη/podcast/γράψαμε για/γραφείο τύπου',
  },
};

/** A praise word right after one of these is no praise. */
export const negations =
  'not/isnt/wasnt/arent/werent/never/no/hardly/nothing/dont/didnt/doesnt/nie/δεν/μην/όχι/καθόλου/لا/لم/ليس/ليست/مش/مو/غير/ما';

/** A praise word right before one of these is no praise (Persian says it afterwards). */
export const negationsAfter = 'نیست/نبود/نبودید/نیستید/نیستم/نبودم/نشد/ندارد/نداره/نداشت/نمیکنم';

/** What a reply says when it rejoices; it has no place beneath an angry comment. */
export const joyWords =
  'awesome/thanks for your support/thank you for your support/so happy/very happy/so pleased/so glad/thrilled/love to hear/love hearing/glad you/glad to hear/happy to hear/great to hear/lovely to hear/wonderful to hear/delighted/made our day/made us smile/خوشحالیم که/خوشحال شدیم/چه خوب که/دلمان گرم/روزمان را ساخت*/سعداء/سعدنا/يسعدنا انك*/يسعدنا رضا*/يسرنا انك*/سعداء بك*/سعيدون بك*/أسعدنا/أسعدتنا/فرحنا/cieszymy się/się cieszymy/cieszę się/się cieszę/cieszy nas/ucieszył*/miło nam czytać/miło czytać/χαιρόμαστε/χαίρομαι/χαρήκαμε/μας φτιάξ*/μεγάλη χαρά/χαρά μας που/freut uns dass/freut uns sehr/freuen uns dass/freuen uns sehr dass/freuen uns riesig/wie schön dass/schön zu lesen/tag versüßt/ravis que/ravies que/ravi que/heureux que/heureuses que/contents que/quel plaisir de lire/nos alegra que/nos alegra mucho/nos alegramos/qué alegría/encantados de que/çok sevindik/sevindik*/mutlu olduk/mutlu ettiniz/felici che/contenti che/che bello leggere/ficamos felizes/que bom que/blij dat/fijn dat je/wat leuk dat/рады что/очень рады/как приятно/senang mendengar/senang sekali/खुशी हुई';

/** What a reply is glad of without rejoicing, soon behind the words of joy: to be told, to be asked. */
export const toldWords =
  'told/told us/wrote/reached out/contacted/raised/asked/flagged/let us know/got in touch/request/requests/ticket/meld/meldt/melden/meldest/gemeldet/geschrieben/schreibst/schreiben/aangeeft/laat weten/contact opneemt/écrit/écrivez/signalez/signalé/escribas/escribió/escribiste/contactes';
