package dev.roost.migration.adapter.insideairbnb;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** How CSV is read here: whatever is wrong with one row must not stop the others. */
final class Csv {

  /** Characters of the longest field: more means that a quote was never closed. */
  private static final int LONGEST_FIELD = 1 << 20;

  private Csv() {
  }

  /** Rows of any number of fields come through; who reads them counts. */
  static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).skipEmptyLines(true).maxBufferSize(LONGEST_FIELD);
  }

  /** Text behind a closing quote is taken as part of the field: the strict way could not go on behind such a row. */
  @SuppressWarnings("removal")
  static CsvReader.CsvReaderBuilder forgivingReader() {
    return reader().allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(false);
  }
}
