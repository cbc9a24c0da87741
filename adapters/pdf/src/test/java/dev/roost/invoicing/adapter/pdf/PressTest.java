package dev.roost.invoicing.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static roosttest.invoicing.DocumentFixture.anInvoice;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PressTest {

  private static final String PAGE = """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title><meta name="description" content="d"/>
      <link rel="stylesheet" href="%1$s/style.css"/>
      <style>@import url("%1$s/more.css"); body { font-family: Roost; background-image: url("%1$s/back.png"); }</style>
      </head><body><img src="%1$s/picture.png" alt="a"/><p>{{number}}</p></body></html>""";

  private final Set<String> asked = new ConcurrentSkipListSet<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      asked.add(exchange.getRequestURI().getPath());
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** Even if the page itself asked for it. */
  @Test
  void shouldFetchNothing() {
    // when
    var pdf = Press.of(page()).print(anInvoice().build(), Locale.ENGLISH);
    // then
    assertThat(pdf).isNotEmpty();
    assertThat(asked).isEmpty();
  }

  /** The negative control: the library by itself fetches all of it. */
  @Test
  void shouldFetchWithoutTheSwitches() throws IOException {
    // when
    new PdfRendererBuilder().withHtmlContent(page(), null).toStream(new ByteArrayOutputStream()).run();
    // then
    assertThat(asked).contains("/style.css", "/picture.png");
  }

  @Test
  void shouldReadNoEntities() {
    var page = "<!DOCTYPE html [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>"
        + PAGE.replace("{{number}}", "&file;");
    assertThatIllegalStateException()
        .isThrownBy(() -> Press.of(page).print(anInvoice().build(), Locale.ENGLISH));
  }

  /** Whoever starts Roost does not pay for it. */
  @Test
  void shouldLoadTheLibraryWithTheFirstDocumentOnly() throws Exception {
    try (var classes = new Recording()) {
      // when
      var printer = classes.loadClass(PdfDocumentPrinter.class.getName()).getDeclaredConstructor();
      printer.setAccessible(true);
      printer.newInstance();
      // then
      assertThat(classes.ofLibraries()).isEmpty();
      // when: the control
      var press = classes.loadClass(Press.class.getName()).getDeclaredMethod("create");
      press.setAccessible(true);
      press.invoke(null);
      // then
      assertThat(classes.ofLibraries()).isNotEmpty();
    }
  }

  private String page() {
    return PAGE.formatted("http://localhost:" + server.getAddress().getPort());
  }

  /** Loads everything of the class path anew, and remembers what. */
  private static final class Recording extends URLClassLoader {

    private final Set<String> loaded = new ConcurrentSkipListSet<>();

    Recording() {
      super(Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
          .split(File.pathSeparator, -1)).map(Recording::url).toArray(URL[]::new),
          ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      loaded.add(name);
      return super.findClass(name);
    }

    Stream<String> ofLibraries() {
      return loaded.stream()
          .filter(name -> name.matches("(com\\.openhtmltopdf|org\\.apache\\.pdfbox|com\\.samskivert).*"));
    }

    private static URL url(String entry) {
      try {
        return Path.of(entry).toUri().toURL();
      } catch (MalformedURLException broken) {
        throw new IllegalArgumentException(broken);
      }
    }
  }
}
