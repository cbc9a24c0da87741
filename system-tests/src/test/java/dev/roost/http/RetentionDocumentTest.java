package dev.roost.http;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.platform.HeldTable;
import dev.roost.platform.HeldTable.Export;
import dev.roost.platform.HeldTable.Retention;
import dev.roost.platform.PersonalData;
import dev.roost.platform.RecurringWork;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** docs/retention.md says of every table how long it is kept: from what contexts say of their tables, and nowhere else. */
@HttpTest
class RetentionDocumentTest {

  private static final String DOCUMENT = "retention.md";

  @Autowired private List<PersonalData> contexts;
  @Autowired private List<RecurringWork> works;

  @Test
  void shouldBeWhatContextsSayOfTheirTables() {
    Documents.mustBe(DOCUMENT, drawn(), getClass());
  }

  /** Somebody must do what is promised. */
  @Test
  void shouldNameJobsThatThereAre() {
    var named = tables().map(HeldTable::retention).filter(Retention.Timed.class::isInstance)
        .map(it -> ((Retention.Timed) it).job()).collect(toSet());

    assertThat(named).hasSizeGreaterThan(10);
    assertThat(works.stream().map(RecurringWork::name)).containsAll(named);
  }

  private Stream<HeldTable> tables() {
    return contexts.stream().flatMap(context -> context.tables().stream());
  }

  private String drawn() {
    return contexts.stream().sorted(Comparator.comparing(PersonalData::schema)).map(RetentionDocumentTest::section)
        .collect(joining("\n",
            """
                # How long what is kept

                Drawn from what each context says of its tables (`PersonalData`); do not edit by hand. Users get a copy of what is named under *export*
                ([people.md](people.md)).
                """
                + "\n",
            ""));
  }

  private static String section(PersonalData context) {
    return "## " + context.schema() + "\n\n| table | kept | export | when somebody is erased |\n|---|---|---|---|\n"
        + context.tables().stream().map(RetentionDocumentTest::row).collect(joining());
  }

  private static String row(HeldTable table) {
    var kept = switch (table.retention()) {
      case Retention.AsLongAs(var reason) -> "as long as: " + reason;
      case Retention.Timed(var after, var job) -> "%s, then deleted by `%s`".formatted(after, job);
    };
    var export = switch (table.export()) {
      case Export.To(var file) -> "`%s.json`".formatted(file);
      case Export.Not(var why) -> "no: " + why;
    };
    return "| `%s` | %s | %s | %s |\n".formatted(table.name(), kept, export, table.erasure());
  }
}
