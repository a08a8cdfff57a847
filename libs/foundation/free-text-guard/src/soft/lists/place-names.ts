/** Places that a note may name. Dutch ones with a telling ending (-dam, -hoven, -drecht ...) need not be here. */
export const PLACE_NAMES = `
aalten alkmaar almelo almere altena ameland apeldoorn arnhem assen asten baarn barneveld beek bergen best boxtel breda brummen brunssum bunnik bussum cuijk delft deurne deventer diemen
doetinchem drachten drenthe dronten druten duiven ede elst emmen emmeloord enschede epe ermelo flevoland friesland fryslan gelderland geldrop gemert gennep goes goirle gouda groningen haaglanden haarlem
haarlemmermeer haarlemmerhout harlingen hattem heerde heerlen helmond hengelo hoorn horst houten huizen hulst kampen kapelle katwijk krimpen laren leiden lelystad leusden limburg lisse lochem losser maastricht
meppel naarden nederland nijkerk nijmegen nunspeet oss overijssel pekela putten raalte reeuwijk rheden rhenen rijssen roermond sittard sluis sneek soest stein texel tholen tiel twente twello
uden uithoorn urk utrecht vaals velp venlo venray vught waalre weert weesp west wierden wijchen wijhe winschoten winterswijk woerden zeeland zeist zevenaar zundert zutphen zwolle
bijlmer bijlmermeer zuidoost nieuw-west slotervaart osdorp geuzenveld bos lommer feijenoord charlois delfshaven spijkenisse hoogvliet schilderswijk transvaal laak escamp kanaleneiland overvecht lombok
noord zuid oost centrum randstad brabant achterhoek veluwe betuwe kennemerland zaanstreek rijnmond haag ijssel
somalie somaliland puntland eritrea ethiopie soedan sudan egypte syrie irak iran afghanistan turkije marokko tunesie algerije libie jemen koerdistan kurdistan gambia guinee mali senegal nigeria ghana
togo kenia oeganda congo burundi rwanda liberia ivoorkust djibouti pakistan india indonesie oekraine belgie duitsland frankrijk engeland zweden noorwegen spanje italie griekenland europa afrika azie amerika suriname curacao
somalia ethiopia egypt syria iraq turkey morocco yemen kenya germany belgium france england sweden norway netherlands holland europe africa
mogadishu hargeisa asmara keren addis abeba ababa khartoum cairo damascus aleppo bagdad erbil sulaymaniyah kabul herat teheran istanbul ankara rabat casablanca nador nairobi brussel antwerpen londen parijs berlijn schiphol
` as string;
