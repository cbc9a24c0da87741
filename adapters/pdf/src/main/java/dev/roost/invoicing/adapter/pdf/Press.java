package dev.roost.invoicing.adapter.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.roost.invoicing.domain.Document;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Fills a page of XHTML with a document and lays it out. Whatever people wrote is escaped, and nothing is fetched: no
 * picture, no style sheet, no entity.
 */
final class Press {

  private static final String PAGE = "document.xhtml.mustache";
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String MISSING = "?";

  private final Template page;
  private final byte[] font;
  private final byte[] colours;
  private final Glyphs glyphs;

  private Press(Template page, byte[] font, byte[] colours) {
    this.page = page;
    this.font = font;
    this.colours = colours;
    this.glyphs = Glyphs.of(font);
  }

  static Press create() {
    return of(new String(resource(PAGE), StandardCharsets.UTF_8));
  }

  /** On another page. */
  static Press of(String template) {
    XRLog.setLoggingEnabled(false);
    var font = resource(FONT);
    FontMappers.set(OneFont.of(font));
    return new Press(Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).compile(template), font,
        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
  }

  byte[] print(Document document, Locale reader) {
    var sheet = new Sheet(document, Wording.of(reader, glyphs));
    try (var renderer = renderer(page.execute(sheet.facts(glyphs))).buildPdfRenderer()) {
      renderer.layout();
      try (var pdf = renderer.createPDFKeepOpen()) {
        return bytes(pdf, document);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Tagged and archivable (PDF/A-3, PDF/UA), which costs a colour profile. */
  private PdfRendererBuilder renderer(String xhtml) {
    return new PdfRendererBuilder()
        .useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useUriResolver((_, _) -> null)
        .useFont(() -> new ByteArrayInputStream(font), "Roost")
        .useReplacementText(MISSING)
        .usePdfAConformance(PdfAConformance.PDFA_3_U)
        .usePdfUaAccessibility(true)
        .useColorProfile(colours)
        .withProducer("Roost")
        .withW3cDocument(parsed(xhtml), null);
  }

  /** What would differ from one time to the next is told by the document: when it was made, and the file's own id. */
  private static byte[] bytes(PDDocument pdf, Document document) throws IOException {
    Stamp.set(pdf, document.issuedAt());
    pdf.setDocumentId(document.id().value().getLeastSignificantBits());
    var out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  private static org.w3c.dom.Document parsed(String xhtml) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException | IOException defect) {
      throw new IllegalStateException("The page is no XHTML", defect);
    }
  }

  private static byte[] resource(String name) {
    try (var in = Objects.requireNonNull(Press.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
