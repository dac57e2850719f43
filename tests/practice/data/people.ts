import type { PracticePerson } from './practice-data.ts';

/** The practice brand: a maker of furniture that sells in five languages. */
export const brand: PracticePerson = {
  handle: 'haldenoak',
  name: 'Halden & Oak',
  lang: 'en',
  verified: true,
};

/** Everybody who writes on the practice sites, the brand included. */
export const people: readonly PracticePerson[] = [
  brand,
  // Who answers for the brand, where a person and not the page may be logged in (LinkedIn).
  { handle: 'ines_marlow', name: 'Ines Marlow', lang: 'en' },
  { handle: 'form_and_grain', name: 'Form & Grain Magazine', lang: 'en', verified: true },
  { handle: 'maeve_orlin', name: 'Maeve Orlin', lang: 'en' },
  { handle: 'tobias_wrenn', name: 'Tobias Wrenn', lang: 'en' },
  { handle: 'priya_d_home', name: 'Priya D.', lang: 'en' },
  { handle: 'gus_hallowell', name: 'Gus Hallowell', lang: 'en' },
  { handle: 'lottie_benn', name: 'Lottie 🌿 Benn', lang: 'en' },
  { handle: 'dkimathi', name: 'D. Kimathi', lang: 'en' },
  { handle: 'angry_otter77', name: 'angry otter', lang: 'en' },
  { handle: 'vip_followers_x', name: 'VIP growth', lang: 'en' },
  { handle: 'sam_tredwell', name: 'Sam Tredwell', lang: 'en' },
  { handle: 'narges_khaneh', name: 'نرگس خانه', lang: 'fa' },
  { handle: 'arash_mobl', name: 'آرش مبینی', lang: 'fa' },
  { handle: 'setareh_deco', name: 'ستاره', lang: 'fa' },
  { handle: 'kian_rahimi_', name: 'کیان رحیمی', lang: 'fa' },
  { handle: 'mahsa_tavana', name: 'مهسا توانا', lang: 'fa' },
  { handle: 'foad_1371', name: 'فؤاد', lang: 'fa' },
  { handle: 'laleh_z', name: 'Laleh / لاله', lang: 'fa' },
  { handle: 'sood_e_rooz', name: 'سود روزانه', lang: 'fa' },
  { handle: 'huda_bayt', name: 'هدى البيت', lang: 'ar' },
  { handle: 'omar_najjar9', name: 'عمر النجار', lang: 'ar' },
  { handle: 'salma_decor', name: 'سلمى ديكور', lang: 'ar' },
  { handle: 'yazan_k', name: 'يزن ك.', lang: 'ar' },
  { handle: 'rima_haddad_', name: 'ريما حداد', lang: 'ar' },
  { handle: 'abu_faris55', name: 'أبو فارس', lang: 'ar' },
  { handle: 'nour_alqasim', name: 'نور القاسم', lang: 'ar' },
  { handle: 'arbah_sariaa', name: 'أرباح سريعة', lang: 'ar' },
  { handle: 'kasia_wnetrza', name: 'Kasia | wnętrza', lang: 'pl' },
  { handle: 'marek_dlugosz', name: 'Marek Długosz', lang: 'pl' },
  { handle: 'ola_zielinska', name: 'Ola Zielińska', lang: 'pl' },
  { handle: 'pan_stolarz', name: 'Pan Stolarz', lang: 'pl' },
  { handle: 'hania_w_domu', name: 'Hania w domu', lang: 'pl' },
  { handle: 'wojtek_brzoza', name: 'Wojtek Brzoza', lang: 'pl' },
  { handle: 'krzykacz_88', name: 'krzykacz', lang: 'pl' },
  { handle: 'tanio_okazja', name: 'Tanio! Okazja!', lang: 'pl' },
  { handle: 'eleni_spiti', name: 'Ελένη Σπ.', lang: 'el' },
  { handle: 'nikos_marag', name: 'Νίκος Μαραγκός', lang: 'el' },
  { handle: 'dafni_home', name: 'Δάφνη', lang: 'el' },
  { handle: 'stavros_th', name: 'Σταύρος Θ.', lang: 'el' },
  { handle: 'ioanna_deco', name: 'Ιωάννα ντεκό', lang: 'el' },
  { handle: 'petros_kal', name: 'Πέτρος Καλ.', lang: 'el' },
  { handle: 'thymos_gr', name: 'θυμός', lang: 'el' },
  { handle: 'kerdos_online', name: 'Κέρδος Online', lang: 'el' },
];

const byHandle = new Map(people.map((person) => [person.handle, person]));

/** The person behind a handle. Throws when nobody has it: that is a slip in the data. */
export function personOf(handle: string): PracticePerson {
  const person = byHandle.get(handle);
  if (!person) throw new Error(`Nobody in the practice data is called ${handle}`);
  return person;
}
