/** The roots from labour on, in the form of `topicTable`. */
export const restOfTopicTable: readonly { readonly root: string; readonly second: string }[] = [
  {
    root: '09|labour|عمل وعمال',
    second: `20000509|employment|توظيف|20000509-20000520
20000521|employment legislation|تشريعات العمل|20000521-20000522
20000523|labour market|سوق العمل|20000523-20000523
20000524|labour relations|علاقات العمل|20000524-20000530
20000531|retirement|تقاعد|20000531-20000532
20000533|unemployment|بطالة|20000533-20000535
20000536|unions|نقابات|20000536-20000537`,
  },
  {
    root: '10|lifestyle and leisure|أسلوب حياة وأوقات فراغ',
    second: `20000538|leisure|أوقات فراغ|20000538-20000564
20000565|lifestyle|أسلوب حياة|20000565-20000573
20001339|wellness|عافية|20001339-20001339`,
  },
  {
    root: '11|politics|سياسة',
    second: `20000574|election|انتخابات|20000574-20000586
20000587|fundamental rights|حقوق أساسية|20000587-20000592
20000593|government|حكومة|20000593-20000620
20000621|government policy|سياسات حكومية|20000621-20000637
20000638|international relations|علاقات دولية|20000638-20000645
20000646|non-governmental organisation|منظمات غير حكومية|20000646-20000646
20000647|political crisis|أزمات سياسية|20000647-20000647
20000648|political dissent|معارضة سياسية|20000648-20000648
20000649|political process|عملية سياسية|20000649-20000656`,
  },
  {
    root: '12|religion|دين',
    second: `20000657|belief systems|معتقدات|20000657-20000686
20000688|religious conflict|نزاعات دينية|20000688-20000688
20000690|religious festival and holiday|أعياد ومناسبات دينية|20000690-20000695
20000696|religious ritual|شعائر دينية|20000696-20000696
20000697|religious facility|دور العبادة|20000697-20000701
20000702|relations between religion and government|علاقة الدين بالدولة|20000702-20000702
20000703|religious leader|قيادات دينية|20000703-20000704
20000705|religious text|نصوص دينية|20000705-20000709`,
  },
  {
    root: '13|science and technology|علوم وتكنولوجيا',
    second: `20000710|biomedical science|علوم طبية حيوية|20000710-20000714
20000715|mathematics|رياضيات|20000715-20000716
20000717|natural science|علوم طبيعية|20000717-20000734
20000735|scientific research|بحث علمي|20000735-20000740
20000741|scientific institution|مؤسسات علمية|20000741-20000741
20000742|social sciences|علوم اجتماعية|20000742-20000754
20000755|scientific standards|معايير علمية|20000755-20000755
20000756|technology and engineering|تكنولوجيا وهندسة|20000756-20000767`,
  },
  {
    root: '14|society|مجتمع',
    second: `20000768|communities|جماعات|20000768-20000769
20000770|demographics|سكان|20000770-20000770
20000771|immigration|هجرة وافدة|20000771-20000771
20000772|emigration|هجرة إلى الخارج|20000772-20000772
20000775|discrimination|تمييز|20000775-20000779
20000780|family|أسرة|20000780-20000787
20000788|mankind|بشر|20000788-20000798
20000799|social condition|أوضاع اجتماعية|20000799-20000801
20000802|social problem|مشكلات اجتماعية|20000802-20000807
20000808|values|قيم|20000808-20000816
20000817|welfare|رعاية اجتماعية|20000817-20000821`,
  },
  {
    root: '15|sport|رياضة',
    second: `20000822|competition discipline|ألعاب رياضية|20000822-20001102
20001103|disciplinary action in sport|عقوبات رياضية|20001103-20001103
20001104|drug use in sport|منشطات|20001104-20001107
20001108|sport event|أحداث رياضية|20001108-20001123
20001124|sport industry|صناعة الرياضة|20001124-20001124
20001125|sport organisation|هيئات رياضية|20001125-20001125
20001126|sport venue|منشآت رياضية|20001126-20001127
20001148|sports transaction|انتقالات رياضية|20001148-20001148
20001301|sport achievement|إنجازات رياضية|20001301-20001301
20001323|sports coaching|تدريب رياضي|20001323-20001323
20001324|sports management and ownership|إدارة الأندية وملكيتها|20001324-20001324
20001325|sports officiating|تحكيم رياضي|20001325-20001325`,
  },
  {
    root: '16|conflict, war and peace|نزاعات وحرب وسلام',
    second: `20000053|act of terror|أعمال إرهابية|20000053-20000055
20000056|armed conflict|نزاع مسلح|20000056-20000064
20000065|civil unrest|اضطرابات مدنية|20000065-20000069
20000070|coup d'etat|انقلاب|20000070-20000070
20000071|massacre|مذابح|20000071-20000072
20000073|peace process|عملية سلام|20000073-20000076
20000077|post-war reconstruction|إعادة إعمار|20000077-20000079
20000080|prisoners of war|أسرى حرب|20000080-20000081`,
  },
  {
    root: '17|weather|طقس',
    second: `20001128|weather forecast|توقعات الطقس|20001128-20001128
20001129|weather phenomena|ظواهر جوية|20001129-20001129
20001130|weather statistic|إحصاءات الطقس|20001130-20001130
20001131|weather warning|تحذيرات جوية|20001131-20001132`,
  },
];
