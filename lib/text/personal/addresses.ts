/**
 * Where somebody lives, as each language writes it: a street word, a name and a house number. A
 * name begins with a capital letter where the street word alone is an everyday word ("via", "way").
 */
const name = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:de|del|da|do|dos|di|della|la|le|les|du|des|van|of|the|\p{Lu})[\p{L}'’.-]*){0,4}`;
const few = String.raw`[\p{L}\p{M}.'’ -]{2,40}?`;

/** A cheap sign without which a pattern cannot match, and the pattern. */
const patterns: readonly (readonly [hint: RegExp, pattern: string])[] = [
  // en
  [
    /\d[A-Za-z]?,? \p{Lu}/u,
    String.raw`\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:[Ss]treet|[Ss]t|[Rr]oad|[Rr]d|[Aa]venue|[Aa]ve|[Ll]ane|[Ll]n|[Dd]rive|Dr|Ct|[Cc]lose|[Ww]ay|[Bb]oulevard|[Bb]lvd|[Tt]errace|[Pp]lace|[Ss]quare|[Cc]rescent|[Gg]ardens)`,
  ],
  [
    /(?:at|is) \d/,
    String.raw`(?:lives? at|living at|address is|house is at) \d{1,5}[a-z]? [\p{L}'’ ]{2,30}? (?:street|st|road|rd|avenue|ave|lane|drive|court|close|way|boulevard|terrace|place|square|crescent)`,
  ],
  // de, nl
  [
    /(?:e|str\.|g|m|r|t|n|l|k|z) ?\d/,
    String.raw`(?!Listen|Tabellen|Sitz|Stell|Park|Arbeits|Spitzen|Treppchen)\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|gasse|allee|platz|weg|damm|ufer|straat|laan|plein|gracht|kade|dijk|singel) ?\d{1,4} ?[a-z]?`,
  ],
  [
    /(?:Straße|Strasse|Str\.|Allee|Ring) \d/,
    String.raw`\p{Lu}[\p{L}-]+ (?:Straße|Strasse|Str\.|Allee|Ring) \d{1,4}[a-z]?`,
  ],
  // pl
  [
    /(?:ul|al|os)\.|ulic|alej|alei|osiedl/,
    String.raw`(?:ul\. ?|al\. ?|os\. ?|ulic[ay] |alej[ai] |alei |osiedl[eu] )${few} \d{1,4}[a-z]?(?: ?(?:/|m\.?) ?\d{1,4})?`,
  ],
  // el
  [
    /οδ|λεωφ|πλατεία/,
    String.raw`(?:οδός|οδό|οδού|οδος|οδο|λεωφόρος|λεωφόρο|λεωφ\.|πλατεία) ${few} \d{1,4}`,
  ],
  // fa
  [
    /پلاک|پ\.|واحد|شماره/,
    String.raw`(?:خیابان|خیابون|کوچه|بلوار|کوی|بزرگراه|خ\.) ?[^\n]{2,70}?(?:پلاک|پ\.|واحد|شماره) ?\d{1,4}`,
  ],
  [
    /pelak|plak|vahed/,
    String.raw`(?:khia?ban|khiaboon|kooche|kuche|koche|bolvar) [^\n]{2,60}?(?:pelak|plak|vahed) ?\d{1,4}`,
  ],
  // ar
  [
    /شارع|حي|زنقة|نهج/,
    String.raw`(?:شارع|حي|زنقة|نهج) [^\n]{2,50}?(?:رقم|عمارة|عماره|مبنى|بناية|شقة|شقه|منزل|بيت|فيلا) ?(?:رقم )?\d{1,4}`,
  ],
  [/شارع/, String.raw`\d{1,4} ?,? ?شارع \p{L}{2,}`],
  // fr
  [
    /\d(?: ?(?:bis|ter))?,? [RrAaBbIiPpCcQq]/,
    String.raw`\d{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d|[Ii]mpasse|[Aa]ll[ée]e|[Pp]lace|[Cc]hemin|[Qq]uai) (?:d[eu] |des |de la |de l['’]|d['’]|la |le |les |l['’])?${name}`,
  ],
  // es, pt
  [
    /[Cc]alle|[Cc]\/|[Aa]v(?:da|enida|\.)|[Pp]aseo|[Cc]arrera|[Rr]ua|[Tt]ravessa|[Aa]lameda|[Ee]strada/,
    String.raw`(?:[Cc]alle|[Cc]/|[Aa]vda\.?|[Aa]venida|[Aa]v\.|[Pp]aseo|[Cc]arrera|[Rr]ua|[Tt]ravessa|[Aa]lameda|[Ee]strada) ?(?:de |do |da |del |dos |das |de la )?${name},? ?(?:n[º°.o]*|núm\.?|#)? ?\d{1,5}`,
  ],
  // it
  [
    /[Vv]ia|[Pp]iazza|[Cc]orso|[Vv]icolo/,
    String.raw`(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo) (?:di |del |della |dei |delle )?${name},? ?(?:n\.?)? ?\d{1,4}`,
  ],
  // tr
  [
    /no ?[:.]? ?\d/,
    String.raw`[\p{L}\d.]{2,} (?:sokak|sokağı|sok\.|sk\.|caddesi|cadde|cad\.|cd\.|bulvarı|mahallesi|mah\.)[^\n]{0,40}?no ?[:.]? ?\d{1,4}`,
  ],
  // ru
  [
    /ул|пр-т|пр\.|проспект|пер|бульвар|шоссе/,
    String.raw`(?:ул\.|улица|улице|пр-т|пр\.|проспект|проспекте|пер\.|переулок|бульвар|шоссе) ?${few},? (?:д\.?|дом)? ?\d{1,4}`,
  ],
  // hi
  [/[\u0904-\u0939]/, String.raw`(?:मकान|फ्लैट|गली|हाउस|प्लॉट) ?(?:नं\.?|नंबर|नम्बर|संख्या) ?\d{1,4}`],
  // id
  [
    /[Nn]o(?:\.|mor)? ?\d/,
    String.raw`(?:[Jj]l\.?|[Jj]ln\.?|[Jj]alan|[Gg]ang|[Gg]g\.) ?${few} ?(?:[Nn]o\.?|[Nn]omor) ?\d{1,4}`,
  ],
];

/**
 * House numbers in ASCII digits; flags fit for `matchAll`. Ask for the hint first: it costs a
 * tenth, and hardly any text has the words of a street in more than one language.
 */
export const addressPatterns: readonly { readonly hint: RegExp; readonly shape: RegExp }[] =
  patterns.map(([hint, source]) => ({
    hint,
    shape: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
  }));
