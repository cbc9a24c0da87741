package dev.roost.invoicing.adapter.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** When a file says it was made, in both of its places, which archives want to agree. */
final class Stamp {

  private static final Pattern DATE = Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(</)");

  private Stamp() {
  }

  static void set(PDDocument pdf, Instant moment) throws IOException {
    var made = GregorianCalendar.from(moment.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
    pdf.getDocumentInformation().setCreationDate(made);
    pdf.getDocumentInformation().setModificationDate(made);
    var metadata = pdf.getDocumentCatalog().getMetadata();
    var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(DATE.matcher(xmp).replaceAll("$1" + moment.truncatedTo(ChronoUnit.SECONDS) + "$2")
        .getBytes(StandardCharsets.UTF_8));
  }
}
