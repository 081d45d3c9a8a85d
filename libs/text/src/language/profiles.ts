/** What a language looks like on the page; all words and sentences here are our own. */
export interface Profile {
  /** Small words that nearly every sentence has. */
  readonly stopWords: string;
  /** Newsy sentences from which the frequencies of letter triples are taken. */
  readonly sample: string;
}

/** Languages in Latin letters; the last ones are there so that they are not taken for one of the others. */
export const latinProfiles: Readonly<Record<string, Profile>> = {
  en: {
    stopWords:
      'the of and to in is was for that with on as by at from it his her he she they their be are were has have had not but will would an who after over says said its this which been about into more than when against amid what why how new us uk',
    sample: `The government said on Monday that talks between the two countries would resume next week after months of fighting. Police were searching for three people who had broken through a checkpoint near the northern border. Workers at the largest shipping company went on strike over wages, while the prime minister warned that higher prices could hurt growth. Scientists have found evidence that the ocean is warming faster than thought. The president is expected to meet foreign leaders and discuss security, trade and energy. Officials denied reports of killing and kidnapping; hundreds of protesters gathered outside parliament calling for early elections. Thousands flee as wildfires threaten homes. Court rejects appeal of jailed journalist. Oil rises on supply worries. Ceasefire holding despite shelling, says army chief. Nuclear deal, sanctions, earthquake, health workers, the human rights watch group, striker scores twice as champions win again, which should have been enough. Wrecked ship, shooting, knowledge, weather, launches, showing, hospital, through, whose, would, their, right, night, thing, ough.`,
  },
  fr: {
    stopWords:
      'le la les de des du et à au aux en un une dans pour par sur avec est sont été qui que ne pas plus son sa ses ce cette ces se il elle ils nous vous leur après entre contre mais ou où comme selon deux avoir être fait depuis sous face chez d l s n c j qu',
    sample: `Le gouvernement a annoncé lundi que les négociations entre les deux pays reprendraient la semaine prochaine après plusieurs mois de combats. La police recherchait trois personnes qui avaient forcé un barrage près de la frontière. Les salariés de la principale compagnie maritime se sont mis en grève, tandis que le premier ministre a averti que la hausse des prix pourrait freiner la croissance. Des chercheurs ont découvert que l'océan se réchauffe plus vite que prévu. Le président de la République doit rencontrer des dirigeants étrangers et évoquer la sécurité, l'énergie et le commerce. Des milliers de manifestants réclament des élections anticipées. L'armée dénonce une attaque meurtrière, le bilan s'alourdit. Tremblement de terre, cessez-le-feu, nucléaire, droits de l'homme, ouverture du procès, accusés, soupçonné, mort, juge, jeunes, travailleurs, beaucoup, aujourd'hui, toujours, chômage, retraites, réforme, crise, élus, français, européenne, heureux, nouveau, nouveaux, vient, vers, quelques, mieux.`,
  },
  de: {
    stopWords:
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde gegen will unter ihre kein keine neue wegen zwischen',
    sample: `Die Regierung teilte am Montag mit, dass die Gespräche zwischen den beiden Ländern nach monatelangen Kämpfen in der kommenden Woche fortgesetzt werden. Die Polizei suchte nach drei Verdächtigen, die eine Absperrung nahe der Grenze durchbrochen hatten. Beschäftigte der größten Reederei traten in den Streik, während der Bundeskanzler warnte, höhere Preise könnten das Wachstum schwächen. Forscher haben herausgefunden, dass sich das Meer schneller erwärmt als gedacht. Der Präsident will ausländische Staatschefs treffen und über Sicherheit, Handel und Energie sprechen. Tausende Menschen forderten vorgezogene Neuwahlen. Das Gericht wies die Klage zurück. Erdbeben, Waffenruhe, Atomstreit, Menschenrechte, Verhandlungen, Anschlag, Verletzte, Ermittlungen, Bundestag, Landtagswahl, Mehrheit, Wirtschaft, Gesellschaft, Möglichkeit, Zeitung, gestiegen, schließlich, jetzt, endlich, Flüchtlinge, Unternehmen, Krankenhaus, Feuerwehr, kündigt an, fordert, ruft auf, stürzt ab, Schüsse, Tote.`,
  },
  es: {
    stopWords:
      'el la los las de del y a en un una que por con para se su sus al es son fue ha han no más como lo pero sobre entre desde hasta sin tras contra este esta según dos años ser muy ante le o ya también cuando hay está',
    sample: `El gobierno anunció el lunes que las negociaciones entre los dos países se reanudarán la próxima semana después de varios meses de combates. La policía buscaba a tres personas que rompieron un control cerca de la frontera. Los trabajadores de la mayor naviera se declararon en huelga, mientras el primer ministro advirtió que la subida de los precios podría frenar el crecimiento. Los científicos han descubierto que el océano se calienta más rápido de lo previsto. El presidente se reunirá con dirigentes extranjeros para hablar de seguridad, comercio y energía. Miles de manifestantes piden elecciones anticipadas. El tribunal rechaza el recurso. Terremoto, alto el fuego, derechos humanos, ataque, heridos, muertos, investigación, acuerdo nuclear, sanciones, ejército, dos años, niños, mañana, jóvenes, ciudad, situación, oposición, llega, lluvia, jueves, quienes, nuevo, nueva, cuando, mujeres, huye, deja, hacia, fuerzas, española, dijo, hecho, mundo.`,
  },
  tr: {
    stopWords:
      've bir bu da de için ile olarak olan oldu daha çok en gibi kadar sonra göre ise ne var yok değil ancak her iki o karşı yeni son dedi etti eden edildi olduğu arasında üzerinde tarafından ilk büyük mi ya',
    sample: `Hükümet pazartesi günü iki ülke arasındaki görüşmelerin aylar süren çatışmaların ardından gelecek hafta yeniden başlayacağını açıkladı. Polis, sınıra yakın bir kontrol noktasını geçen üç kişiyi arıyor. En büyük denizcilik şirketinin işçileri greve gitti, başbakan ise yüksek fiyatların büyümeyi yavaşlatabileceği uyarısında bulundu. Bilim insanları okyanusun sanılandan daha hızlı ısındığını buldu. Cumhurbaşkanı yabancı liderlerle güvenlik, ticaret ve enerji konularını görüşecek. Binlerce gösterici erken seçim istedi. Mahkeme başvuruyu reddetti. Deprem, ateşkes, nükleer anlaşma, insan hakları, saldırı, yaralı, ölü, soruşturma, ordusu, bakanı, Türkiye, dışişleri, açıklaması, yangın, hayatını kaybetti, gözaltına alındı, söyledi, şehir, çocuklar, kadınlar, gazeteci, mecliste, Suriye, Ankara'da, İstanbul'da, değişiklik, öğrenciler, ekonomi, yükseldi, düştü.`,
  },
  it: {
    stopWords:
      'il lo la i gli le di del della dei delle e a al alla in nel nella un una che per con su da dal non è sono si più come ma anche dopo tra contro ha hanno stato suo sua questo questa ai dai sul sulla',
    sample: `Il governo ha annunciato lunedì che i negoziati tra i due paesi riprenderanno la prossima settimana dopo mesi di combattimenti. La polizia cercava tre persone che avevano forzato un posto di blocco vicino alla frontiera. I lavoratori della maggiore compagnia marittima sono entrati in sciopero, mentre il presidente del consiglio ha avvertito che l'aumento dei prezzi potrebbe frenare la crescita. Gli scienziati hanno scoperto che l'oceano si scalda più velocemente del previsto. Migliaia di manifestanti chiedono elezioni anticipate. Terremoto, cessate il fuoco, diritti umani, attacco, feriti, morti, inchiesta, accordo, sanzioni, esercito, anni, bambini, giovani, città, ragazzi, degli, oggi, maggioranza, ucciso, arrestato, perché, piazza, processo.`,
  },
  pt: {
    stopWords:
      'o a os as de do da dos das e em no na nos nas um uma que por para com se não é são foi mais como mas ao à sobre entre após contra seu sua já pelo pela ou ser também até',
    sample: `O governo anunciou na segunda-feira que as negociações entre os dois países serão retomadas na próxima semana após meses de combates. A polícia procurava três pessoas que furaram um bloqueio perto da fronteira. Os trabalhadores da maior empresa de navegação entraram em greve, enquanto o primeiro-ministro alertou que a alta dos preços pode travar o crescimento. Cientistas descobriram que o oceano está aquecendo mais rápido do que se pensava. Milhares de manifestantes pedem eleições antecipadas. Terremoto, cessar-fogo, direitos humanos, ataque, feridos, mortos, investigação, acordo, sanções, exército, crianças, cidade, situação, oposição, milhões, não, então, lhe, mulher, trabalho, homem, jogo.`,
  },
  nl: {
    stopWords:
      'de het een en van in op te dat die is voor met zijn niet aan er om ook als door naar bij maar uit over nog wordt tot hij heeft worden zich na deze meer geen tegen kan',
    sample: `De regering maakte maandag bekend dat de gesprekken tussen de twee landen volgende week worden hervat na maanden van gevechten. De politie zocht naar drie mensen die door een afzetting bij de grens waren gebroken. Werknemers van het grootste scheepvaartbedrijf gingen in staking, terwijl de minister waarschuwde dat hogere prijzen de groei kunnen schaden. Onderzoekers hebben ontdekt dat de oceaan sneller opwarmt dan gedacht. Duizenden betogers eisen vervroegde verkiezingen. Aardbeving, wapenstilstand, mensenrechten, aanval, gewonden, doden, onderzoek, akkoord, leger, kinderen, stad, vrouwen, zoekt, uit huis, nieuwe, geweld, belangrijk.`,
  },
  id: {
    stopWords:
      'yang dan di ke dari untuk dengan pada ini itu dalam akan tidak oleh adalah sebagai juga telah karena atau para lebih kepada saat bisa ada tersebut setelah',
    sample: `Pemerintah mengumumkan pada hari Senin bahwa perundingan antara kedua negara akan dilanjutkan pekan depan setelah pertempuran selama berbulan-bulan. Polisi mencari tiga orang yang menerobos pos pemeriksaan dekat perbatasan. Pekerja perusahaan pelayaran terbesar mogok, sementara perdana menteri memperingatkan bahwa kenaikan harga dapat menghambat pertumbuhan. Ribuan pengunjuk rasa menuntut pemilihan lebih awal. Gempa bumi, gencatan senjata, hak asasi manusia, serangan, luka, tewas, penyelidikan, kesepakatan, tentara, anak, kota.`,
  },
  pl: {
    stopWords:
      'i w na z do nie się że jest o po za od to jak przez dla ma tym są był oraz przed już ale który które',
    sample: `Rząd ogłosił w poniedziałek, że rozmowy między dwoma krajami zostaną wznowione w przyszłym tygodniu po miesiącach walk. Policja szukała trzech osób, które przedarły się przez punkt kontrolny w pobliżu granicy. Pracownicy największej firmy żeglugowej rozpoczęli strajk, a premier ostrzegł, że wyższe ceny mogą zahamować wzrost. Tysiące demonstrantów żądają wcześniejszych wyborów. Trzęsienie ziemi, zawieszenie broni, prawa człowieka, atak, ranni, zabici, śledztwo, porozumienie, wojsko, dzieci, miasto.`,
  },
};
