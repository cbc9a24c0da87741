package dev.roost.invoicing.domain;

import java.util.Locale;

/** Makes documents for people. */
public interface DocumentPrinter {

  /**
   * A PDF file, the same bytes for the same document and reader. It may take a while: call it outside transactions.
   *
   * @param reader whose dates and amounts are written; English where nobody knows
   */
  byte[] pdf(Document document, Locale reader);
}
