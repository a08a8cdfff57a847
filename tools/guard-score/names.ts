/** Made-up persons. The names of the scored part are others, many of them in no list of the guard. */
const split = (list: string): string[] => list.trim().split(/\s+/);

export const BUILD_NAMES = split(`
Hodan Fadumo Sahra Amina Abdi Warsame Nasra Hibo Guled Ayaan Ifrah Deeqa Faarax Cabdi Xasan Xalimo Sagal Mohamed Yusuf Ismail Liban Ubah Saado Farhiya Idil
Mulu Tesfay Yonas Rahel Semhar Selam Haben Fiyori Letebrhan Gebremedhin Haile Abeba Tsegay Almaz Berhane Biniam Feven Luwam Merhawi Meron Tigist Bereket Asmeret Kidane Saba Winta Hiwet
Fatima Khadija Aisha Layla Noura Samira Hassan Omar Ahmed Mahmoud Rania Hanan Wafaa Bushra Yasmin Salma Ibrahim Khalid Zainab Nour Huda Rim Amal Walid Tarek Mariam
Naima Soukaina Brahim Rachida Touria Younes Ilham Hafida Nordin Bouchra Zeynep Ayşe Fatma Emine Hatice Elif Mehmet Mustafa Ahmet Gül Özlem Sevda Hülya Meryem Derya Yıldız Murat
Rojin Dilan Berivan Zilan Shilan Aram Hêvî Rezan Narin Avin Nasrin Karwan Farzana Parwana Shukria Zohra Mursal Ghulam Najib Setara Freshta Mina Hamid Jawad Nilofar Malalai Roya
Fatoumata Aminata Mariama Kadiatou Ngozi Binta Ousmane Oksana Olena Marieke Sanne Willem Jan Anneke Petra Daan Lotte Kees
Xuseen Cosoble Hawiye Nuriyo Ruqsan Qaali Bashiira Sucdiyo Geeleey Dhudi Mahlet Tsigab Welday Hadas Gebriela Yergalem Wozenet Zebiba Fre Hagos Solyana Lemlem Kibret
Abeer Ghadeer Inaam Tamara-Lin Mazen Faysal Nermeen Sujood Afnan Lujayn Hiyam Redouane Ikhlas Zoulikha Aniss Fatiha Meltem Tülay Gülbahar Serpil Nurdan Berkant Özge Şeyma İlknur Rümeysa
Gulbin Rûken Dîlber Xemgîn Helbest Shorsh Zhiyan Azîz Shakeela Bibigul Nooria Rahela Khaleda Sonita Aziza Nargess Benazir Taybeh Maissa Hawanatu Adaora Zoya Halyna Jolijn Mirthe Hessel
`);

export const SCORED_NAMES = split(`
Xaliimo Cabdiraxman Hibaaq Ruweyda Maymuna Suhayb Kowsar Dhool Xidig Shirdon Axlaam Ugaaso Faadumo Sahal Jimcaale Bilqiso Cawaale Nimcaan Ladane Hufaan Qorane Ruun Magan Yaxye Raxma Maxamuud
Nebyat Weyni Tsehaytu Letekidan Tekeste Habtamu Meaza Semira Mihreteab Zekaryas Eyerus Abrhet Kflom Wegahta Mhret Natsinet Amanuel Yemisrach Ashenafi Dagmawit Tigabu Wengel Hirut Mebratu Zufan Elshaday Gidey Nigsti
Soumeya Ebtisam Ahlaam Sihaam Jamilah Mouayad Rawda Thurayya Nesreen Qusai Suzan Rahaf Wijdan Lubaba Mutaz Raneem Haneen Abdulmalik Zakariya Munira Saeeda Kawthar Umaima Ruqayya Anfal
Hanane Fatim-Zahra Abdelouahed Naoufal Ibtihal Yamna Aouatif Ouiam Ayşegül Nurcan Kılıç Ömer Gülşen Şükran Tuğçe Hacer Pakize Döndü Satılmış Ümmühan Yıldırım Gönül Rıdvan Çağla Hafize Sıla
Hêvîn Jîlan Sozdar Lawin Awaz Barzan Rozhin Zozik Mizgîn Pelşîn Nishtman Rêber Bêrîtan Chinar Sazan Zarghuna Gulnaz Palwasha Wagma Storai Hosai Khatol Nazifa Rahmat Zabihullah Mahjan Shaperai Tamkin Fawzia
Fatoumata Djeneba Assetou Nyanath Ifeoma Akosua Svitlana Daryna Willemijn Jurriaan Roelien Marloes Bas Tjitske Ineke Wouter Geertje Floris
`);

export const BUILD_FAMILY_NAMES = split(
  'Warsame Hassan Ali Abdullahi Tesfaye Haile Gebremedhin Yılmaz Demir Kaya Amrani Bennani Khalil Hussein Noorzai Ahmadi Jansen Diallo Bah Aziz',
);
export const SCORED_FAMILY_NAMES = split(
  'Shire Jaamac Guuleed Woldemichael Habteab Kidanemariam Öztürk Şahin Çelik Azzouzi Ouali Al-Khatib El-Idrissi Barakzai Stanekzai Rasouli Postma Traoré Okonkwo Barwari',
);
