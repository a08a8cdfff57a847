/** Words that stand where a name could stand and are none. Small letters; the language's own little words first. */
export const ORDINARY_WORDS = `
de het een en of maar want dus als dan dat die dit deze wie wat waar wanneer waarom hoe welke ik jij je u hij zij ze wij we jullie hun hen haar zijn
mijn jouw uw ons onze men er hier daar nu toen nog al ook niet geen wel zeer heel erg veel weinig meer meest minder alle alles allemaal iedereen iemand
niemand iets niets elk elke ieder iedere sommige andere ander anderen beide zelf elkaar aan af achter bij binnen boven buiten door in langs met na naar
naast om onder op over per rond sinds te tegen tijdens toe tot tussen uit van vanaf via volgens voor zonder ten ter tegenover
is was waren ben bent zijn wordt worden werd werden geworden heeft heb hebben had hadden gehad kan kunnen kon konden kun mag mogen mocht moest moet moeten
wil willen wilde wilden wou zal zullen zou zouden gaat ga gaan ging gingen gegaan komt kom komen kwam kwamen gekomen doet doen deed deden gedaan laat laten liet
zegt zeggen zei zeiden gezegd vertelt vertellen vertelde vertelden verteld vraagt vragen vroeg vroegen gevraagd weet weten wist wisten geeft geven gaf gegeven
ziet zien zag gezien denkt denken dacht gedacht vindt vinden vond gevonden blijft blijven bleef krijgt krijgen kreeg gekregen neemt nemen nam staat staan stond
zit zitten zat ligt loopt woont wonen woonde werkt werken werkte belt bellen belde gebeld spreekt spreken sprak spraken gesproken praat praten praatte gepraat
helpt helpen hielp geholpen hoort horen hoorde gehoord voelt voelen voelde wilt heet heette noemt noemde genoemd maakt maken maakte gemaakt brengt bracht
vandaag gisteren morgen vanmiddag vanochtend vanavond straks later eerder vaak soms altijd nooit weer eerst daarna daarom toch misschien graag samen alleen
vrouw vrouwen man mannen meisje meisjes jongen jongens kind kinderen dochter dochters zoon zoons zonen moeder moeders vader vaders ouder ouders zus zussen zusje broer
broers broertje tante oom oma opa nicht nichtje neef neefje familie gezin gezinnen vriend vriendin vriendinnen vrienden buurvrouw buurman buren collega collegas mens
mensen persoon personen deelnemer deelneemster deelnemers deelneemsters groep groepen sleutelpersoon sleutelpersonen vrijwilliger vrijwilligers jongere jongeren tiener
mevrouw mevr meneer mijnheer mw dhr dokter huisarts arts leraar lerares docent juf meester imam dominee pastoor voorganger verloskundige tolk trainer
coordinator begeleider hulpverlener professional professionals medewerker medewerkers consulent wijkagent agent politie advocaat
echtgenoot echtgenote partner verloofde weduwe schoonmoeder schoonzus schoonvader schoonfamilie stiefvader stiefmoeder grootmoeder grootvader oudste jongste
huis school moskee kerk wijk buurt stad dorp land straat werk thuis gemeente centrum buurthuis azc bibliotheek ziekenhuis praktijk spreekuur
week maand jaar dag uur avond middag ochtend weekend zomer winter vakantie zomervakantie keer maal tijd moment periode begin einde les lessen cursus
bijeenkomst bijeenkomsten huiskamerbijeenkomst gesprek gesprekken vraag vragen onderwerp thema themas verhaal verhalen voorbeeld voorlichting dialoog training
workshop groepsgesprek uitleg informatie hulp steun advies probleem problemen angst schaamte taboe druk eer geweld dwang huwelijk bruiloft verloving besnijdenis
meisjesbesnijdenis huwelijksdwang achterlating verminking zelfbeschikking opvoeding gezondheid wet recht rechten toekomst traditie cultuur geloof religie
gemeenschap gemeenschappen organisatie stichting vereniging instantie instanties project folder folders film filmpje presentatie materiaal koffie thee eten
goed goede slecht nieuw nieuwe oud oude jong jonge groot grote klein kleine eerste tweede derde laatste volgende vorige eigen zelfde hele lange korte open
een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd paar aantal stuk stuks
somalische eritrese ethiopische syrische afghaanse turkse marokkaanse iraakse iraanse koerdische nederlandse arabische soedanese oekraiense islamitische christelijke
afkomst herkomst achtergrond bang blij boos verdrietig moe ziek zwanger getrouwd gescheiden verloofd
the a an and or but if then that this these those who what where when why how which i you he she it we they them his her its our their my your me him us not no
yes is was were be been are has have had do does did can could may might must shall should will would go goes went gone come came say says said tell told ask asked
know knew give gave see saw think thought find found woman women man men girl girls boy boys child children mother father sister brother daughter son friend aunt
uncle family people person group participants participant parents parent husband wife neighbour neighbor about after again also all any at by for from in into of
on out over so some than there to too up very with without session meeting home today yesterday tomorrow many much more most other another only own same
mr mrs ms miss doctor teacher nurse social worker police help someone everyone nobody something both each every
` as string;

/** Capitals that are no person: organisations, languages, holidays, and words of the field. */
export const OTHER_CAPITALS = `
veilig thuis veiligthuis pharos fsan fier movisie ggd jgz coa ind azc knm pvt vgv vws szw ocw lkha lec egg hiaan jiheeye von smn iot htib kezban mudawwanah
vluchtelingenwerk slachtofferhulp korrelatie mind kindertelefoon consultatiebureau wijkteam sociaal raad kinderbescherming jeugdzorg jeugdbescherming leger heils
stichting vereniging alliantie verandering binnenuit consortium zelfbeschikking ministerie rijksoverheid belastingdienst politie rechtbank ambassade duo uwv svb cbs
humanitas unicef amnesty rode kruis haga hagaziekenhuis amc umc olvg erasmus mc isk roc vmbo havo vwo mbo hbo bso kdv nos rtl npo
pasen pinksteren kerst kerstmis ramadan ramadhan eid suikerfeest offerfeest iftar newroz nowruz nawroz noroez timkat meskel enkutatash ashura sinterklaas koningsdag moederdag
vaderdag bevrijdingsdag hemelvaart vrouwendag hajj umrah chanoeka divali holi zero tolerance day
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
islam koran quran bijbel allah god jezus profeet hadith sharia moslim moslims christen christenen orthodox orthodoxe katholiek
nederlands engels frans duits arabisch somalisch tigrinya amhaars oromo turks koerdisch sorani kurmanci dari farsi pasjtoe pashto berbers tamazight krio fula swahili urdu
oekraiens russisch spaans dutch english french arabic somali amharic turkish kurdish
whatsapp facebook instagram tiktok snapchat youtube teams zoom google signal telegram netflix
artikel wet strafrecht strafwetboek sr avg meldcode bv nv cao b1 a1 a2 b2 nt2 lhbt lhbti lhbtiq lgbt lgbtiq eu vn who ngo wmo pgb kvk btw
` as string;

/** Names that are also words: in small letters they are found only in a strong context, at the opening of a sentence likewise. */
export const NAMES_THAT_ARE_WORDS = `
adam adel ali aman ama amal amber amen aster aya bader bas basel ben bep bilan bilge bile bob bram can cas cor dalal daan dara delil demi den deniz desta dick donna doa dua duale
eden elke els eman ender erdal eva evi fier fleur floor frank frans fred freedom gul gulden guus hamid hans haya hayat helin hero hevi hind hoop iman imam inci isra islam jan jana jane jasmijn jet
jihad jip job joy kawa kees kin kim klaas koen koos leo leven lies lieve linde loes luc lul malak malik mark max mees melek mei mia mies mila mina mine mire moet mos nada nadir nana nel
nil noor nour nur nuha oday ola omid onur ozan paul pari peter piet pinar raja rama ramadan rami rana rand reem rem ria riet rik rim rob roel roos roze rose ruba rustem said salah salam salem
sali salad sado sam sara sade sai sas sem sema sera setara sever shire sien sima simon sien sira sol soma son sonja star storm suk sultan sun tara teun til tim tom toon trees tuba tuna umut van vera wil wim
wout yaa yara yaw yeter yildiz zain zana zemen zia zon sterre bloem hope faith grace mercy precious blessing gift peace patience may june april august will bill pat rob dawn sky destiny
joan john harm harry jack mary carol maria marina robin sander victor martin mitra jasper muse million silvan feline saba awet selam genet haben rahwa simret elsa azeb michel fatu ruta sara said
hawa fanta kumba dede esi isa osman sevgi sevda savas baris dilek emel funda nese gonul ufuk umut yonca hilal sema mert kadir aydin ramo soran zelal dersim dilan jiyan berfin hewan nahid azad dawood roya
joud jude reda rida amira mona nora hana hani suad luul lula ayan idil deeqa samatar shukri nimo sagal hodan` as string;
