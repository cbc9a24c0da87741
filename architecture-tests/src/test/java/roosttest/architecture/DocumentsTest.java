package roosttest.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written about Roost speaks of things that are there. */
class DocumentsTest {

  private static final Path DECISIONS = Document.ROOT.resolve("docs/adr");
  private static final List<Document> DOCUMENTS = Document.files(".md").stream().map(Document::read).toList();
  private static final Set<String> TYPES = Document.files(".java").stream()
      .map(file -> file.getFileName().toString().replace(".java", "")).collect(toSet());

  @Test
  void shouldLinkToWhatIsThere() {
    assertThat(DOCUMENTS).hasSizeGreaterThan(80).allSatisfy(
        document -> assertThat(document.brokenLinks()).as("links of %s", document.path()).isEmpty());
  }

  @Test
  void shouldNameTestsThatThereAre() {
    assertThat(DOCUMENTS).allSatisfy(document -> assertThat(document.types()
        .filter(type -> type.endsWith("Test") || type.endsWith("Contract"))
        .filter(type -> !isHypothetical(document, type)))
        .as("tests of %s", document.path()).allSatisfy(type -> assertThat(TYPES).contains(type)));
  }

  @Test
  void shouldLeadReadersToTypesThatThereAre() {
    assertThat(Document.read(Document.ROOT.resolve("README.md")).types().toList()).hasSizeGreaterThan(50)
        .allSatisfy(type -> assertThat(TYPES).contains(type));
  }

  /** Run with {@code -Droost.docs.write=true} to write the list anew. */
  @Test
  void shouldListEveryDecision() throws IOException {
    var list = DECISIONS.resolve("README.md");
    var expected = listOfDecisions();
    if (Boolean.getBoolean("roost.docs.write")) {
      Files.writeString(list, expected);
    }

    assertThat(Files.readString(list)).as("docs/adr/README.md, written anew by "
        + "mvn verify -pl architecture-tests -am -Dtest=DocumentsTest -Dsurefire.failIfNoSpecifiedTests=false "
        + "-Droost.docs.write=true")
        .isEqualTo(expected);
  }

  /** The control: what leads nowhere is reported. */
  @Test
  void shouldReportWhatLeadsNowhere(@TempDir Path folder) throws IOException {
    // given
    Files.writeString(folder.resolve("there.md"), "# A title, with a comma\n");
    // when
    var document = new Document(folder.resolve("here.md"), """
        [a](there.md) [b](gone.md) [c](there.md#a-title-with-a-comma) [d](there.md#another)
        [e](https://example.org/gone) `GoneTest` `Gone` `ROOST_PORT`""");
    // then
    assertThat(document.brokenLinks()).containsExactly("gone.md", "there.md#another");
    assertThat(document.types()).containsExactly("GoneTest", "Gone");
  }

  /** The guide to a new context speaks of tests that whoever follows it writes. */
  private static boolean isHypothetical(Document document, String type) {
    return document.path().endsWith("docs/guides/add-a-bounded-context.md") && type.contains("Tip");
  }

  private static String listOfDecisions() throws IOException {
    try (var files = Files.list(DECISIONS)) {
      return """
          # Decisions

          Each says what was decided, why, and which ways lost. Numbers leave room: what belongs together stands together.

          """
          + files.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\d{4}-.*\\.md")).sorted()
              .flatMap(DocumentsTest::line).collect(joining());
    }
  }

  private static Stream<String> line(String name) {
    return Document.read(DECISIONS.resolve(name)).text().lines().limit(1)
        .map(title -> "- [%s](%s)\n".formatted(title.replaceFirst("# ", ""), name));
  }
}
