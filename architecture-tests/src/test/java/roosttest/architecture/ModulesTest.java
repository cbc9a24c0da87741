package roosttest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import dev.roost.RoostApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.CanvasOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** What contexts may see of each other, and the documentation that is drawn from it. */
class ModulesTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(RoostApplication.class,
      new ImportOption.DoNotIncludeTests());
  private static final Path DOCUMENTS = Path.of(System.getProperty("roost.build.root", ".."), "docs", "modules");

  @Test
  void shouldSeeOnlyWhatOtherContextsShow() {
    MODULES.verify();
  }

  @Test
  void shouldKnowEveryContext() {
    assertThat(MODULES.stream().map(module -> module.getIdentifier().toString())).contains("shared", "platform",
        "identity", "ledger", "listing", "availability", "pricing", "booking", "invoicing", "search");
  }

  @Test
  void shouldSayWhichContextsItMayUse() {
    assertThat(MODULES.stream()).allSatisfy(module -> {
      var declared = module.getBasePackage().getAnnotation(org.springframework.modulith.ApplicationModule.class);
      var name = module.getIdentifier().toString();
      if (!name.equals("shared") && !name.equals("platform")) {
        assertThat(declared).as("@ApplicationModule of %s", name).isPresent();
        assertThat(declared.get().allowedDependencies()).as("dependencies of %s", name)
            .doesNotContain(org.springframework.modulith.ApplicationModule.OPEN_TOKEN);
      }
    });
  }

  /** Run with {@code -Droost.docs.write=true} to write the documentation anew. */
  @Test
  void shouldBeDocumentedAsItIs(@TempDir Path folder) throws IOException {
    new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(folder.toString()))
        .writeModulesAsPlantUml(DiagramOptions.defaults())
        .writeIndividualModulesAsPlantUml(DiagramOptions.defaults())
        .writeModuleCanvases(CanvasOptions.defaults())
        .writeAggregatingDocument();
    if (Boolean.getBoolean("roost.docs.write")) {
      write(textsIn(folder));
    }

    var there = words(textsIn(DOCUMENTS));
    var now = words(textsIn(folder));
    assertThat(Stream.of(there, now).flatMap(it -> it.keySet().stream()).distinct()
        .filter(name -> !Objects.equals(there.get(name), now.get(name))))
        .as("what is not as it is in docs/modules, written anew by mvn verify -pl architecture-tests -am"
            + " -Dtest=ModulesTest -Dsurefire.failIfNoSpecifiedTests=false -Droost.docs.write=true")
        .isEmpty();
  }

  /** The words of each document: Modulith writes relations in an order that changes from run to run. */
  private static Map<String, List<String>> words(Map<String, String> texts) {
    var words = new TreeMap<String, List<String>>();
    texts.forEach((name, text) -> words.put(name, Stream.of(text.split("[\\s,;()]+", -1)).sorted().toList()));
    return words;
  }

  /** Components and relations that stand together sorted: what is drawn anew differs by what is new. */
  private static String sorted(String text) {
    var sorted = new ArrayList<String>();
    var together = new ArrayList<String>();
    for (var line : text.lines().toList()) {
      if (!kind(line).equals(together.isEmpty() ? "" : kind(together.getFirst()))) {
        together.stream().sorted().forEach(sorted::add);
        together.clear();
      }
      (kind(line).isEmpty() ? sorted : together).add(line);
    }
    together.stream().sorted().forEach(sorted::add);
    return String.join("\n", sorted);
  }

  private static String kind(String line) {
    return Stream.of("Component(", "Rel(").filter(line.strip()::startsWith).findFirst().orElse("");
  }

  private static Map<String, String> textsIn(Path folder) throws IOException {
    var texts = new TreeMap<String, String>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (var file : files.filter(it -> it.toString().matches(".*\\.(adoc|puml)")).toList()) {
          texts.put(file.getFileName().toString(), sorted(Files.readString(file).strip()) + "\n");
        }
      }
    }
    return texts;
  }

  /** What only has another order stays as it is. */
  private static void write(Map<String, String> texts) throws IOException {
    Files.createDirectories(DOCUMENTS);
    var old = textsIn(DOCUMENTS);
    for (var name : old.keySet()) {
      if (!texts.containsKey(name)) {
        Files.delete(DOCUMENTS.resolve(name));
      }
    }
    var oldWords = words(old);
    var newWords = words(texts);
    for (var text : texts.entrySet()) {
      if (!newWords.get(text.getKey()).equals(oldWords.get(text.getKey()))) {
        Files.writeString(DOCUMENTS.resolve(text.getKey()), text.getValue());
      }
    }
  }
}
