package org.slugline.analysis;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.br.BrazilianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerScope;
import org.elasticsearch.index.analysis.PreBuiltAnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The minimal server from Maven Central holds Lucene's language analyzers but registers none of them. This gives them
 * the names, and the settings `stopwords` and `stem_exclusion`, that they have in a full Elasticsearch.
 */
public final class LanguageAnalyzers extends Plugin implements AnalysisPlugin {

  private final Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> analyzers = new TreeMap<>();

  public LanguageAnalyzers() {
    stemming("arabic", ArabicAnalyzer.getDefaultStopSet(), ArabicAnalyzer::new);
    stemming("armenian", ArmenianAnalyzer.getDefaultStopSet(), ArmenianAnalyzer::new);
    stemming("basque", BasqueAnalyzer.getDefaultStopSet(), BasqueAnalyzer::new);
    stemming("bengali", BengaliAnalyzer.getDefaultStopSet(), BengaliAnalyzer::new);
    stemming("brazilian", BrazilianAnalyzer.getDefaultStopSet(), BrazilianAnalyzer::new);
    stemming("bulgarian", BulgarianAnalyzer.getDefaultStopSet(), BulgarianAnalyzer::new);
    stemming("catalan", CatalanAnalyzer.getDefaultStopSet(), CatalanAnalyzer::new);
    plain("cjk", CJKAnalyzer.getDefaultStopSet(), CJKAnalyzer::new);
    stemming("czech", CzechAnalyzer.getDefaultStopSet(), CzechAnalyzer::new);
    stemming("danish", DanishAnalyzer.getDefaultStopSet(), DanishAnalyzer::new);
    stemming("dutch", DutchAnalyzer.getDefaultStopSet(), DutchAnalyzer::new);
    stemming("english", EnglishAnalyzer.getDefaultStopSet(), EnglishAnalyzer::new);
    plain("estonian", EstonianAnalyzer.getDefaultStopSet(), EstonianAnalyzer::new);
    stemming("finnish", FinnishAnalyzer.getDefaultStopSet(), FinnishAnalyzer::new);
    stemming("french", FrenchAnalyzer.getDefaultStopSet(), FrenchAnalyzer::new);
    stemming("galician", GalicianAnalyzer.getDefaultStopSet(), GalicianAnalyzer::new);
    stemming("german", GermanAnalyzer.getDefaultStopSet(), GermanAnalyzer::new);
    plain("greek", GreekAnalyzer.getDefaultStopSet(), GreekAnalyzer::new);
    stemming("hindi", HindiAnalyzer.getDefaultStopSet(), HindiAnalyzer::new);
    stemming("hungarian", HungarianAnalyzer.getDefaultStopSet(), HungarianAnalyzer::new);
    stemming("indonesian", IndonesianAnalyzer.getDefaultStopSet(), IndonesianAnalyzer::new);
    stemming("irish", IrishAnalyzer.getDefaultStopSet(), IrishAnalyzer::new);
    stemming("italian", ItalianAnalyzer.getDefaultStopSet(), ItalianAnalyzer::new);
    stemming("latvian", LatvianAnalyzer.getDefaultStopSet(), LatvianAnalyzer::new);
    stemming("lithuanian", LithuanianAnalyzer.getDefaultStopSet(), LithuanianAnalyzer::new);
    stemming("norwegian", NorwegianAnalyzer.getDefaultStopSet(), NorwegianAnalyzer::new);
    plain("persian", PersianAnalyzer.getDefaultStopSet(), PersianAnalyzer::new);
    stemming("portuguese", PortugueseAnalyzer.getDefaultStopSet(), PortugueseAnalyzer::new);
    stemming("romanian", RomanianAnalyzer.getDefaultStopSet(), RomanianAnalyzer::new);
    stemming("russian", RussianAnalyzer.getDefaultStopSet(), RussianAnalyzer::new);
    stemming("serbian", SerbianAnalyzer.getDefaultStopSet(), SerbianAnalyzer::new);
    stemming("sorani", SoraniAnalyzer.getDefaultStopSet(), SoraniAnalyzer::new);
    stemming("spanish", SpanishAnalyzer.getDefaultStopSet(), SpanishAnalyzer::new);
    stemming("swedish", SwedishAnalyzer.getDefaultStopSet(), SwedishAnalyzer::new);
    plain("thai", ThaiAnalyzer.getDefaultStopSet(), ThaiAnalyzer::new);
    stemming("turkish", TurkishAnalyzer.getDefaultStopSet(), TurkishAnalyzer::new);
  }

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return analyzers;
  }

  private void stemming(String name, CharArraySet stops, BiFunction<CharArraySet, CharArraySet, Analyzer> make) {
    analyzers.put(name, (index, environment, given, asked) -> {
      Settings settings = settingsOrNone(asked);
      return new PreBuiltAnalyzerProvider(given, AnalyzerScope.INDEX, make.apply(
          Analysis.parseStopWords(environment, settings, stops),
          Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET)));
    });
  }

  private void plain(String name, CharArraySet stops, Function<CharArraySet, Analyzer> make) {
    analyzers.put(name, (index, environment, given, asked) ->
        new PreBuiltAnalyzerProvider(given, AnalyzerScope.INDEX,
            make.apply(Analysis.parseStopWords(environment, settingsOrNone(asked), stops))));
  }

  /** Outside of an index (`GET /_analyze`) the server gives null. */
  private static Settings settingsOrNone(Settings asked) {
    return asked == null ? Settings.EMPTY : asked;
  }
}
