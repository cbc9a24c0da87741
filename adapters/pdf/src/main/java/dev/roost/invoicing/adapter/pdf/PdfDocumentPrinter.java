package dev.roost.invoicing.adapter.pdf;

import dev.roost.invoicing.domain.Document;
import dev.roost.invoicing.domain.DocumentPrinter;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Prints as many documents side by side as there are cores, so that memory stays bounded. */
@Component
class PdfDocumentPrinter implements DocumentPrinter {

  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  @Override
  public byte[] pdf(Document document, Locale reader) {
    turns.acquireUninterruptibly();
    try {
      return WhenNeeded.PRESS.print(document, reader);
    } finally {
      turns.release();
    }
  }

  /** Made with the first document: whoever starts Roost does not wait for fonts. */
  private static final class WhenNeeded {

    static final Press PRESS = Press.create();
  }
}
