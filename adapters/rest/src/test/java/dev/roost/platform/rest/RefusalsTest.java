package dev.roost.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.platform.web.ProblemTexts;
import dev.roost.shared.Refusal;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every refusal of every context can be told to people, and is called what it always was. */
class RefusalsTest {

  private final ProblemTexts texts = new ProblemTexts();

  @ParameterizedTest
  @MethodSource("refusals")
  void shouldHaveTextsWhosePlaceholdersAreFacts(Class<? extends Refusal> type) {
    var key = SampleRefusals.of(type).key();
    var facts = Stream.of(type.getRecordComponents())
        .collect(java.util.stream.Collectors.toMap(RecordComponent::getName, _ -> "fact"));

    assertThat(texts.title(key)).isNotBlank();
    assertThat(texts.detail(key, facts)).isNotBlank().doesNotContain("null", "{", "}");
    assertThat(texts.detail(key, Map.of())).as("says what to do, in a sentence").endsWith(".");
  }

  /** A fact of that name would stand beside the member that every problem has, twice in one JSON object. */
  @ParameterizedTest
  @MethodSource("refusals")
  void shouldNotCallFactsAsMembersOfEveryProblemAreCalled(Class<? extends Refusal> type) {
    assertThat(type.getRecordComponents()).extracting(RecordComponent::getName)
        .doesNotContain("type", "title", "status", "detail", "instance", "key", "errors", "requestId");
  }

  /** Keys and statuses are part of the API: a change here is a change for its users. */
  @Test
  void shouldKeepTheirKeysAndStatuses() throws IOException {
    var now = refusals().map(SampleRefusals::of)
        .map(refusal -> refusal.key() + " " + Problems.statusOf(refusal.kind()).value()).distinct().sorted().toList();

    var pinned = pinned();
    assertThat(now.stream().filter(it -> !pinned.contains(it)))
        .as("not in adapters/rest/src/test/resources/refusals.txt: add a line for each new one").isEmpty();
    assertThat(pinned.stream().filter(it -> !now.contains(it)))
        .as("in refusals.txt, and not so any more: clients know them").isEmpty();
    assertThat(pinned).as("refusals.txt, in alphabetical order").isSorted();
  }

  private static List<String> pinned() throws IOException {
    return new ClassPathResource("refusals.txt").getContentAsString(StandardCharsets.UTF_8).lines().toList();
  }

  static Stream<Class<? extends Refusal>> refusals() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
    return scanner.findCandidateComponents("dev.roost").stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .<Class<? extends Refusal>>map(type -> type.asSubclass(Refusal.class)).filter(Class::isRecord);
  }
}
