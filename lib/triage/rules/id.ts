import type { PhraseLists } from './phrase-lists.ts';

export const id: PhraseLists = {
  you: 'kamu/km/kau/lu/lo/loe/elo/kalian/anda/ente/situ/lho/mu/min/mimin/dirimu/muka lu/muka lo/bacot lu/kelian',
  they: 'mereka/dia/orang orang ini/orang itu/mrk/kaum itu/beliau',
  self: 'aku/gue/gw/gua/saya/sy/ane/diriku/diri sendiri/emang gue/bodohnya aku',
  person:
    'cewek/cowok/perempuan/wanita/pria/laki laki/bapak/ibu/admin/kurir/penjual/seller/karyawan/pegawai/pemilik/bos/orang/ibunya/bapaknya/anaknya/emaknya/artis/netizen/pembeli/pelanggan/presiden/menteri',
  group:
    'muslim/islam/kristen/katolik/yahudi/hindu/budha/orang hitam/kulit hitam/orang cina/cina/tionghoa/orang papua/papua/orang jawa/orang batak/orang madura/orang arab/arab/orang afrika/orang india/imigran/pengungsi/rohingya/orang asing/gay/lesbian/homo/homoseksual/biseksual/transgender/transpuan/waria/lgbt*/perempuan/wanita/feminis/difabel/penyandang disabilitas/orang cacat/autis/tunarungu/tunanetra/lansia/orang gemuk/minoritas/non muslim',
  thing:
    'aplikasi/app/web/website/paket*/pesanan/pengiriman/produk*/barang*/meja/kursi/sofa/lemari/rak/kasur/kotak/kardus/hp/ponsel/baterai/sistem/update/pelayanan/layanan/antrian/manual/sekrup/laci/lampu/iklan/video/lagu/film/game/cuaca/macet/senin/hari/minggu/harga/kualitas/fitur/laptop/printer/wifi/internet/sinyal/jaringan/ide/desain/warna/perusahaan/toko/merek/buku/serial/pertandingan/alarm/ujian/pr/kerjaan/pizza/kopi/kucing/anjingku/virus/kanker/nyamuk/kecoa/hujan/panas/kulkas',
  slur: 'bencong/banci/maho/homo laknat/lesbi laknat/cina babi/cina anjing/cina kafir/aseng/cina sipit/sipit/negro/papua monyet/monyet papua/kafir/kapir/kafir laknat/onta/kadal gurun/kadrun/cebong/kampret/idiot cacat/autis lu/cacat mental/mongoloid/lonte/pelacur/perek/pecun/jablay/sundal/bispak/rohingya anjing/yahudi laknat',
  insult:
    'bodoh/goblok/goblog/gblk/tolol/bego/dungu/idiot/bangsat/bgst/brengsek/bajingan/anjing/anjir lu/anjg/anj/babi/monyet/asu/jancok/jancuk/kampret/keparat/setan/iblis/sampah/hina/pecundang/penipu lu/muka babi/muka dua/muka badak/jelek/buluk/jijik/najis/menjijikkan/gendut/kerbau/gajah/gila/sinting/gak punya otak/ga punya otak/ga ada otak/gak ada otak/otak udang/otak kosong/otak lu/munafik/pengecut/sok cantik/sok suci/sok iye/norak/kampungan/alay/lebay/caper/pelakor/murahan/tai/taik/memek/kontol/kntl/ngentot/ngewe/pantek/pukimak/bacot/bct/songong/biadab/laknat/terkutuk/geblek/sarap/edan/tua bangka/kurang ajar/tidak tahu diri/ga tau diri/gatau diri/muka tembok/plastik/cacat/sotoy/dajjal/lacur',
  attack:
    'anjing lu/anjing lo/anjing kau/anjing kamu/bangsat lu/bangsat lo/bangsat kau/babi lu/babi kau/goblok lu/goblok lo/tolol lu/tai lu/tai lo/diam lu/diem lu/bacot lu/bacot lo/tutup mulut/tutup mulutmu/tutup bacot/pergi ke neraka/masuk neraka/bakar di neraka/pukimak/puki mak/kontol lu/kontol kau/ngentot lu/jijik liat lu/jijik lihat/muak lihat/ga ada gunanya/tidak berguna/gak berguna/sampah masyarakat/sampah lu/mampus lu/mampus kau/anak haram/anak lonte/anak anjing/emak lu/ibu lu/bapak lu/semoga kena azab/kena azab/semoga sengsara/pulang ke negaramu/balik ke negaramu/pergi dari negara/usir/dasar sampah/dasar anjing/dasar goblok/dasar babi/dasar bodoh/dasar lonte/dasar pelakor/dasar',
  degrade:
    'sampah/hama/wabah/penyakit/virus/kanker/binatang/hewan/babi/anjing/tikus/kecoa/monyet/kera/kotor/menjijikkan/jijik/najis/bukan manusia/lebih rendah/rendahan/biadab/barbar/teroris/kriminal/penjahat/pemerkosa/maling/pencuri/pedofil/sakit jiwa/sakit mental/kelainan/tidak normal/menyimpang/dosa/laknat/terkutuk/tidak berguna/malas/bodoh/goblok/tolol/terbelakang/primitif/beban/menjajah/merusak/menghancurkan/mengambil/mencuri/tidak pantas/tidak layak/tidak berhak/tidak boleh/tidak diterima/jangan dikasih/harus diusir/usir/usir semua/deportasi/dideportasi/pulang ke/pulangkan/keluar dari/dilarang/larang/dimusnahkan/musnahkan/basmi/dibasmi/dibunuh/bunuh/bakar/dibakar/gantung/digantung/rajam/tembak/penjarakan/dipenjara/kebiri/di dapur/ke dapur/tempatnya di/cuma bisa/hanya bisa/tidak bisa dipercaya/jangan percaya/bohong/budak/harta/aib/bukan laki laki sejati/parasit/benalu/penjilat',
  hate: 'benci/gue benci/aku benci/saya benci/muak sama/jijik sama/jijik dengan/tidak tahan/ga suka banget sama/mati saja/hancurkan',
  kill: 'bunuh/dibunuh/habisi/bantai/tembak/bakar/gantung/gorok/penggal/pukul/hajar/tusuk/bacok/perkosa/siksa/harus mati/pantas mati/layak mati/mati semua/mati aja/lebih baik mati/matiin/mampusin',
  threat:
    'gue bunuh lu/gue bunuh lo/gua bunuh/aku bunuh kamu/saya bunuh kamu/kubunuh/ku bunuh/gue habisin/tak pateni/gue tau rumah lu/gue tau rumah lo/aku tahu rumahmu/aku tahu alamatmu/kami tahu rumahmu/gue samperin/kusamperin/aku datangi rumahmu/gue datengin rumah/tunggu aja di luar/gue tunggu di luar/awas lu ya/awas kau/hati hati di jalan lu/gue hajar lu/gue gebukin/gue patahin/kupatahkan/gue tusuk/gue bacok/gue gorok/kugorok/gue tembak/gue perkosa/gue bakar rumah/bakar rumahmu/bakar toko kalian/bakar tokonya/bom toko/siram air keras/hidup lu ga lama/umurmu tidak lama/bunuh keluargamu/nyawa lu',
  die: 'bunuh diri aja/bunuh diri sana/bunuh diri saja/mati aja lu/mati aja lo/mati aja kau/mati sana/mati aja sana/mati lu/mati kau/mending mati/mendingan mati/semoga mati/semoga cepat mati/semoga lu mati/semoga kamu mati/mampus aja/lompat dari jembatan/lompat dari gedung/gantung diri aja/gantung diri sana/minum racun/minum baygon/ga ada yang kangen/harusnya kamu mati/pantas mati',
  accuse:
    'penipu/penipuan/tipu/ditipu/tipu tipu/nipu/bohong/pembohong/maling/pencuri/rampok/scam/curang/tidak jujur/ga jujur/ga amanah/gak amanah/tidak amanah/abal abal/tidak tahu malu/malu/memalukan/php/ngibul/korupsi/tidak profesional/ga profesional/gak becus/ga becus',
  swear:
    'anjing/anjir/anjay/bangsat/sial/sialan/kampret/tai/asem/buset/jancok/asu/njir/njing/setan/gila/parah/bgst/anjrit/bjir',
  not: 'tidak/bukan/jangan/gak/ga/nggak/enggak/ngga/tak/tanpa/belum/tiada/kagak/ndak/stop',
  condemn:
    'memanggil/dipanggil/manggil/dibilang/dikatain/ngatain/mengatai/bilang aku/bilang ke/menyebut/disebut/teriak/diteriaki/itu rasis/rasis/seksis/homofobik/salah besar/tidak bisa diterima/tidak pantas/ga lucu/tidak lucu/orang yang bilang/yang bilang/siapa yang bilang/kata itu/kata kata/kata seperti/komentar seperti/komen kayak/capek dengar/capek denger/lelah mendengar/stop/berhenti/laporkan/lapor/ujaran kebencian/rasisme/diskriminasi/prasangka/stereotip/seharusnya malu/tidak boleh/jangan sebut/jangan panggil/jangan bilang/menghina/menyakitkan/sedih baca/tidak setuju',
  proud: 'bangga/pride/kami/kita/teman temanku/sahabatku/hidup',
  atRisk:
    'aku mau mati/pengen mati/pengin mati/ingin mati/mau mati aja/mau bunuh diri/ingin bunuh diri/pengen bunuh diri/mengakhiri hidup/akhiri hidup/tidak mau hidup lagi/gak mau hidup lagi/ga mau hidup/capek hidup/lelah hidup/tidak ada alasan hidup/ga ada alasan hidup/menyakiti diri/nyakitin diri sendiri/menyayat/self harm/lebih baik tanpa aku/mending aku mati',
  harm: 'keracunan/muntah/muntah muntah/sakit perut/diare/mencret/jadi sakit/sakit setelah/alergi/syok anafilaktik/anafil*/gatal gatal/ruam/bentol/melepuh/luka bakar/terbakar/kebakar/kebakaran/meledak/ledakan/keluar asap/berasap/kesetrum/tersengat listrik/korslet/teriris/tertusuk/tergores sampai/ketiban/tertimpa/patah tulang/patah kaki/patah tangan/terluka/luka/cedera/celaka/tersedak/pecahan kaca/ada kaca/ada paku/ada besi/ada ulat/ulat/belatung/jamur/berjamur/kecoa di/ada kecoa/beracun/bahaya/berbahaya/hampir mati/hampir meninggal/masuk rumah sakit/ke rumah sakit/masuk rs/masuk ugd/dijahit/infeksi',
  danger:
    'rumah sakit/ugd/igd/ambulans/anakku/anak saya/bayi/balita/anak/kebakaran/pemadam/anafil*/hampir mati/hampir meninggal/pingsan/operasi/icu/meninggal',
  press:
    'wartawan/jurnalis/reporter/saya wartawan/menulis untuk/menulis artikel/meliput/liputan/artikel tentang/berita tentang/wawancara/mewawancarai/narasumber/humas/kontak media/siaran pers/juru bicara/koran/majalah/redaksi/pembaca kami/acara tv/program radio/podcast/konfirmasi untuk berita/media kami',
  praise:
    'bagus/bgs/keren/mantap/mantul/mantab/cantik/indah/luar biasa/sempurna/terbaik/the best/suka/suka banget/sukaaa/cinta/love/puas/senang/seneng/rekomen*/recommended/rekomendasi/top/hebat/kece/kren/enak/lezat/nyaman/cepat sampai/kualitas oke/kualitas bagus/ramah/salut/selamat/sukses/worth it/gemes/lucu/imut/oke banget/jempol/bintang lima/juara/ga nyesel/gak nyesel/tidak menyesal',
  thanks:
    'terima kasih/terimakasih/makasih/makasi/mksh/trims/thanks/thx/tq/tengkyu/suwun/nuhun/matur nuwun',
  question:
    'berapa/brp/brapa/harganya/harga/hrg/kapan/di mana/dimana/dmn/bagaimana/gimana/gmn/apakah/apa/ada/masih ada/ready/bisa/bisakah/boleh/mana/kenapa/mengapa/siapa/ukuran/size/ongkir/cod/kirim ke/bisa kirim/cara order/cara pesan/warna apa/info/pricelist/stok/restock/ada yang tau/ada yang tahu/ya min',
  request:
    'tolong/mohon/mohon info/minta info/tolong bantu/bantu/mohon bantuan/tolong dijawab/tolong dibalas/balas dm/cek dm/dm saya/kabari/mohon kabar/saya ingin tahu/mau tanya/mau nanya/numpang tanya/tolong cek/mohon dicek/hubungi saya/ditunggu',
  complaint:
    'telat/terlambat/lambat/lama banget/lama sekali/belum sampai/blm sampai/belum datang/belum nyampe/ga nyampe/gak sampai/tidak sampai/belum diterima/masih menunggu/masih nunggu/nunggu dari/udah seminggu/sudah seminggu/sudah sebulan/berminggu minggu/tidak dibalas/ga dibalas/gak dibales/ga dijawab/tidak dijawab/tidak ada respon/ga ada respon/slow respon/dicuekin/diabaikan/rusak/patah/pecah/retak/lecet/baret/penyok/cacat/sobek/bocor/kurang/salah kirim/salah barang/salah ukuran/salah warna/tidak sesuai/ga sesuai/gak sesuai/beda sama/refund/kembalikan uang/uang saya/uang kembali/komplain/keluhan/kecewa/mengecewakan/kapok/nyesel/menyesal/buruk/jelek/parah/payah/ancur/hancur/tidak berfungsi/ga berfungsi/tidak nyala/ga nyala/mati total/error/eror/ga bisa/gak bisa/tidak bisa/lemot/lelet/gangguan/dibatalkan/dicancel/cancel/dobel/kemahalan/mahal/bau/kotor/noda/ribet/pelayanan buruk/tidak ramah/ga ramah/jangan beli/hati hati beli/tidak recommended/ga recommended/bintang satu/hilang/zonk/dihapus komennya',
  constructive:
    'sebaiknya/lebih baik/lebih bagus kalau/akan lebih baik/akan lebih bagus/saran/saran saya/masukan/kritik/perbaiki/diperbaiki/ditingkatkan/tingkatkan/kurangnya/kekurangannya/sayangnya/cuma kurang/hanya saja/seandainya/andai/coba kalau/tolong diperbaiki/perlu ditambah/agak kecil/agak besar/kurang jelas',
  idea: 'ide/punya ide/usul/gimana kalau/bagaimana kalau/coba bikin/bikin dong/buat dong/buka cabang/kenapa ga bikin/kenapa tidak membuat/pengen ada/semoga ada/keluarin/tambahin dong/tambahkan/adain',
  ugc: 'foto saya/fotoku/ini foto/ini hasilnya/begini hasilnya/di ruang tamu/di rumahku/di rumah saya/di kamarku/di dapurku/aku tag/sudah tag/saya tag/unboxing/bikin video/aku posting/di story/di storyku/boleh direpost/silakan direpost/before after/sebelum sesudah/baru dirakit',
  spam: 'cek ig/cek bio/cek profil/link di bio/klik link/klik/follow/folback/follback/peninggi badan/pemutih/pelangsing/penggemuk/obat kuat/peninggi/pembesar/penambah followers/jasa followers/jual followers/followers gratis/promo/diskon/termurah/order via/wa/whatsapp/pin bb/line/hubungi wa/minat hubungi/cocok buat/kulit putih/flek/jerawat/langsing/turun berat badan/pinjaman/pinjol/dana cepat/slot/gacor/judi/togel/maxwin/deposit/investasi/cuan/passive income/kerja dari rumah/penghasilan tambahan/hadiah/menang/undian/dukun/pelet/endorse/yuk cek/kunjungi/bpom/herbal/original murah/grosir/reseller/pulsa murah',
  churn:
    'ga bakal beli lagi/gak akan beli lagi/tidak akan beli lagi/kapok beli/terakhir kali/ga akan balik/pindah ke/ganti provider/uninstall/hapus akun/tutup akun/berhenti langganan/unfollow/boikot/cukup sekali',
  tagging:
    'liat ini/lihat ini/liat deh/kesini yuk/ke sini yuk/yuk kesini/beli ini yuk/ini kamu/lu banget/kamu banget/kita banget/inget kamu/buat kado/wajib coba/kuy/gas/cobain yuk',
  solved:
    'sudah beres/udah beres/beres/sudah selesai/udah selesai/sudah sampai/udah nyampe/sudah diterima/udah diterima/sudah bisa/udah bisa/sudah aman/aman/oke makasih/baik terima kasih/siap/sip/sama sama/sami sami/sudah direfund',
  sarcasm:
    'terima kasih sudah mengecewakan/makasih udah bikin/hebat sekali pelayanannya/mantap sekali telatnya/bagus banget ya telat/selamat ya/luar biasa lambatnya/seperti biasa/kayak biasa/kejutan sekali/wah hebat/keren ya',
};
