/** Buildings whose name stands for who rules in them: `slug | country | English | Arabic`. Organisations, not places. */
export const seatsOfPower = `
white-house | US | White House; The White House; Oval Office | البيت الأبيض; البيت الابيض; المكتب البيضاوي
elysee | FR | Élysée; Elysée Palace; Elysee; Elysee Palace; Élysée Palace; the Elysee | قصر الإليزيه; الإليزيه; الاليزيه; قصر الاليزيه; الأليزيه; قصر الأليزيه; الإيليزيه; قصر الإيليزيه
matignon | FR | Matignon; Hôtel Matignon; Hotel Matignon | ماتينيون; قصر ماتينيون; قصر ماتنيون
kremlin | RU | Kremlin; The Kremlin | الكرملين; الكرملن; الكريملين
downing-street | GB | Downing Street; 10 Downing Street; Number 10; No 10; No. 10 Downing Street | داوننغ ستريت; داونينغ ستريت; 10 داوننغ ستريت; داوننج ستريت; داونينج ستريت; مقر رئاسة الوزراء البريطانية
buckingham-palace | GB | Buckingham Palace | قصر باكنغهام; قصر بكنغهام; قصر باكينجهام; قصر بكنجهام; قصر باكنجهام; قصر بكينغهام
chancellery-de | DE | German Chancellery; Federal Chancellery | المستشارية الألمانية
quirinale | IT | Quirinal Palace; Quirinale | قصر كويرينالي; كويرينالي
zhongnanhai | CN | Zhongnanhai | تشونغنانهاي; مجمع تشونغنانهاي
blue-house | KR | Blue House; Cheong Wa Dae | البيت الأزرق; البيت الأزرق الكوري
ittihadiya | EG | Ittihadiya Palace; Al-Ittihadiya; Itihadiya Palace; Ittihadiya presidential palace; al-Ittihadiya palace; Itihadeya; Al-Ittihadiya Palace | قصر الاتحادية; قصر الإتحادية; قصر الاتحاديه; محيط الاتحادية; الاتحادية; قصر الاتحادية الرئاسي; قصر «الاتحادية»
qubba-palace | EG | Qubba Palace; Kobbeh Palace | قصر القبة; قصر القبه
abdeen-palace | EG | Abdeen Palace | قصر عابدين
baabda | LB | Baabda Palace; Baabda | قصر بعبدا; بعبدا; القصر الجمهوري في بعبدا
grand-serail | LB | Grand Serail; Grand Serail of Beirut | السراي الحكومي; السراي الكبير; السرايا الحكومية
ain-el-tineh | LB | Ain el-Tineh; Ain al-Tineh | عين التينة
carthage-palace | TN | Carthage Palace | قصر قرطاج; القصر الرئاسي بقرطاج
kasbah-tn | TN | Government Palace of Tunis; Kasbah of Tunis | قصر الحكومة بالقصبة; القصبة بتونس
el-mouradia | DZ | El Mouradia Palace | قصر المرادية; قصر المرادية الرئاسي
royal-diwan-jo | JO | Royal Hashemite Court | الديوان الملكي الهاشمي; الديوان الملكي الأردني
royal-court-sa | SA | Saudi Royal Court | الديوان الملكي السعودي; الديوان الملكي; قصر اليمامة
bayt-al-baraka | OM | Al Alam Palace | قصر العلم العامر; بيت البركة
cankaya | TR | Cankaya Palace; Beştepe; Presidential Complex of Turkey; Bestepe | قصر تشانكايا; قصر تشنقايا; مجمع بيشتبه; المجمع الرئاسي التركي; قصر جانقايا
muqataa | PS | Mukataa; Muqata'a; Muqataa | المقاطعة في رام الله; مقر المقاطعة; مقر الرئاسة الفلسطينية
republican-palace-sd | SD | Republican Palace of Khartoum | القصر الجمهوري السوداني; القصر الجمهوري بالخرطوم; القصر الجمهوري في الخرطوم
aso-rock | NG | Aso Rock | أسو روك; قصر أسو روك
planalto | BR | Planalto Palace; Planalto | قصر بلانالتو; بلانالتو
casa-rosada | AR | Casa Rosada | القصر الوردي; كاسا روسادا
miraflores | VE | Miraflores; Miraflores Palace | قصر ميرافلوريس; ميرافلوريس
malacanang | PH | Malacañang; Malacanang; Malacanang Palace | قصر مالاكانيانغ; مالاكانيانغ; قصر مالاكانانغ
capitol | US | US Capitol; Capitol Hill; U.S. Capitol; the Capitol | الكابيتول; مبنى الكابيتول; مبنى الكابيتول الأمريكي; كابيتول هيل; مبنى الكونغرس; مبنى الكونجرس
wall-street | US | Wall Street | وول ستريت; وول استريت
city-of-london | GB | City of London | حي المال في لندن; سيتي أوف لندن
`;
