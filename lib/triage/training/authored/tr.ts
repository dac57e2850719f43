import type { AuthoredLanguage } from './expand.ts';

export const tr: AuthoredLanguage = {
  lang: 'tr',
  slots: {
    group:
      'göçmenler/müslümanlar/kadınlar/eşcinseller/siyahiler/Yahudiler/Kürtler/lezbiyenler/translar/mülteciler/engelliler/Araplar/Ermeniler/feministler/Suriyeliler/Afganlar/Aleviler/Romanlar',
    groupAbl:
      'göçmenlerden/müslümanlardan/kadınlardan/eşcinsellerden/siyahilerden/Yahudilerden/Kürtlerden/translardan/mültecilerden/engellilerden/Araplardan/Ermenilerden/Suriyelilerden/Alevilerden',
    groupAcc:
      'göçmenleri/müslümanları/kadınları/eşcinselleri/siyahileri/Yahudileri/Kürtleri/transları/mültecileri/engellileri/Arapları/Suriyelileri/Alevileri',
    beast:
      'pislik/haşere/fare/hamamböceği/hayvan/parazit/çöp/veba/kanser/köpek/domuz/maymun/asalak/vahşi',
    crime:
      'suçlu/tecavüzcü/hırsız/terörist/sapık/hasta/tembel/yalancı/işe yaramaz/aptal/iğrenç/aşağılık/cahil',
    slur: 'ibne/dönme/orospu/kaltak/kıro/gavur/özürlü/götveren/sürtük/kahpe',
    insult:
      'aptal/salak/gerizekalı/mal/beyinsiz/öküz/eşek/şerefsiz/haysiyetsiz/pislik/piç/yavşak/cahil/ezik/soytarı/dangalak/karaktersiz/ahmak/puşt/namussuz',
    thing:
      'uygulama/bu koltuk/kargo/site/paket/bu sandalye/masa/yatak/müşteri hizmetleri/batarya/bu güncelleme/trafik/pazartesi/wifi/yazıcı/lamba/siparişim/raf',
    bad: 'berbat/çöp/rezalet/felaket/boktan/işe yaramaz/saçmalık/kabus/dandik/tam bir şaka',
    nice: 'koltuk/masa/mağazanız/sandalye/renk/tasarım/lamba/çalışma masası/yeni koleksiyon/kitaplık/kalite',
    wow: 'harika/muhteşem/mükemmel/çok güzel/efsane/şahane/süper/on numara/kusursuz/bayıldım',
    broken:
      'kırık/çizik/ayağı kırık/lekeli/eksik parçalı/arızalı/yanlış renkte/yanlış bedende/vidasız',
    days: 'iki haftadır/üç haftadır/bir aydır/on gündür/yirmi gündür/iki aydır',
    city: 'İzmir/Ankara/Bursa/Antalya/Trabzon/Adana/Eskişehir',
  },
  abuse: `
    {group} {beast}
    bütün {group} {crime}
    {groupAbl} nefret ediyorum
    {groupAbl} iğreniyorum
    {groupAcc} bu ülkeden atın
    {group} yaşamayı hak etmiyor
    {group} yok edilmeli
    {group} hiçbir hakka sahip olmamalı
    {groupAcc} yakın hepsini
    {group} ülkesine dönsün, burada istemiyoruz
    bunlar insan değil, {group} {beast}
    neden {groupAcc} çekiyoruz, hepsi {beast}
    {group} mahallemizi bozuyor, defolsunlar
    seni {slur} seni
    sus lan {slur}
    sen tam bir {insult} insansın
    ne kadar {insult} birisin
    kapa çeneni {insult}
    siktir git {insult}
    orospu çocuğu {insult}
    hepiniz {insult} ve ailelerinizi de
    bu sayfayı yöneten {insult}
    patronunuz {insult} herifin teki
    @user zavallı {insult}, utan
    @user {insult} herif kes sesini
    şişko domuz yemeyi bırak
    ne kadar çirkinsin yüzünü kapat
    seni öldüreceğim {insult}
    evini biliyorum, kapına geleceğim
    ağzını yüzünü kırarım
    inşallah geberirsin {insult}
    kendini öldür, kimse seni özlemez
    evini yakarım senin
    kadının yeri mutfak, sussun
    allah belanı versin {insult}`,
  clean: `
    {group} da herkes gibi insan
    {group} {beast} değil
    hayır, {group} {crime} değil, bunu söylemeyin
    {groupAbl} nefret etmiyorum
    kimse {groupAbl} nefret etmemeli
    {group} {beast} diyenler ırkçıdır
    insanlara {slur} demeyin
    sokakta bana "{slur}" dedi, çok üzüldüm
    "{slur}" yazan yorumu şikayet ettim
    reklamda {groupAcc} görmek çok güzel
    bu toplulukta {groupAcc} destekliyoruz
    {group} eşit haklara sahip olmalı
    hafta sonu {group} hakkında sergi var
    {thing} {bad}
    lanet olsun, {thing} {bad}
    amk {thing} yine çalışmıyor
    pazartesilerden nefret ediyorum
    {thing} bozulunca nefret ediyorum
    vay amk ne güzel olmuş
    oha {nice} {wow}
    sen {insult} değilsin, rahat ol
    {insult} olduğunu söylemiyorum
    ne {insult} insanım, yanlış beden sipariş ettim
    köpeğim bu koltuğu çok sevdi
    sonunda sivrisineği öldürdüm
    mutfaktaki hamamböceği nasıl öldürülür?
    gülmekten öldüm bu filme
    bu koltuk için ölürüm
    hizmetiniz {bad}, paramı geri verin
    bıktım, {days} bekliyorum kimse cevap vermiyor
    yalancılar, {days} oyalıyorsunuz
    alışveriş yaptığım en kötü mağaza, dolandırıcılık
    sana katılmıyorum ama fikrine saygı duyuyorum
    bence yanılıyorsun, fotoğraf geçen yıldan
    bu reklamı hiç beğenmedim
    dizide kötü adam "seni öldüreceğim" dedi, güldük
    yorumlarda "{group} {beast}" okumak çok üzücü`,
  situations: {
    praise: `
      {nice} {wow}
      çok beğendim, {nice} {wow}
      çok memnunum, tavsiye ederim
      {city} içindeki en iyi hizmet
      erken geldi ve {wow}
      siz en iyisisiniz
      elinize sağlık
      hiç pişman değilim
      tek bir şikayetim yok, her şey kusursuz`,
    question: `
      {nice} ne kadar?
      {city} gönderim var mı?
      {nice} ne zaman stokta olur?
      {nice} nereden alabilirim?
      ölçüleri nedir?
      merhaba {city} şubeniz var mı
      taksit oluyor mu?
      fiyat lütfen
      teslimat adresini nasıl değiştiririm?
      su geçirir mi bilen var mı?`,
    complaint: `
      {days} siparişimi bekliyorum, kimse cevap vermiyor
      {nice} {broken} geldi
      siparişim {days} gecikti
      paramı geri istiyorum, {broken} geldi
      berbat hizmet, mesajlara cevap yok
      {city} mağazasından aldım, {broken} çıktı
      iki kere para çekildi, iade yok
      uygulama {days} çalışmıyor
      siparişim nerede? {days} bekliyorum
      hayal kırıklığı, kalitesiz
      üçüncü kez yazıyorum hala cevap yok
      bir daha asla
      kargocu paketi sokağa bırakmış
      hiçbir şey için teşekkürler, {days} bekletiyorsunuz
      dalga mı geçiyorsunuz`,
    constructive: `
      {nice} güzel ama kılavuz daha açık olabilir
      ambalajda daha az plastik olsa daha iyi olurdu
      keşke daha fazla renk olsa
      bir öneri: sipariş çıkınca mesaj atın
      tek eksiği vidaların kısa olması`,
    idea: `
      neden yeşilini yapmıyorsunuz?
      {nice} için küçük boy da çıkarın
      {city} mağaza açsanız harika olurdu
      bir fikrim var: öğrencilere mobilya kiralama
      açık ahşap olanını görmek isterim`,
    ugc_share: `
      {nice} salonumuzda böyle oldu
      sizi fotoğrafta etiketledim
      {nice} evimizde, {city}
      kutu açılımı videosu çektim
      öncesi ve sonrası`,
    press: `
      {city} gazetesinde gazeteciyim, iadeleriniz hakkında haber hazırlıyorum
      dekorasyon dergisi için yazıyorum, kiminle röportaj yapabilirim?
      radyodan yazıyorum, basın ofisiniz var mı?
      dergimizde sizi yazdık`,
    thanks: `
      çok teşekkürler
      teşekkürler, çözüldü
      süper, hızınız için teşekkürler
      tamam, cevap için sağ olun
      bugün geldi, teşekkür ederim
      anladım, teşekkürler`,
    off_topic: `
      @ayse şuna bak
      @mehmet {city} gitmeliyiz
      @elif bu sensin
      yarın {city} maçı var
      doğum günün kutlu olsun kardeşim
      bugün {city} çok sıcak
      herkese günaydın`,
    spam: `
      evden para kazan, dmden yazın
      linke tıkla hediyeleri kazan
      takip et geri takip
      kripto yatırım garanti kazanç whatsapp
      ucuz takipçi link bioda
      profilinizi çok sevdik, iş birliği için dm atın
      bahis bonus hemen tıkla`,
  },
};
