/** Accidents, disasters, weather, transport, energy. */
export const disasters = `
accident; incident; mishap | حادث; حادثة; حوادث
crash; collide; collision; smash; wreck; wreckage | تصادم; تحطم; اصطدام; حطام; اصطدم; تصادمت; صدم; ارتطام
derail; derailment; overturn; capsize | انقلاب; خروج; انقلبت; قضبان; جنوح
fire; blaze; burn; inferno; flames; wildfire; burnt | حريق; حرائق; نيران; اندلع; احتراق; اندلاع; ألسنة; اشتعال; اشتعلت
firefighter; firemen; extinguish; fireman | إطفاء; إخماد; أطفأ; المطافئ; إطفائي; مطافي; اخماد; السيطرة
flood; flooding; inundate; torrent; deluge | فيضان; سيل; سيول; فيضانات; غمر; طوفان
earthquake; quake; tremor; seismic; aftershock; magnitude; epicentre; epicenter | زلزال; هزة; زلازل; أرضية; زلزالي; ريختر; ارتدادية
tsunami; tidal | تسونامي; موجات; المد
volcano; volcanic; eruption; erupt; lava; ash | بركان; ثوران; بركاني; حمم; رماد
storm; hurricane; cyclone; typhoon; tornado; gale | عاصفة; إعصار; عواصف; أعاصير; زوبعة; نوة
rain; rainfall; downpour; shower | مطر; أمطار; ممطر; هطول; ماطر
snow; blizzard; ice; frost; avalanche | ثلج; ثلوج; جليد; صقيع; انهيار; ثلجي; ثلجية
wind; windy; dust; sandstorm | رياح; ريح; أتربة; غبار; رملية; عاصفة
fog; mist; visibility | ضباب; شبورة; الرؤية
heat; heatwave; hot; temperature; warm | حرارة; حر; ساخن; موجة; درجة; درجات; قيظ
cold; cool; chill | برد; بارد; برودة; صقيع
weather; meteorological; climate; climatic; forecaster | طقس; مناخ; أرصاد; جو; مناخي; جوي; الجوية
drought; famine; hunger; starvation; starve; malnutrition | جفاف; مجاعة; جوع; تجويع; تغذية; قحط; جياع
landslide; mudslide; rockslide | انهيار; انزلاق; أرضي; صخرية; انهيارات
drown; sink; sank; sunk; shipwreck; sinking | غرق; غريق; غرقت; يغرق; غارق; إغراق; غرقى
rescue; rescuer; save; survivor; survive; salvage | إنقاذ; ناج; ناجين; أنقذ; ينقذ; نجا; ناجون; منقذ; نجاة
evacuate; evacuation; flee | إخلاء; إجلاء; يخلي; أخلى; أجلت
rubble; debris; trapped | أنقاض; ركام; حطام; عالق; عالقين; محاصرين
disaster; catastrophe; catastrophic; calamity; tragedy; tragic | كارثة; كوارث; نكبة; مأساة; كارثي; فاجعة; مأساوي
emergency; ambulance; paramedic; civil-defence | طوارئ; إسعاف; مسعف; مسعفين; الدفاع; الإسعاف
danger; dangerous; hazard; risk; risky | خطر; خطير; مخاطر; خطورة; أخطار; مجازفة
safety; safe; unsafe | سلامة; آمن; السلامة; أمان
damage; damaged; harm | ضرر; أضرار; تلف; تضرر; متضرر; متضررين; تلفيات
leak; leakage; spill; oil-spill | تسرب; تسريب; تسربت; بقعة
pollution; pollute; pollutant; contaminate; contamination; environmental; environment; ecology | تلوث; بيئة; بيئي; ملوث; بيئية; ملوثات
waste; garbage; rubbish; trash; litter; sewage | نفايات; قمامة; مخلفات; صرف; زبالة; مجاري; القمامة
emission; carbon; greenhouse; warming | انبعاثات; كربون; احتباس; الاحتباس; الكربون
forest; tree; deforestation | غابة; شجرة; أشجار; غابات; شجر
water; drinking; dam; reservoir; well | ماء; مياه; سد; شرب; خزان; بئر; آبار; سدود; المياه
river; stream; bank | نهر; أنهار; نهري; ضفة; ضفاف
sea; ocean; marine; maritime; coast; coastal; beach; shore; seaside | بحر; محيط; بحري; ساحل; شاطئ; سواحل; شواطئ; بحار; ساحلي; بحرية
island; isle; archipelago | جزيرة; جزر
mountain; hill; mount; peak | جبل; جبال; هضبة; تل; جبلي; تلال
desert; sand | صحراء; رمال; صحراوي; رمل
valley; plain | وادي; سهل; وديان; أودية
road; highway; street; motorway; avenue; lane | طريق; شارع; طرق; شوارع; سريع; طرقات
bridge; overpass; flyover | جسر; كوبري; كباري; جسور
traffic; congestion; jam; motorist; driver; drive | مرور; مروري; زحام; سائق; ازدحام; سائقين; قيادة; سائقون; المرور
car; vehicle; automobile; truck; lorry; van; pickup; minibus | سيارة; مركبة; شاحنة; سيارات; شاحنات; نقل; ميكروباص; مركبات; حافلة
bus; coach | حافلة; باص; أتوبيس; حافلات; أتوبيسات
train; rail; railway; locomotive; carriage; railroad | قطار; سكة; قطارات; حديد; السكك; قاطرة; عربة; الحديدية; قضبان
metro; subway; tram | مترو; ترام; الأنفاق
station; terminal | محطة; محطات
airport; runway; airfield | مطار; مطارات; مدرج
plane; airplane; airliner; airline; flight; aviation; fly; flew; boeing; airbus | طائرة; طيران; رحلة; رحلات; طائرات; جوي; جوية; الطيران
passenger; traveller; traveler; commuter; travel | راكب; ركاب; مسافر; مسافرين; سفر; يسافر; مسافرون
ship; vessel; boat; ferry; tanker; freighter; yacht; dinghy | سفينة; قارب; مركب; عبارة; باخرة; سفن; ناقلة; قوارب; مراكب; زورق; زوارق
port; harbour; harbor; dock; container; shipping; cargo; freight | ميناء; مرفأ; شحن; حاوية; موانئ; حاويات; شحنة; بضائع; رصيف; ملاحة; ملاحي
motorcycle; motorbike; bicycle; bike; scooter | دراجة; بخارية; نارية; دراجات; هوائية
taxi; cab; tuktuk | تاكسي; أجرة; توكتوك; تاكسيات
speed; speeding; fast | سرعة; سريع
lift; elevator; crane; scaffold | مصعد; رافعة; سقالة; أسانسير
roof; ceiling; floor; storey; balcony | سقف; طابق; شرفة; دور; طوابق; أدوار
energy; power | طاقة; الطاقة
electricity; electric; electrical; blackout; outage; grid | كهرباء; كهربائي; انقطاع; تيار; كهربائية; الكهرباء; شبكة
oil; crude; petroleum; barrel; opec | نفط; بترول; خام; برميل; زيت; نفطي; أوبك; براميل; نفطية; بترولي
gas; lng; cylinder; butane; pipeline; pipe | غاز; أنابيب; أنبوب; خط; أسطوانة; بوتاجاز; غازي; اسطوانات; أنبوبة; خطوط
fuel; petrol; gasoline; diesel; kerosene; refuel | وقود; بنزين; سولار; ديزل; مازوت; محروقات
refinery; refine; petrochemical | مصفاة; تكرير; مصافي; بتروكيماويات; معمل
coal; mine; miner; mining; colliery | فحم; منجم; مناجم; تعدين; عمال
solar; renewable; wind-power; turbine | شمسي; متجدد; متجددة; شمسية; توربين
drill; drilling; exploration; explore; well; field; rig | حفر; تنقيب; حقل; بئر; حقول; استكشاف; منصة
generator; turbine; transformer | مولد; مولدات; محول; توربينات; محولات
repair; maintenance; restore; rebuild; reconstruction; renovate | إصلاح; صيانة; ترميم; إعمار; إعادة; بناء; يصلح; تجديد
queue; line; crowd; stampede; crush; throng | طابور; حشد; تدافع; طوابير; حشود; زحام; ازدحام
zoo; animal; wildlife; lion; elephant; dog; bird; snake; wolf | حيوان; حيوانات; أسد; كلب; طيور; كلاب; طائر; ثعبان; ذئب; فيل; حديقة
bee; locust; insect; mosquito; pest | جراد; حشرة; حشرات; بعوض; نحل; آفات
`;
