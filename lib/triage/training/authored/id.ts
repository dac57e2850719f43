import type { AuthoredLanguage } from './expand.ts';

export const id: AuthoredLanguage = {
  lang: 'id',
  slots: {
    group:
      'imigran/orang muslim/perempuan/kaum gay/orang kulit hitam/orang Yahudi/orang Cina/lesbian/transpuan/pengungsi/penyandang disabilitas/orang Papua/orang Afrika/orang Madura/feminis/orang asing/orang Arab/waria/orang Kristen/Rohingya',
    beast:
      'sampah/hama/tikus/kecoa/binatang/parasit/wabah/penyakit/bukan manusia/babi/biadab/monyet/benalu/anjing',
    crime:
      'penjahat/pemerkosa/maling/teroris/kriminal/sakit jiwa/pemalas/pedofil/pembohong/tidak berguna/bodoh/menjijikkan/hina/rendahan',
    slur: 'banci/bencong/maho/aseng/cina babi/kafir/lonte/pelacur/cacat mental/monyet papua/kadrun/negro',
    insult:
      'goblok/tolol/bodoh/bego/bangsat/brengsek/anjing/babi/monyet/bajingan/kampret/keparat/idiot/sampah/pecundang/setan/munafik/norak/biadab/dungu/jelek/kampungan/pelakor/geblek',
    thing:
      'aplikasinya/sofa ini/pengirimannya/websitenya/paketnya/kursi ini/mejanya/kasurnya/layanannya/baterainya/manualnya/update ini/macetnya/hari Senin/wifi/printernya/lampunya/pesanannya/kardusnya/raknya',
    bad: 'sampah/parah banget/hancur/bikin emosi/jelek banget/ga berguna/payah/kacau/ancur/bikin stres/buruk sekali',
    nice: 'sofanya/mejanya/toko kalian/kursinya/warnanya/desainnya/lampunya/rak bukunya/koleksi barunya/produknya/kualitasnya',
    wow: 'bagus banget/keren/mantap/sempurna/luar biasa/cantik banget/terbaik/oke banget/indah/juara/kece',
    broken:
      'rusak/lecet/patah kakinya/penyok/bernoda/tidak lengkap/cacat/salah warna/salah ukuran/tanpa sekrup',
    days: 'dua minggu/tiga minggu/sebulan/sepuluh hari/lima belas hari/dua bulan',
    city: 'Bandung/Surabaya/Medan/Makassar/Yogya/Semarang/Malang/Denpasar/Palembang',
  },
  abuse: `
    {group} itu {beast}
    {group} semuanya {crime}
    aku benci {group}
    gue benci banget sama {group}
    jijik lihat {group}
    usir {group} dari negara ini
    {group} harus dibasmi
    {group} tidak pantas hidup
    {group} tidak boleh punya hak
    {group} seharusnya tidak ada di dunia ini
    bakar saja semua {group}
    {group} pulang ke negaranya sana, kami ga mau
    {group} merusak negeri ini
    mereka bukan manusia, {group} itu {beast}
    kenapa kita harus terima {group}? dasar {beast}
    jangan pernah percaya {group}, mereka {crime}
    dasar {slur}
    diam lu {slur}
    {slur} kayak lu mending mati
    {slur} lagi {slur} lagi, najis
    lu {insult} banget
    dasar {insult} lu
    {insult} kau, ga punya otak
    muka lu kayak {insult}
    kamu tuh {insult} dan {insult}
    bacot lu {insult}
    adminnya {insult}, ga punya otak
    ini cewek {insult} banget, sok cantik
    emak lu {insult}
    @user dasar {insult}, ga tau diri
    @user muka dua, {insult}
    @user jelek banget mukanya kayak {insult}
    gendut kayak babi, ngaca dong
    gue bunuh lu {insult}
    gue tau rumah lu, tunggu aja
    gue hajar lu kalau ketemu
    semoga kamu cepat mati, {insult}
    mati aja lu, ga ada yang kangen
    bunuh diri aja sana
    gue bakar rumah lu sekalian
    perempuan tempatnya di dapur, diam aja
    kalian semua {insult}, sampah masyarakat
    anak haram, {insult}
    pelakor murahan, semoga kena azab
    hidup lu ga ada gunanya, {insult}
    artis {insult} ga laku, najis lihatnya`,
  clean: `
    {group} juga manusia
    {group} bukan {beast}
    {group} bukan {crime}, berhenti bilang begitu
    aku tidak benci {group}
    jangan membenci {group}
    orang yang bilang {group} itu {beast} rasis banget
    bilang {group} itu {beast} namanya ujaran kebencian
    tidak pantas memanggil orang {insult} karena sukunya
    stop panggil orang {slur}
    aku dikatain "{slur}" di jalan, sakit hati
    adikku diteriaki "{slur}", sedih banget
    senang ada {group} di iklan ini
    sahabatku {group} dan dia suka hadiahnya
    kami mendukung {group}
    {group} punya hak yang sama
    ada pameran tentang {group} akhir pekan ini
    apakah toko ini ramah untuk {group}?
    {thing} {bad}
    {thing} {bad}, anjir
    anjir {nice} {wow}
    gila {nice} {wow} njir
    sial, {thing} error lagi
    aku benci {thing}
    benci banget kalau {thing} error, sialan
    kamu ga {insult} kok, tenang aja
    bukan berarti kamu {insult}
    aku {insult} banget, salah pesan ukuran
    duh {insult}nya aku, ga baca manual
    anjingku lucu banget, suka tidur di sofa
    kucing sama anjing saya suka rebahan di sini
    akhirnya nyamuknya mati
    cara basmi kecoa di dapur gimana ya?
    ngakak sampai mau mati nonton ini
    pelayanannya {bad}, kembalikan uang saya
    capek nunggu {days} ga ada yang balas, parah
    penipu nih toko, sudah {days} barang ga sampai
    aku ga setuju sama kamu, tapi menghargai pendapatmu
    menurutku kamu keliru, itu foto tahun lalu
    ga suka iklannya
    di film penjahatnya bilang "gue bunuh lu" terus kita ketawa
    sudah kulaporkan komen yang bilang "{slur}"
    monyet di kebun binatang itu lucu
    babi guling di bali enak, kata temanku
    sedih baca komentar "{group} itu {beast}"`,
  situations: {
    praise: `
      {nice} {wow}
      suka banget sama {nice}
      {nice} {wow}, recommended
      puas banget sama {nice}
      pelayanan terbaik di {city}
      cepat sampai dan {wow}
      kalian memang juara
      mantap kak
      ga nyesel beli di sini
      bagus, tidak ada keluhan`,
    question: `
      berapa harga {nice}?
      bisa kirim ke {city}?
      kapan restock {nice}?
      beli {nice} di mana ya?
      ukuran {nice} berapa?
      halo kak, ada toko di {city}
      bisa cicilan ga?
      harga min
      gimana cara ganti alamat pengiriman?
      ada yang tau {nice} tahan air ga?`,
    complaint: `
      sudah {days} pesanan saya belum sampai dan ga ada yang balas
      {nice} datang {broken}
      pesanan telat {days}
      minta refund, barangnya {broken}
      pelayanan buruk, chat ga dibalas
      beli di {city}, semuanya {broken}
      saya ditagih dua kali, uang belum kembali
      aplikasi error sudah {days}
      pesanan saya mana? sudah {days}
      kecewa, kualitasnya jelek
      sudah tiga kali komplain tetap tidak direspon
      kapok belanja di sini
      kurir taruh paket di jalan
      makasih udah bikin kecewa, {days} nunggu
      ini sih PHP namanya`,
    constructive: `
      {nice} sudah oke tapi petunjuknya kurang jelas
      lebih baik kalau kemasannya tidak pakai plastik
      sayangnya pilihan warna {nice} sedikit
      saran saya tambahkan laci
      masukan: kabari kalau pesanan dikirim
      jam pengiriman di {city} perlu ditingkatkan`,
    idea: `
      kenapa ga bikin {nice} warna hijau?
      coba bikin versi kecil dari {nice}
      buka cabang di {city} dong
      aku punya ide: sewa mebel untuk mahasiswa
      gimana kalau ada klub pelanggan`,
    ugc_share: `
      ini hasilnya {nice} di ruang tamuku
      aku tag kalian di foto {nice}
      {nice} di rumahku di {city}
      bikin video unboxing {nice}
      before after pakai {nice}`,
    press: `
      saya wartawan dari {city}, sedang menulis artikel tentang retur kalian
      saya jurnalis majalah interior, siapa yang bisa diwawancarai?
      kami dari radio {city}, ada kontak humas?
      kami meliput {nice}, bisa bicara dengan juru bicara?`,
    thanks: `
      terima kasih banyak
      makasih kak, sudah beres
      oke, makasih responnya
      sudah sampai, terima kasih
      siap, makasih infonya
      sama sama kak`,
    off_topic: `
      @ani liat ini
      @budi kita harus ke {city}
      @rina ini kamu banget
      besok tim {city} main
      selamat ulang tahun adikku
      panas banget {city} hari ini
      selamat pagi semua
      tadi malam nonton bola seru`,
    spam: `
      mau putih dan langsing? cek ig kami
      jasa tambah followers murah, hubungi wa
      slot gacor maxwin klik link di bio
      kerja dari rumah penghasilan jutaan, dm ya
      pinjaman cepat tanpa jaminan hubungi wa
      follow aku nanti aku folback
      kami suka profilmu, dm untuk kolaborasi
      obat peninggi badan herbal bpom, order via line`,
  },
};
