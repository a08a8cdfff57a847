/**
 * Provinces, GGD regions and municipalities of the Netherlands (without the Caribbean part).
 * Codes and names: CBS, division of 1 January 2023, 342 municipalities. Source: CBS / Kadaster (CC BY).
 * GGD regions: CBS Gebiedsindelingen; their codes are our own.
 */
export const PROVINCES: readonly (readonly [code: string, name: string])[] = [
  ['PV20', 'Groningen'],
  ['PV21', 'Fryslân'],
  ['PV22', 'Drenthe'],
  ['PV23', 'Overijssel'],
  ['PV24', 'Flevoland'],
  ['PV25', 'Gelderland'],
  ['PV26', 'Utrecht'],
  ['PV27', 'Noord-Holland'],
  ['PV28', 'Zuid-Holland'],
  ['PV29', 'Zeeland'],
  ['PV30', 'Noord-Brabant'],
  ['PV31', 'Limburg'],
];

interface Region {
  readonly code: string;
  readonly name: string;
  /** By province: the digits of the CBS code and the name, in alphabetical order. */
  readonly municipalities: Readonly<Record<string, string>>;
}

export const GGD_REGIONS: readonly Region[] = [
  {
    code: 'amsterdam',
    name: 'GGD Amsterdam',
    municipalities: {
      PV27: '0358 Aalsmeer; 0362 Amstelveen; 0363 Amsterdam; 0384 Diemen; 0437 Ouder-Amstel; 0451 Uithoorn',
    },
  },
  {
    code: 'brabant-zuidoost',
    name: 'GGD Brabant-Zuidoost',
    municipalities: {
      PV30: '0743 Asten; 1724 Bergeijk; 0753 Best; 1728 Bladel; 1706 Cranendonck; 0762 Deurne; 0770 Eersel; 0772 Eindhoven; 1771 Geldrop-Mierlo; 1652 Gemert-Bakel; 1658 Heeze-Leende; 0794 Helmond; 1659 Laarbeek; 0820 Nuenen, Gerwen en Nederwetten; 0823 Oirschot; 1667 Reusel-De Mierden; 0847 Someren; 0848 Son en Breugel; 0858 Valkenswaard; 0861 Veldhoven; 0866 Waalre',
    },
  },
  {
    code: 'drenthe',
    name: 'GGD Drenthe',
    municipalities: {
      PV22: '1680 Aa en Hunze; 0106 Assen; 1681 Borger-Odoorn; 0109 Coevorden; 1690 De Wolden; 0114 Emmen; 0118 Hoogeveen; 0119 Meppel; 1731 Midden-Drenthe; 1699 Noordenveld; 1730 Tynaarlo; 1701 Westerveld',
    },
  },
  {
    code: 'flevoland',
    name: 'GGD Flevoland',
    municipalities: {
      PV24: '0034 Almere; 0303 Dronten; 0995 Lelystad; 0171 Noordoostpolder; 0184 Urk; 0050 Zeewolde',
    },
  },
  {
    code: 'fryslan',
    name: 'GGD Fryslân',
    municipalities: {
      PV21: '0059 Achtkarspelen; 0060 Ameland; 1891 Dantumadiel; 1940 De Fryske Marren; 0072 Harlingen; 0074 Heerenveen; 0080 Leeuwarden; 1970 Noardeast-Fryslân; 0085 Ooststellingwerf; 0086 Opsterland; 0088 Schiermonnikoog; 0090 Smallingerland; 1900 Súdwest-Fryslân; 0093 Terschelling; 0737 Tytsjerksteradiel; 0096 Vlieland; 1949 Waadhoeke; 0098 Weststellingwerf',
    },
  },
  {
    code: 'gelderland-midden',
    name: 'GGD Gelderland-Midden (VGGM)',
    municipalities: {
      PV25: '0202 Arnhem; 0203 Barneveld; 0221 Doesburg; 0226 Duiven; 0228 Ede; 1705 Lingewaard; 0267 Nijkerk; 1734 Overbetuwe; 0274 Renkum; 0275 Rheden; 0277 Rozendaal; 0279 Scherpenzeel; 0289 Wageningen; 0293 Westervoort; 0299 Zevenaar',
    },
  },
  {
    code: 'gelderland-zuid',
    name: 'GGD Gelderland-Zuid',
    municipalities: {
      PV25: '1945 Berg en Dal; 0209 Beuningen; 0214 Buren; 0216 Culemborg; 0225 Druten; 0252 Heumen; 0263 Maasdriel; 1740 Neder-Betuwe; 0268 Nijmegen; 0281 Tiel; 1960 West Betuwe; 0668 West Maas en Waal; 0296 Wijchen; 0297 Zaltbommel',
    },
  },
  {
    code: 'gooi-en-vechtstreek',
    name: 'GGD Gooi en Vechtstreek',
    municipalities: {
      PV27: '0376 Blaricum; 1942 Gooise Meren; 0402 Hilversum; 0406 Huizen; 0417 Laren (NH.); 1696 Wijdemeren',
    },
  },
  {
    code: 'groningen',
    name: 'GGD Groningen',
    municipalities: {
      PV20: '1979 Eemsdelta; 0014 Groningen; 1966 Het Hogeland; 1952 Midden-Groningen; 1895 Oldambt; 0765 Pekela; 0037 Stadskanaal; 0047 Veendam; 1969 Westerkwartier; 1950 Westerwolde',
    },
  },
  {
    code: 'haaglanden',
    name: 'GGD Haaglanden',
    municipalities: {
      PV28: '0518 Den Haag; 0503 Delft; 1916 Leidschendam-Voorburg; 1842 Midden-Delfland; 1926 Pijnacker-Nootdorp; 0603 Rijswijk (ZH.); 0629 Wassenaar; 1783 Westland; 0637 Zoetermeer',
    },
  },
  {
    code: 'hart-voor-brabant',
    name: 'GGD Hart voor Brabant',
    municipalities: {
      PV30: '0796 Den Bosch; 1721 Bernheze; 0755 Boekel; 0757 Boxtel; 0766 Dongen; 0784 Gilze en Rijen; 0785 Goirle; 0797 Heusden; 0798 Hilvarenbeek; 1982 Land van Cuijk; 0809 Loon op Zand; 1991 Maashorst; 1948 Meierijstad; 0824 Oisterwijk; 0828 Oss; 0845 Sint-Michielsgestel; 0855 Tilburg; 0865 Vught; 0867 Waalwijk',
    },
  },
  {
    code: 'hollands-midden',
    name: 'GGD Hollands Midden',
    municipalities: {
      PV28: '0484 Alphen aan den Rijn; 1901 Bodegraven-Reeuwijk; 0513 Gouda; 0534 Hillegom; 1884 Kaag en Braassem; 0537 Katwijk; 1931 Krimpenerwaard; 0546 Leiden; 0547 Leiderdorp; 0553 Lisse; 0569 Nieuwkoop; 0575 Noordwijk; 0579 Oegstgeest; 1525 Teylingen; 0626 Voorschoten; 0627 Waddinxveen; 0638 Zoeterwoude; 1892 Zuidplas',
    },
  },
  {
    code: 'hollands-noorden',
    name: 'GGD Hollands Noorden',
    municipalities: {
      PV27: '0361 Alkmaar; 0373 Bergen (NH.); 0383 Castricum; 0400 Den Helder; 1980 Dijk en Waard; 0498 Drechterland; 0388 Enkhuizen; 0399 Heiloo; 1911 Hollands Kroon; 0405 Hoorn; 1598 Koggenland; 0420 Medemblik; 0432 Opmeer; 0441 Schagen; 0532 Stede Broec; 0448 Texel',
    },
  },
  {
    code: 'ijsselland',
    name: 'GGD IJsselland',
    municipalities: {
      PV23: '0148 Dalfsen; 0150 Deventer; 0160 Hardenberg; 0166 Kampen; 1773 Olst-Wijhe; 0175 Ommen; 0177 Raalte; 0180 Staphorst; 1708 Steenwijkerland; 1896 Zwartewaterland; 0193 Zwolle',
    },
  },
  {
    code: 'kennemerland',
    name: 'GGD Kennemerland',
    municipalities: {
      PV27: '0375 Beverwijk; 0377 Bloemendaal; 0392 Haarlem; 0394 Haarlemmermeer; 0396 Heemskerk; 0397 Heemstede; 0450 Uitgeest; 0453 Velsen; 0473 Zandvoort',
    },
  },
  {
    code: 'limburg-noord',
    name: 'GGD Limburg-Noord',
    municipalities: {
      PV31: '0889 Beesel; 0893 Bergen (L.); 1711 Echt-Susteren; 0907 Gennep; 1507 Horst aan de Maas; 1640 Leudal; 1641 Maasgouw; 0944 Mook en Middelaar; 0946 Nederweert; 1894 Peel en Maas; 1669 Roerdalen; 0957 Roermond; 0983 Venlo; 0984 Venray; 0988 Weert',
    },
  },
  {
    code: 'noord-en-oost-gelderland',
    name: 'GGD Noord- en Oost-Gelderland',
    municipalities: {
      PV25: '0197 Aalten; 0200 Apeldoorn; 1859 Berkelland; 1876 Bronckhorst; 0213 Brummen; 0222 Doetinchem; 0230 Elburg; 0232 Epe; 0233 Ermelo; 0243 Harderwijk; 0244 Hattem; 0246 Heerde; 0262 Lochem; 1955 Montferland; 0302 Nunspeet; 0269 Oldebroek; 1586 Oost Gelre; 1509 Oude IJsselstreek; 0273 Putten; 0285 Voorst; 0294 Winterswijk; 0301 Zutphen',
    },
  },
  {
    code: 'rotterdam-rijnmond',
    name: 'GGD Rotterdam-Rijnmond',
    municipalities: {
      PV28: '0613 Albrandswaard; 0489 Barendrecht; 0502 Capelle aan den IJssel; 1924 Goeree-Overflakkee; 0542 Krimpen aan den IJssel; 1621 Lansingerland; 0556 Maassluis; 1930 Nissewaard; 0597 Ridderkerk; 0599 Rotterdam; 0606 Schiedam; 0622 Vlaardingen; 1992 Voorne aan Zee',
    },
  },
  {
    code: 'twente',
    name: 'GGD Twente',
    municipalities: {
      PV23: '0141 Almelo; 0147 Borne; 1774 Dinkelland; 0153 Enschede; 0158 Haaksbergen; 0163 Hellendoorn; 0164 Hengelo (O.); 1735 Hof van Twente; 0168 Losser; 0173 Oldenzaal; 1742 Rijssen-Holten; 0183 Tubbergen; 1700 Twenterand; 0189 Wierden',
    },
  },
  {
    code: 'west-brabant',
    name: 'GGD West-Brabant',
    municipalities: {
      PV30: '1723 Alphen-Chaam; 1959 Altena; 0744 Baarle-Nassau; 0748 Bergen op Zoom; 0758 Breda; 1719 Drimmelen; 0777 Etten-Leur; 0779 Geertruidenberg; 1655 Halderberge; 1709 Moerdijk; 0826 Oosterhout; 1674 Roosendaal; 0840 Rucphen; 0851 Steenbergen; 0873 Woensdrecht; 0879 Zundert',
    },
  },
  {
    code: 'zaanstreek-waterland',
    name: 'GGD Zaanstreek-Waterland',
    municipalities: {
      PV27: '0385 Edam-Volendam; 0415 Landsmeer; 0431 Oostzaan; 0439 Purmerend; 0852 Waterland; 0880 Wormerland; 0479 Zaanstad',
    },
  },
  {
    code: 'zeeland',
    name: 'GGD Zeeland',
    municipalities: {
      PV29: '0654 Borsele; 0664 Goes; 0677 Hulst; 0678 Kapelle; 0687 Middelburg (Z.); 1695 Noord-Beveland; 0703 Reimerswaal; 1676 Schouwen-Duiveland; 1714 Sluis; 0715 Terneuzen; 0716 Tholen; 0717 Veere; 0718 Vlissingen',
    },
  },
  {
    code: 'zuid-holland-zuid',
    name: 'GGD Zuid-Holland Zuid (Dienst Gezondheid & Jeugd)',
    municipalities: {
      PV28: '0482 Alblasserdam; 0505 Dordrecht; 0512 Gorinchem; 0523 Hardinxveld-Giessendam; 0531 Hendrik-Ido-Ambacht; 1963 Hoeksche Waard; 1978 Molenlanden; 0590 Papendrecht; 0610 Sliedrecht; 0642 Zwijndrecht',
    },
  },
  {
    code: 'zuid-limburg',
    name: 'GGD Zuid-Limburg',
    municipalities: {
      PV31: '0888 Beek (L.); 1954 Beekdaelen; 0899 Brunssum; 1903 Eijsden-Margraten; 1729 Gulpen-Wittem; 0917 Heerlen; 0928 Kerkrade; 0882 Landgraaf; 0935 Maastricht; 0938 Meerssen; 0965 Simpelveld; 1883 Sittard-Geleen; 0971 Stein (L.); 0981 Vaals; 0994 Valkenburg aan de Geul; 0986 Voerendaal',
    },
  },
  {
    code: 'utrecht',
    name: 'GGD regio Utrecht',
    municipalities: {
      PV26: '0307 Amersfoort; 0308 Baarn; 0312 Bunnik; 0313 Bunschoten; 0310 De Bilt; 0736 De Ronde Venen; 0317 Eemnes; 0321 Houten; 0353 IJsselstein; 0327 Leusden; 0331 Lopik; 0335 Montfoort; 0356 Nieuwegein; 0589 Oudewater; 0339 Renswoude; 0340 Rhenen; 0342 Soest; 1904 Stichtse Vecht; 0344 Utrecht; 1581 Utrechtse Heuvelrug; 0345 Veenendaal; 1961 Vijfheerenlanden; 0352 Wijk bij Duurstede; 0632 Woerden; 0351 Woudenberg; 0355 Zeist',
    },
  },
];
