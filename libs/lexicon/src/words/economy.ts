/** Money, trade, labour, farming. */
export const economy = `
economy; economic; economist; economics | اقتصاد; اقتصادي; اقتصادية; اقتصاديين
finance; financial; funding; fund; financier | مالية; مالي; تمويل; صندوق; يمول; ممول; صناديق
money; cash; sum | مال; أموال; نقد; نقود; مبلغ; نقدي; مبالغ; سيولة
currency; banknote | عملة; عملات; نقد
dollar; dollars | دولار; دولارات
pound; sterling | جنيه; جنيهات; استرليني
euro; eurozone | يورو; اليورو
dinar | دينار; دنانير
riyal; rial | ريال; ريالات
dirham | درهم; دراهم
lira | ليرة; ليرات
bank; banking; banker | بنك; مصرف; بنوك; مصرفي; مصارف; مصرفية
loan; lend; lender; borrow; borrowing; credit | قرض; إقراض; اقتراض; قروض; ائتمان; يقترض; مقترض; تسهيلات
debt; indebted; arrears | دين; ديون; مديونية; مدين; متأخرات
deficit; shortfall; gap | عجز; فجوة; العجز
budget; budgetary; spending; spend; expenditure | ميزانية; موازنة; إنفاق; نفقات; الموازنة; ينفق; مصروفات
tax; taxation; levy; duty; customs; tariff; fee | ضريبة; ضرائب; جمارك; رسوم; ضريبي; تعريفة; رسم; جمركي; جمركية
subsidy; subsidise; subsidize; subsidised | دعم; مدعم; مدعوم; إعانة
price; cost; pricing; expensive; costly | سعر; أسعار; ثمن; تكلفة; تسعير; غلاء; تكاليف; كلفة
inflation; inflationary | تضخم; التضخم
interest; rate | فائدة; معدل; نسبة; معدلات; فوائد; نسب
growth; grow; grew; expansion; expand | نمو; ينمو; توسع; نما; توسيع; توسعات
recession; slump; slowdown; depression; downturn | ركود; كساد; تباطؤ; انكماش
rise; increase; climb; surge; soar; hike; rose; gain | ارتفاع; زيادة; صعود; ارتفع; زاد; يرتفع; يزيد; مكاسب; قفز; ارتفعت; زيادات
fall; decline; decrease; drop; fell; slide; reduce; reduction; cut | انخفاض; تراجع; هبوط; تراجعت; انخفض; خفض; تخفيض; يخفض; هبط; تقليص; نقص; يتراجع; خسائر
market; marketplace; marketing | سوق; أسواق; تسويق; تسويقي
stock; share; shareholder; equity; bourse; exchange | سهم; أسهم; بورصة; مساهم; البورصة; مساهمين
index; indices; indicator | مؤشر; مؤشرات; المؤشر
trade; trading; trader; commerce; commercial; merchant | تجارة; تجاري; تداول; تاجر; تجار; تداولات; تجارية
export; exporter | تصدير; صادرات; مصدر; يصدر; مصدرين
import; importer | استيراد; واردات; مستورد; يستورد; مستوردة
invest; investment; investor | استثمار; مستثمر; استثمارات; مستثمرين; يستثمر; استثماري
company; firm; corporation; business; corporate; businessman; businessmen; enterprise | شركة; شركات; رجال; أعمال; مؤسسة; مؤسسات; منشأة; منشآت
factory; plant; manufacturer; manufacture; mill | مصنع; مصانع; تصنيع; معمل; صانع; يصنع
industry; industrial; industrialist | صناعة; صناعي; صناعات; صناعية
product; production; produce; producer; output | إنتاج; منتج; منتجات; ينتج; إنتاجي
project | مشروع; مشروعات; مشاريع
contract; contractor; tender; bid | عقد; مناقصة; مقاول; عقود; عطاء; مزايدة; مقاولات; تعاقد; مناقصات
profit; profitable; earnings; revenue; income; proceeds | ربح; أرباح; إيرادات; دخل; عائد; عوائد; مكسب; دخول
loss; lose; lost; losses | خسارة; خسائر; خسر; فقد; يخسر
bankrupt; bankruptcy; insolvency; default | إفلاس; مفلس; تعثر; متعثر
privatise; privatize; privatisation; privatization; nationalise; private | خصخصة; خاص; القطاع; تأميم; الخاصة
sector | قطاع; قطاعات
merger; merge; acquisition; acquire; takeover; purchase; buy; buyer; bought | شراء; استحواذ; اندماج; دمج; مشتري; يشتري; اشترى; مشتريات
sale; sell; seller; sold; retailer; retail; vendor | بيع; مبيعات; بائع; يبيع; بائعين; تجزئة; باعة
reserve; reserves; foreign-exchange | احتياطي; احتياطيات; الاحتياطي
gold; silver; metal; precious | ذهب; فضة; معدن; معادن; الذهب
rating; downgrade; upgrade; outlook | تصنيف; التصنيف; ائتماني
austerity | تقشف; تقشفية
poverty; poor; needy | فقر; فقير; فقراء; محتاج; محتاجين
rich; wealth; wealthy; fortune; billionaire; millionaire | ثروة; غني; أغنياء; ثري; أثرياء; ملياردير; مليونير; ثروات
consumer; consumption; consume | مستهلك; استهلاك; يستهلك; مستهلكين
commodity; goods; merchandise | سلعة; سلع; بضائع; بضاعة
shortage; scarcity; lack | نقص; شح; ندرة; عجز
supply; demand | عرض; طلب; العرض
insurance; insurer; insure; pension | تأمين; معاش; تأمينات; معاشات; تقاعد
labour; labor; worker; work; employee; staff; workforce; employment | عمل; عامل; عمال; موظف; موظفين; عمالة; عاملين; توظيف; موظفون; عمالي; العاملين
job; jobs; post; vacancy; hire; recruitment | وظيفة; وظائف; فرصة; توظيف; تعيين; فرص
unemployment; unemployed; jobless; layoff | بطالة; عاطل; عاطلين; تسريح
strike; striker; walkout; stoppage | إضراب; مضرب; إضرابات; أضرب; مضربين; مضربون
union; syndicate; unionist | نقابة; نقابات; نقابي; اتحاد; نقيب
wage; salary; pay; bonus; payment; allowance; paid | أجر; راتب; أجور; رواتب; مرتب; علاوة; مكافأة; دفع; حوافز; مرتبات; بدل; يدفع; مكافآت
minimum; maximum | أدنى; أقصى; الأدنى; الأقصى
employer; manager; management; director; executive; chairman; board | مدير; إدارة; إداري; مديرين; تنفيذي; رئيس; مجلس
agriculture; agricultural; farm; farmer; farming; farmland | زراعة; زراعي; مزارع; فلاح; فلاحين; مزرعة; مزارعين; زراعية; الأراضي
crop; harvest; yield; cultivate | محصول; حصاد; محاصيل; زرع; زراعات
wheat; grain; cereal; corn; maize; flour | قمح; حبوب; ذرة; دقيق; طحين
rice | أرز; الأرز
bread; bakery; loaf; baker | خبز; مخبز; مخابز; رغيف; العيش; أفران
cotton; textile; garment; spinning; weaving | قطن; غزل; نسيج; منسوجات; ملابس
sugar; sugarcane | سكر; قصب
fruit; vegetable; tomato; potato | فاكهة; خضار; خضروات; طماطم; بطاطس; فواكه
meat; beef; lamb; slaughterhouse | لحم; لحوم; مجزر; لحمة
poultry; chicken; egg | دواجن; دجاج; بيض
cattle; livestock; cow; sheep; herd | ماشية; مواشي; أبقار; أغنام; ماشيه; خراف; عجول; بقرة
fish; fisherman; fishermen; fishing; fishery; trawler | سمك; صيد; صياد; صيادين; أسماك; مصايد; صيادون
fertiliser; fertilizer; pesticide; seed | سماد; أسمدة; مبيد; مبيدات; بذور; تقاوي
land; plot; acre; feddan; hectare | أرض; أراضي; فدان; هكتار; قطعة; أفدنة
irrigation; irrigate; canal; drainage | ري; ترعة; قناة; صرف; ترع; الري
construction; build; builder; building; built; construct; contractor | بناء; مبنى; مباني; تشييد; إنشاء; بنى; عمارة; يبني; عقار; إنشاءات; عمارات
housing; apartment; flat; tenant; rent; residential; house; home; landlord | سكن; إسكان; شقة; شقق; إيجار; منزل; مساكن; سكني; بيت; منازل; مستأجر; بيوت; وحدات; سكنية
cement; steel; iron; brick; concrete | أسمنت; حديد; صلب; طوب; خرسانة; الاسمنت
property; estate; real-estate; asset; owner; ownership; own | عقار; عقاري; أملاك; ملكية; أصول; مالك; عقارات; ممتلكات; يملك; ملاك
tourism; tourist; hotel; resort; holidaymaker | سياحة; سائح; سياح; فندق; منتجع; سياحي; فنادق; سائحين; منتجعات
customer; client | عميل; زبون; عملاء; زبائن
quality; standard; specification | جودة; معيار; مواصفات; معايير; مقاييس
monopoly; cartel; competition; competitor; compete | احتكار; منافسة; منافس; يتنافس; تنافس
shop; store; mall; supermarket | متجر; محل; محلات; متاجر; دكان; مول; سوبرماركت
warehouse; depot; storage | مخزن; مستودع; مخازن; تخزين; مستودعات; صومعة; صوامع
account; accountant; audit; auditor; auditing | حساب; محاسب; حسابات; تدقيق; مراجعة; محاسبات
auction | مزاد; مزادات
percent; percentage | بالمئة; بالمائة; المئة; المائة
half | نصف
third | ثلث
quarter | ربع
million | مليون; ملايين
billion | مليار; بليون; مليارات
thousand | ألف; آلاف
hundred | مئة; مائة; مئات
dozen; scores | عشرات; العشرات
`;
