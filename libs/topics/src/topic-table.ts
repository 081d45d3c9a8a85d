/**
 * IPTC Media Topics: the 17 roots, and below each the topics of the second level, retired ones left out. A line of
 * `second` is `number|English|Arabic|first-last`: codes were numbered in the order of the tree until 20001132, so
 * the codes of a topic and all below it were a range; what came or moved later is known only where listed here.
 */
export const topicTable: readonly { readonly root: string; readonly second: string }[] = [
  {
    root: '01|arts, culture, entertainment and media|فنون وثقافة وترفيه وإعلام',
    second: `20000002|arts and entertainment|فنون وترفيه|20000002-20000037
20000038|culture|ثقافة|20000038-20000044
20000045|mass media|وسائل الإعلام|20000045-20000052`,
  },
  {
    root: '02|crime, law and justice|جريمة وقانون وعدالة',
    second: `20000082|crime|جريمة|20000082-20000105
20000106|judiciary|سلطة قضائية|20000106-20000118
20000119|justice|عدالة|20000119-20000120
20000121|law|قانون|20000121-20000128
20000129|law enforcement|إنفاذ القانون|20000129-20000138`,
  },
  {
    root: '03|disaster, accident and emergency incident|كوارث وحوادث وطوارئ',
    second: `20000139|accident and emergency incident|حوادث وطوارئ|20000139-20000147
20000148|disaster|كوارث|20000148-20000159
20000168|emergency response|استجابة للطوارئ|20000168-20000169`,
  },
  {
    root: '04|economy, business and finance|اقتصاد وأعمال ومال',
    second: `20000170|business information|معلومات الأعمال|20000170-20000208
20000209|economic sector|قطاعات اقتصادية|20000209-20000343
20000344|economy|اقتصاد|20000344-20000384
20000385|market and exchange|أسواق وبورصات|20000385-20000397`,
  },
  {
    root: '05|education|تعليم',
    second: `20000398|parents group|مجالس أولياء الأمور|20000398-20000398
20000399|religious education|تعليم ديني|20000399-20000399
20000400|school|مدارس|20000400-20000409
20000410|social learning|تعلم اجتماعي|20000410-20000410
20000412|curriculum|مناهج دراسية|20000412-20000412
20000413|educational testing and examinations|اختبارات وامتحانات|20000413-20000413
20000414|entrance examination|امتحانات القبول|20000414-20000414
20000415|students|طلاب|20000415-20000415
20000416|teachers|معلمون|20000416-20000417
20001216|vocational education|تعليم مهني|20001216-20001216
20001217|educational grading|درجات وتقييم دراسي|20001217-20001217
20001337|online and remote learning|تعليم عن بعد|20001337-20001337
20001338|education policy|سياسة تعليمية|20001338-20001338`,
  },
  {
    root: '06|environment|بيئة',
    second: `20000418|climate change|تغير المناخ|20000418-20000419
20000420|conservation|صون الطبيعة|20000420-20000423
20000424|environmental pollution|تلوث بيئي|20000424-20000429
20000430|natural resources|موارد طبيعية|20000430-20000440
20000441|nature|طبيعة|20000441-20000445`,
  },
  {
    root: '07|health|صحة',
    second: `20000446|diseases and conditions|أمراض وحالات صحية|20000446-20000460
20000461|health facility|منشآت صحية|20000461-20000462
20000463|health organisations|منظمات صحية|20000463-20000463
20000464|health treatment|علاج|20000464-20000479
20000480|government health care|رعاية صحية حكومية|20000480-20000482
20000483|health insurance|تأمين صحي|20000483-20000483
20000484|private health care|رعاية صحية خاصة|20000484-20000484
20000485|medical profession|مهن طبية|20000485-20000492
20000493|non-human diseases|أمراض الحيوان والنبات|20000493-20000494`,
  },
  {
    root: '08|human interest|شؤون إنسانية',
    second: `20000498|award and prize|جوائز|20000498-20000498
20000499|record and achievement|أرقام قياسية وإنجازات|20000499-20000499
20000500|animal|حيوانات|20000500-20000500
20000501|ceremony|مراسم واحتفالات|20000501-20000501
20000503|human mishap|مواقف طريفة ومؤسفة|20000503-20000503
20000504|high society|مجتمع مخملي|20000504-20000504
20000505|celebrity|مشاهير|20000505-20000506
20000507|flowers and plants|أزهار ونباتات|20000507-20000507
20001237|anniversary|ذكرى سنوية|20001237-20001237
20001238|birthday|أعياد ميلاد|20001238-20001238`,
  },
];
