/**
 * Common first names (and second names that are first names), in plain small letters, by where they are mostly
 * given. Spelling varies by ear: `sound.ts` brings variants together, so one spelling per sound is enough.
 * No list is complete: the context rules find the names that are not here.
 */
const SOMALI = `
abdi abdirahman abdullahi abdulkadir abdirizak abdiaziz abdifatah abdihakim abdinasir abdisalan abdiwali abdikarim abdulle aden adan
ahmed ali amina anab anisa asad asha asho awil awale ayaan ayan abshir axmed bashir barni barwaqo bile bilan burhan caasha cabdi cali
canab cawo ciise cumar daahir dahabo dahir deeqa deqa dahira diriye duale egal elmi faadumo fadumo faduma faarax fahmo farah farhan
farhiya farhia fartun faisa faiza fawzia filsan fowsia faysal gedi geedi guled guuleed haawo habibo habiba halima halimo hamdi hani
hawa hawo hassan hersi hibaq hibo hinda hodan hodo hoodo hussein huda ibrahim idil idris idman ifrah ifra ikraan ikram ilhan ilwad
iman ismahan ismail jama jamac jamila jawahir kadra kaltun kaltuma khadra khalid khadija khadijo kaafi kin ladan leyla liban luul lul
maandeeq mahad mahamed mahdi maryan maryama maxamed maymun mire mohamud muna muno muse mustaf muxyadiin nasra nasteho nasteexo nimo
nimco nur nuur nuurto osman omar qamar qali rahma rahmo raho rashid ridwan robleh rooble rowda rukia ruqiya saado sado sadiya sagal
sahra salah salad samatar samira saynab seynab shamso shamsa shukri shire siraad siman sucaad suad sucdi suldan suleekha sulekha
taliso timiro ubah ugbaad ugbad umi warsame warda waris wardo xaawo xabiibo xalimo xamdi xasan xersi xodan xuseen yahye yasin yusuf
yuusuf zahra zamzam zeinab zaynab cabdullahi cabdiraxman faaduma fadwo hufan isniino kowsar maslah mulki naima najma qasim saciid
safiya sacdiyo shugri sirad suhur tufaax xawa yurub zuhur bishaaro bishaar cosob dhuxul dhahar falastin galad gacal hanad
`;
const ERITREAN_ETHIOPIAN = `
abeba abebe aberash abraha abrahaley abrehet adiam adonay adugna afewerki alemash alem almaz alganesh amanuel amare ambesajer aman
amleset aregawi asefa asefash asmeret asmerom aster astier awet azeb azmera bahlbi beletu belaynesh berekti berhane bereket berihu
betelhem betiel biniam bisrat birhan birtukan brhane bruk brikti daniat danait dawit debesay dehab desalegn desta dereje delina
eden efrem elsa elilta ermias ermiyas ermyas estifanos eyob eyerusalem feven filmon fikadu fikre fiyori freweyni frehiwot fitsum
genet gebre gebremedhin gebremeskel gebrehiwot gebreyesus getachew getahun ghebre ghebremedhin ghenet ghirmay girma girmay goitom
gugsa haben habtom habtu haile hailemariam haimanot hana haregu hermon hewan hiwet hiwot huruy isayas isaias kahsay kassahun kibrom
kidan kidane kiflom kiros kisanet kokob lemlem letay letebrhan letebrahan leul letina lidya liya luam lula makda makeda mahlet makeda
mebrahtu mebrat medhanie medhin mehari mekonnen mekdes melat merhawi merhawit meron meseret mesfin meskerem michaele million
milena mihret mulu mulugeta mulubrhan mussie muluwork nahom natnael natsnet negash negasi nebiat nebyat okbay rahel rahwa rigat
robel ruta rutha saba salem samrawit samuel samsom sara selam selamawit selome semhar semere senait sened simret simon solomon
sirak senayt sennait saron tadesse tedros tekle teklu teklay temesgen tesfay tesfaye tesfamariam tesfalem tewolde tewelde tigist tirhas
tsega tsegay tsehay tsige tsigereda tsion tsehaynesh tomas weldu winta woldu welday worku wubit yared yafet yemane yirgalem yodit yohana yohannes
yonas yonatan yordanos yordi zahra zebib zemen zeray zerai zewdi zekarias zenebech zula kibra letekidan abrehaley bezawit bethlehem
biruk chaltu lensa gadisa gemechu jemila kedir lelise meti obsa tolosa bontu hawi ayantu kuulani
`;
const ARABIC = `
abdallah abdel abdelaziz abdelhamid abdelkader abdelkarim abdellah abdelrahman abdou abdul abdulrahman abdulaziz abdulhamid abdullah adam
adel adil adnan afaf afra ahlam ahmad aicha aischa aisha aya ayat akram alaa alia aliya aliyah amal amani amer amin aminah amir amira
ammar anas anwar areej asma asmaa assia ayman ayham aziz aziza azza bader badr baraa basel basem basma batoul batul bilal boshra bouchra
bushra dalal dalia dania dima diana doaa dua duaa eman enas faten fahad fadi fadia fadila fadwa fahd faisal faris fatiha fatima fatimah
fatma fatouma fayrouz ferial firas ghada ghaith ghazal ghassan hadeel hadi hadil hafsa haifa hajar haitham hala hamid hamida hamza hanaa hanan
hanane haneen hasan hasna hassna hatem haya hayat hayam heba hiba hicham hikmat hind hisham houda hussain ibtisam ihab ihsan ilham imad iman
imane inas israa issa issam jaber jabir jalal jamal jana jawad jihad joud joumana judi kamal karim karima kawtar kenza khadidja khaled
khalil khawla kinan lamia lamis latifa layal layla leila lina loubna lubna lujain lyan maha mahmoud mahmud majd majed majid malak malik malika manal
manar mariam marwa marwan maryam mayar maysa mehdi meriem moaz mohammed mohamed mohammad muhammad mouna mounir moussa muhannad munir murad musa mustafa
mustapha nabil nada nadia nadine nadir naima najat najib najla najwa nasser nasrin nawal nidal nisrin nisrine nizar noor nora noura nour noura
nouha nuha obaida oday ola omaima osama oussama qais qusay rabab rabia rachid rachida raed rafif raghad rahaf rahim rajaa rajae rama ramadan ramia rami
rana rand randa rania rasha rashida razan reem rim rima riyad rola roua ruba rula sabah sabrina sadia safa safaa safae sahar said saida sajida
saleh salem salim salima salma salman salwa samar sameh sami samia samir sana sanaa sawsan shadi shadia shaima shaimaa shahd sharifa shirin siham
sihem sima soha soraya souad soufiane souhaila sumaya soumaya suha suhaila suleiman sundus tahani taha tarek tariq tasnim wael wafa wafaa wahid waleed
walid wassim widad wijdan wissam yahya yara yasmin yasmina yasmine yasser yassin yassine yazan younes youssef youssra yousra yusra yusuf zaid zain zainab zakaria
zeina zeinab ziad zineb zoubida zohra zuhra zulaikha manel kautar ouafa ouassima ilyas ilias iliass jaouad naoual nawel oumaima
`;
const MOROCCAN = `
abdelilah abdelhak abdellatif abdelmajid abderrahim abderrahman achraf amine anouar ayoub azzedine badia bouazza brahim btissam charifa chaimae
chaimaa driss dounia fadoua farida fatna fouad fouzia ghizlane habib hafida hakim halima hamid hasnae hassan hind houria ihssane ikrame
ismael jamaa jamila khalid khadija laila larbi lahcen mbarka mimoun mimount mina mohand mounia mourad najoua nordin noureddine omar
othman rahma rhimou redouan reda rida saadia said samira soukaina tarik touria touriya yamina yamna zahia zakia zaynab zhour anissa tijani
`;
const TURKISH = `
abdurrahman ahmet alev ali alper arzu asiye asli atilla aydin ayfer aygul ayhan aylin aynur ayse aysegul aysel aysenur aysun ayten azize bahar banu baris
basak bekir berna betul beyza bilge birgul burak burcu busra bulent cagla canan cem cemal cemile cengiz ceren ceyda cigdem demet deniz derya dilan
dilara dilek dogan duygu ebru eda ekrem elif emel emine emrah emre ender engin ercan erdal erdem erdogan erhan erkan erol ersin esin esma esra evren
fadime fatih fatma ferhat feride feyza fidan figen filiz fikret fikriye funda gamze gizem gonca gokhan gonul gulay gulcan gulden guler gulhan gulistan gullu gulnur gulsah
gulsen gulseren gulsum gulten gunay hacer hakan halil halime hanife hasan hatice hava havva haydar huriye husniye huseyin hulya hilal ibrahim ilayda ilhan ilkay
ilknur inci ipek irem ismet izzet kadir kadriye kemal kerem kubra kamile lale leman levent leyla mehmet mehtap melek melike melis meltem meral mert merve meryem mesut
metin mine muhammet mukaddes murat musa mustafa muzaffer nazan nazli nazife nazmiye nebahat necla nermin neslihan nese nesrin nevin nihal nil nilay nilgun nilufer nimet nur
nuran nuray nurcan nurgul nurhan nuriye nursel nurten okan omer onur orhan osman ozan ozcan ozge ozgur ozlem pinar rabia ramazan recep refika remzi riza ruya sabiha
sadik safiye saliha salih saniye sati savas seda sedat sefer selahattin selcuk selda selim selin selma sema semih semra serap sercan serdar serhat serife serkan serpil
sevda sevgi sevgul sevil sevilay sevim sevinc sezen sezer sibel sinan songul suat sukran sukru suleyman sultan sumeyye tansu taner tarkan temel tugba tuba tulay tuncay turan turgut
ufuk ugur umit umut umran unal vedat veli volkan yagmur yasar yasemin yavuz yeliz yeter yildiz yilmaz yonca yuksel yunus yurdagul yusuf zehra zekiye zeki zeliha zerrin zeynep zubeyde zuleyha
`;
const KURDISH = `
aram arin asmin avin awaz azad baran bave berfin berivan beritan beri bahoz bejan bihar bawan chiman chnar chro cihan dara delal delil dersim dilnaz dilsoz dilovan dlovan diyar evin
ferhad gashaw gelawej golala gulale gulistan hataw hawar helin hemin hevi hevin hezha hiwa hozan jiyan jwan kajal kaniwar karwan kawa khabat kazhal
kurdistan lana lawand lezgin mizgin narin nasrin nawroz nazdar niga nishtiman nigar nalin perwin perihan rebaz rebin rezan rizgar ronahi rojda rojin rojhat ronya rozerin runak
sakar sarbast sarkawt serhat shahla shilan shirwan shler shno shwan silvan sirwan sherko soran srwa shanaz viyan xezal xebat xece xalid zana zilan zelal zozan zerya tara
trifa hero nasik payman parwin bahar beyan bayan begard rezhin
`;
const AFGHAN_IRANIAN = `
abbas abdolrahman adela afsaneh ahmadzai akbar alireza amanullah anahita anisa arash arezo arezou asadullah asef ashraf atefa atefeh azadeh azita bahram bahareh behnaz behrouz
behzad benafsha bibi breshna dariush dawood diba donya elaha elahe elham elnaz enayat esmat fahima farahnaz fardin fareshta fereshteh fariba farid farida farshad farzana farzaneh fatana
feroz freshta fazila ghulam ghezal gul gulalai golnar habibullah hamed hamideh hashmat hedayat homa homaira horia hossein humaira husna jamshid jawid kamran karima kaveh khatera khatira
khalida kobra kourosh laila latif latifa lailuma leila mahboba mahnaz mahsa mahtab malalai malika manizha maliha marjan marzia masouma masuma maryam massoud masoud mehran mehrdad
mina mirwais mitra mojgan mohsen mujtaba mursal nadera nafisa nahid najiba najib najibullah nargis narges nasima nasir nasrin nazanin navid neda nilab niloufar nilofar niloofar nooria noorullah
omid parisa parvin parwana parwin payam pari pouya qais qasem rahila rahmatullah ramin reza rohina rohullah roya rozbeh roshan sabera sadaf safia sahar said saeed saeedeh sakina salma samim sanam
sara sayed sedigheh sepideh setara setareh shabana shabnam shafiqa shahnaz shahram shakila shekiba shirin shokria shukria shohreh shima sima sohail sohrab soheila soraya spozhmai susan tahmina tahereh taher
tamana tooba torpekay wahida wajiha wida yalda yama zahra zabiullah zakia zalmai zarghona zarmina zeba zia ziba zohal zohra zuhal hadia hosna mahdia ozra
`;
const WEST_AFRICAN_AND_OTHER = `
abena abimbola adama adaeze adenike afia aissata aissatou akosua akua alhassan ama amadou aminata amara aminatou assiatou awa ayodele babacar binta boubacar bintou chidi chinedu chioma
coumba dede dieynaba djeneba djenabou emeka esi efua fanta fatou fatoumata fatu finda folake foday funmilayo haja hadja hawanatu ibrahima isatu issatou idrissa jainaba jariatou kadiatou kadiatu kofi
kojo kumba kwabena kwame kwasi lamin mabinty mamadou mariama mariatu maimouna moussa musu mbalu ndeye ngozi nana nkechi nneka ousmane oumar oumou ramata ramatou rokia rugiatu sadio salamata salimata saffiatu sekou
seydou sia sira siaka souleymane tenneh thierno umu yaa yaw yeabu zainabu isha abubakar gifty adjoa afua wanjiku achieng nyambura atieno wambui
bogdan halyna iryna kateryna lyudmyla mykola nataliya natalia oksana oleksandr olena olha svitlana tetiana vasyl viktoriia volodymyr yulia yuliia anastasiia
anjali aditi arjun ayesha bilqis deepa farah fozia humera imran kiran lakshmi nadeem naveed nasreen pooja priya rukhsana rubina saima sadaf samina sanjay shabana shazia sunita tahira uzma zubair usman
anong carmen chantal esperance claudine francoise ghislaine immaculee jeannette marie odette solange vestine yvonne clementine
`;
const DUTCH = `
aad aafke aaltje adriaan agnes albert alice alida amber anita anja anke anna annelies annemarie anneke annet annette anouk ans anton antoinette arie arjan arjen arno arnold arthur astrid
barbara bart bastiaan bea beatrix bep bernadette bert berta betty bianca bram brigitte britt carla carolien caroline cas casper cees charlotte chris christa christiaan christien christina claudia coby cor corrie cornelis corine
daan daniel daphne david debbie demi dennis desiree dewi diana dick diederik dieuwke dineke dirk dominique dorien douwe edith eefje eline elisabeth elise elizabeth elke ellen elly eloise els elsje emma erik erica erwin
esmee esther eva evelien evert evi fabian fatma feline femke fenna fien fleur floor floortje floris fokke foekje frans fransje fred frederik frederique freek freya frits gea geert geertje gerard gerda gerrit gertjan gertrude gijs
gonda greet greetje gretha guus hanna hannah hanneke hannie hans harm harmen harrie harry hedwig heidi heleen helena helma hendrik hendrika henk hennie henny herman hetty hilde hugo huub ilse ineke ingeborg ingrid irene irma isa isabel isabelle
ivo jaap jacob jacqueline jannie jantje janneke janny jasmijn jasper jeanette jelle jennifer jeroen jesse jessica jet jetske jette jip joan joanna jochem johan johanna johannes jolanda jolanda jolien jonathan joop joost jopie jordy joris jos josephine joyce judith julia julie jurre
kaatje karel karin karlijn katja katrien kees kelly kevin kim klaas klaartje koen kristel lambert lars laura leendert lennart leo leonie lies liesbeth lieke lieve lianne lidia lieneke linda linde lisa lisanne lise loes lola lotte louis louisa louise luc lucas lucia luca luuk lydia
maaike maarten maartje machteld madelief mandy manon marcel mareike margje margot margreet margriet maria marianne marieke mariette marijke marije marina marion mariska marit marja marjan marjolein marjolijn marleen marlies marloes martijn martin martine mathijs mathilde matthijs maud maurice
max mees melanie melissa mia michael michel michelle mieke mies mila milan mira miranda miriam mirjam mirjan monica monique myrthe nadine nancy naomi natascha natasja nathalie nel nelleke nicole nick niek niels nienke nina noa noortje nora olivia
oscar ottilie pascal patricia patrick paula paul paulien pauline petra pien pierre piet pieter pietje quinten quirine rachel ralph ramon raymond rebecca reinier rene renate renee renske riet rianne richard rik rinus rob robbert robert robin roel roelof rogier roland ron ronald roos rosa rosalie rosanne roxanne
ruben rudolf ruth ruud saar sabine sam samantha sander sandra sanne sara sarah saskia sebastiaan sem sharon sien siebe sietske sigrid simone sjaak sjoerd sjoukje sofie sonja sophie stefan stefanie steven stijn suus susanne suzan suzanne sven sylvia tamara tanja teun tessa thea theo thera
thijs thijmen thomas tim timo tineke tinus tobias tom toon toos tonny trees trijntje trudy truus tygo vera veerle victor victoria vincent wendy werner wesley wilhelmina wilma willem willemijn willemien wim wouter wout yara yolanda yvette yvonne zoe zwaantje
`;
const ENGLISH = `
alex alexander amy andrea andrew angela anthony ashley benjamin brenda brian carol catherine charles christine christopher cynthia deborah donna dorothy edward emily emma frank gary george gloria helen jack jacob james janet jason jeffrey jeremy jessica john
joseph joshua joyce karen katherine kathleen kenneth kimberly larry laura linda lisa margaret maria mary matthew megan melissa michelle nancy nicholas pamela patricia peter rachel ryan samuel sandra sarah scott sharon stephanie stephen steven susan thomas timothy tyler
`;

export const FIRST_NAMES = [
  SOMALI,
  ERITREAN_ETHIOPIAN,
  ARABIC,
  MOROCCAN,
  TURKISH,
  KURDISH,
  AFGHAN_IRANIAN,
  WEST_AFRICAN_AND_OTHER,
  DUTCH,
  ENGLISH,
].join(' ');
